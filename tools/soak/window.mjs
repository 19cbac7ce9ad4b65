/** Counts the WebGL contexts of a page and the times that it was loaded; runs before its scripts. */
function installCounters() {
  const contexts = []
  const known = new WeakSet()
  const get = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = get.call(this, kind, ...rest)
    if (context && /^webgl/.test(kind) && !known.has(context)) {
      known.add(context)
      contexts.push(new WeakRef(context))
    }
    return context
  }
  globalThis.soak = {
    made: () => contexts.length,
    living: () => contexts.filter((one) => one.deref()?.isContextLost() === false).length,
  }
}

/**
 * Opens a window of the site that can be looked into.
 * @param {import('playwright-core').BrowserContext} context
 */
export async function openWindow(context, url) {
  const page = await context.newPage()
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  page.on('pageerror', (error) => console.error(`  ${error.message}`))
  await page.addInitScript(installCounters)
  await page.goto(url)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('DOM.enable')
  const collect = () => cdp.send('HeapProfiler.collectGarbage')

  /** Looks into the window after a forced collection. @returns {Promise<import('./verdict.mjs').Look>} */
  async function look(minute) {
    for (let i = 0; i < 2; i++) await collect() // the second takes what the first one's finalizers let go
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (name) => metrics.find((one) => one.name === name)?.value ?? 0
    const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes')
    const { made, living } = await page.evaluate(() => ({
      made: globalThis.soak.made(),
      living: globalThis.soak.living(),
    }))
    return {
      minute,
      heapKB: Math.round(of('JSHeapUsedSize') / 1000),
      nodes: of('Nodes'),
      detached: detachedNodes.length,
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
      contexts: living,
      contextsMade: made,
      loads,
    }
  }
  return { page, look }
}
