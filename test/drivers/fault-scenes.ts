import type { Reader } from './page'

/** Lets every store of the browser refuse, as some private windows and strict settings do. */
export async function refusesStores({ page }: Reader): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
  })
}

/** Leaves this room for all that the site keeps; null takes the limit away. */
export async function hasRoom({ page, context }: Reader, bytes: number | null): Promise<void> {
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== null && { quotaSize: bytes }),
  })
}

/** Ends the service worker as a browser does that wants its memory; it is started again when it is needed. */
export async function killsWorkers({ page, context }: Reader): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

/** Cuts every kept copy of the files whose address holds these words in half. */
export async function spoilsKept({ page }: Reader, words: string): Promise<number> {
  return page.evaluate(async (part) => {
    let spoilt = 0
    for (const key of await caches.keys()) {
      const cache = await caches.open(key)
      for (const request of await cache.keys()) {
        if (!request.url.includes(part)) continue
        const text = (await (await cache.match(request))?.text()) ?? ''
        const headers = { 'Content-Type': 'application/json' }
        await cache.put(request, new Response(text.slice(0, text.length >> 1), { headers }))
        spoilt++
      }
    }
    return spoilt
  }, words)
}

/** Lets go of every kept copy of the pages, as a browser may that lacks room. */
export async function forgetsPages({ page }: Reader): Promise<void> {
  await page.evaluate(async () => {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key)
      for (const request of await cache.keys())
        if (!/\/(assets|data)\//.test(request.url)) await cache.delete(request)
    }
  })
}

/** Rewrites every text of the page, now and whenever it changes, as the translator of a browser does. */
export async function translates({ page }: Reader): Promise<void> {
  await page.addInitScript(() => {
    const font = () => {
      const element = document.createElement('font')
      element.style.verticalAlign = 'inherit'
      return element
    }
    const translate = (text: Text) => {
      const parent = text.parentElement
      if (
        !parent ||
        !text.data.trim() ||
        parent.closest('font, script, style, svg, [translate=no], .notranslate')
      )
        return
      const [outer, inner] = [font(), font()]
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
    const walk = (node: Node) => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text)
      if (node instanceof Text) texts.push(node)
      for (const text of texts) translate(text)
    }
    const begin = () => {
      walk(document.body)
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
          if (type === 'characterData') walk(target)
          for (const node of addedNodes) if (node.isConnected) walk(node)
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
    }
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin)
    else begin()
  })
}
