import type { BrowserContext, Page } from 'playwright-core'

/** What a clean page never does, one sentence each. */
export type Trouble = {
  readonly kind: 'console' | 'error' | 'policy' | 'outside' | 'request' | 'cookie'
  readonly text: string
}

/** Notes everything that goes wrong in a page, and every request that leaves the site. */
export function watch(page: Page, origin: string): Trouble[] {
  const seen: Trouble[] = []
  const note = (kind: Trouble['kind'], text: string) => seen.push({ kind, text })
  page.on('console', (message) => {
    if (message.type() === 'error') note('console', `${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => note('error', error.stack || error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) note('outside', url)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page that is left, or a search that is replaced by the next, aborts what it asked for.
    // Where no script may run, the browser also refuses those that are fetched ahead; a real breach of the
    // policy is reported to the server and to the console.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') note('request', `${reason} ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note('request', `${response.status()} ${response.url()}`)
  })
  return seen
}

/** Gives the cookies of a context as troubles: the site sets none. */
export async function cookieTroubles(context: BrowserContext): Promise<Trouble[]> {
  const cookies = await context.cookies()
  return cookies.map((cookie) => ({ kind: 'cookie', text: cookie.name }))
}
