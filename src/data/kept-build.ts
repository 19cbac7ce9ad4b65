import { isNamedByContent, type KeptBuild, type KeptFile, keptPageOf } from '../domain/offline'

const [WHOLE, STALE] = ['__whole', '__stale'] // notes beside the files of a build: all came; something of it is gone
const LANES = 3 // files asked for at a time: the reader comes first

/** What a service worker is given: its browser's store and network, the address of the site, the build it is of. */
type Given = {
  readonly caches: CacheStorage
  readonly ask: (request: Request | string, how?: RequestInit) => Promise<Response>
  readonly base: string // absolute, with its last slash
  readonly kept: KeptBuild
}

/** An answer as a page may be given it: one that came by a redirection is refused for a page. */
const straight = async (answer: Response) =>
  answer.redirected
    ? new Response(await answer.blob(), { status: answer.status, headers: answer.headers })
    : answer

/** Whether a file is not there any more: single-page hosts answer with a page instead. */
const isGone = (answer: Response) =>
  answer.status === 404 || answer.status === 410 || /html/.test(answer.headers.get('content-type') ?? '')

/**
 * One build of the site in the store of a browser. A build has a store of its own, whole or not used; the build
 * before stays beside it for the pages that are still open. Files named by their content are looked for in all.
 */
export function keptBuild({ caches, ask, base, kept }: Given) {
  const family = `carte ${base} `
  const name = family + kept.build
  const known = new Set(kept.files.map(({ path }) => path))
  const urlOf = (path: string) => base + path
  const anywhere = (url: string) => caches.match(url, { ignoreVary: true })
  const own = async (path: string) => (await caches.open(name)).match(urlOf(path), { ignoreVary: true })

  async function fetched({ path, integrity }: KeptFile): Promise<Response> {
    const named = isNamedByContent(path)
    const get = async (cache: RequestCache) =>
      ask(urlOf(path), { cache, integrity, credentials: 'same-origin' })
    const answer = named ? await get('default').catch(() => get('reload')) : await get('no-cache')
    if (!answer.ok) throw new Error(`${path}: the host answered ${answer.status}`)
    return straight(answer)
  }

  async function keep(cache: Cache, file: KeptFile) {
    const url = urlOf(file.path)
    if (await cache.match(url, { ignoreVary: true })) return // of a try before
    const held = isNamedByContent(file.path) ? await anywhere(url) : undefined
    await cache.put(url, held ?? (await fetched(file)))
  }

  /** Fetches what is not held yet. @throws when a file does not come or is of another build: the one before stays */
  async function install() {
    const cache = await caches.open(name)
    const files = kept.files.values()
    const lane = async () => {
      for (const file of files) await keep(cache, file)
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    await cache.put(urlOf(WHOLE), new Response(kept.build))
  }

  /** Lets go of older builds but the last whole one. */
  async function activate() {
    const others = (await caches.keys()).filter((key) => key.startsWith(family) && key !== name)
    const isWhole = async (key: string) => (await caches.open(key)).match(urlOf(WHOLE))
    const whole = await Promise.all(others.map(isWhole))
    const last = others.filter((_, i) => whole[i]).pop()
    await Promise.all(others.filter((key) => key !== last).map((key) => caches.delete(key)))
  }

  /** Puts a file that has just come in the place of what is held of it, wherever that is. */
  async function mend(url: string, answer: Response) {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key)
      if (await cache.match(url, { ignoreVary: true })) await cache.put(url, await straight(answer.clone()))
    }
  }

  /** A file named by its content; a page that asks past what is kept has read what was held, in vain. */
  async function named(request: Request): Promise<Response> {
    const held = await anywhere(request.url)
    const isBad = request.cache === 'reload'
    if (held && !isBad) return held
    const answer = await ask(request)
    if (held && answer.ok && !isGone(answer)) await mend(request.url, answer)
    if (isGone(answer)) await (await caches.open(name)).put(urlOf(STALE), new Response(''))
    return answer
  }

  /** A page of this build, so that nothing mixes; of the network where that alone has it, or this build is over. */
  async function page(request: Request, path: string): Promise<Response> {
    const file = keptPageOf(path)
    const held = file === null ? undefined : await own(file)
    const isOver = held && (await own(STALE))
    if (held && !isOver) return held
    try {
      const answer = await ask(request)
      return held && answer.status >= 500 ? held : answer
    } catch (cause) {
      if (file === null && path.startsWith('liste')) return Response.redirect(base) // the map has the same list
      if (held) return held
      throw cause
    }
  }

  /** The answer to a request of a page; null leaves it to the browser. */
  function answer(request: Request): Promise<Response> | null {
    const [url = ''] = request.url.split(/[?#]/)
    if (request.method !== 'GET' || !url.startsWith(base)) return null
    const path = url.slice(base.length)
    if (request.mode === 'navigate') return page(request, path)
    if (isNamedByContent(path)) return named(request)
    return known.has(path) ? own(path).then((held) => held ?? ask(request)) : null
  }

  return { install, activate, answer }
}
