import { expect, it } from 'vitest'
import type { KeptFile } from '../domain/offline'
import { keptBuild } from './kept-build'

const BASE = 'https://carte.example/sous-dossier/'

/** The store of a browser in memory, as far as a service worker asks it. */
function browserStore() {
  const stores = new Map<string, Map<string, Response>>()
  const cacheOf = (files: Map<string, Response>) => ({
    match: async (url: string) => files.get(url)?.clone(),
    put: async (url: string, answer: Response) => void files.set(url, answer),
  })
  const caches = {
    open: async (name: string) => {
      if (!stores.has(name)) stores.set(name, new Map())
      return cacheOf(stores.get(name)!)
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (url: string) => {
      for (const files of stores.values()) if (files.has(url)) return files.get(url)!.clone()
      return undefined
    },
  }
  return { caches: caches as unknown as CacheStorage, names: () => [...stores.keys()] }
}

/** A host whose files are texts; what is not there is answered 404, and nothing once it is cut. */
function host(files: Record<string, string>) {
  const asked: string[] = []
  const state = { files, asked, isCut: false }
  const ask = async (request: Request | string) => {
    if (state.isCut) throw new TypeError('Failed to fetch')
    const url = typeof request === 'string' ? request : request.url
    const path = url.slice(BASE.length)
    asked.push(path)
    const text = state.files[path]
    return new Response(text ?? 'Page introuvable', { status: text === undefined ? 404 : 200 })
  }
  return Object.assign(state, { ask })
}

const page = (mark: string, code: string): Record<string, string> => ({
  '': `first ${mark}`,
  'app.html': `app ${mark}`,
  'assets/react-00000000.js': 'react',
  [code]: mark,
})
const keptOf = (files: Record<string, string>): KeptFile[] =>
  Object.keys(files).map((path) => ({ path, integrity: '' }))

/** A request of a page, or for one: Node makes none that navigates. */
const request = (path: string, mode = 'cors') => ({ url: BASE + path, method: 'GET', mode }) as Request

type Host = ReturnType<typeof host>
const build = (caches: CacheStorage, { ask }: Host, name: string, files: Record<string, string>) =>
  keptBuild({ caches, ask, base: BASE, kept: { build: name, files: keptOf(files) } })
type Build = ReturnType<typeof build>
const read = async (one: Build, path: string, mode?: string) =>
  (await one.answer(request(path, mode)))?.text()

const [ONE, TWO, THREE] = ['assets/one-11111111.js', 'assets/two-22222222.js', 'assets/three-33333333.js']

async function first() {
  const store = browserStore()
  const files = page('one', ONE)
  const site = host(files)
  const one = build(store.caches, site, 'one', files)
  await one.install()
  await one.activate()
  return { ...store, site, one }
}

/** The next build is deployed in the place of the one before. */
async function next({ caches, site }: { caches: CacheStorage; site: Host }, name: string, code: string) {
  site.files = page(name, code)
  site.asked.length = 0
  const made = build(caches, site, name, site.files)
  await made.install()
  return made
}

it('answers pages and files without a network', async () => {
  const { site, one } = await first()
  site.isCut = true
  expect(await read(one, '', 'navigate')).toBe('first one')
  expect(await read(one, '?region=53', 'navigate')).toBe('first one')
  expect(await read(one, 'catalyseur/alsace-active', 'navigate')).toBe('app one')
  expect((await one.answer(request('liste/reg-53/', 'navigate')))?.headers.get('location')).toBe(BASE)
  expect(await read(one, ONE)).toBe('one')
  await expect(read(one, 'data/epci.e948a978.topo.json')).rejects.toThrow('Failed to fetch')
})

it('leaves to the browser what is not of the site', async () => {
  const { one } = await first()
  expect(one.answer({ url: 'https://carte.example/ailleurs', method: 'GET' } as Request)).toBeNull()
  expect(one.answer({ url: BASE, method: 'HEAD', mode: 'cors' } as Request)).toBeNull()
  expect(one.answer(request('data/manifest.json'))).toBeNull()
})

it('asks a new build only for what no build holds, and goes on serving the old one meanwhile', async () => {
  const before = await first()
  await next(before, 'two', TWO)
  expect(before.site.asked.sort()).toEqual(['', 'app.html', TWO])
  expect(await read(before.one, 'pionniers', 'navigate')).toBe('app one')
})

it('keeps the build before beside the new one, for the pages that are still open, and none older', async () => {
  const before = await first()
  const two = await next(before, 'two', TWO)
  await two.activate()
  before.site.isCut = true
  expect(await read(two, '', 'navigate')).toBe('first two')
  expect(await read(two, ONE)).toBe('one')
  before.site.isCut = false
  const three = await next(before, 'three', THREE)
  await three.activate()
  expect(before.names()).toEqual([`carte ${BASE} two`, `carte ${BASE} three`])
})

it('is not whole when a file does not come; a later try asks for the rest, and the old one is not let go for it', async () => {
  const before = await first()
  const files = { ...page('two', TWO), 'icon.svg': 'icon' }
  before.site.files = page('two', TWO)
  const two = build(before.caches, before.site, 'two', files)
  await expect(two.install()).rejects.toThrow('icon.svg')
  const three = await next(before, 'three', THREE)
  await three.activate()
  expect(before.names()).toEqual([`carte ${BASE} one`, `carte ${BASE} three`])
})

it('leaves the page to the network once a file of the build is gone from the host', async () => {
  const { site, one } = await first()
  site.files = page('two', TWO)
  expect(await read(one, '', 'navigate')).toBe('first one')
  expect((await one.answer(request('data/epci.e948a978.topo.json')))?.status).toBe(404)
  expect(await read(one, '', 'navigate')).toBe('first two')
  site.isCut = true
  expect(await read(one, '', 'navigate')).toBe('first one')
})

it('takes a file anew that a page could not read, and holds it in the place of the bad one', async () => {
  const { caches, site, one } = await first()
  await (await caches.open('carte other')).put(BASE + ONE, new Response('bad'))
  await (await caches.open(`carte ${BASE} one`)).put(BASE + ONE, new Response('bad'))
  const anew = { ...request(ONE), cache: 'reload' } as Request
  expect(await read(one, ONE)).toBe('bad')
  expect(await (await one.answer(anew))?.text()).toBe('one')
  site.isCut = true
  expect(await read(one, ONE)).toBe('one')
  await caches.delete(`carte ${BASE} one`)
  expect(await read(one, ONE)).toBe('one')
})
