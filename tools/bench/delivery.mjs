import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from '../serve.mjs'

const REST = 5000 // ms without a request or an answer under way after which a visit is over
const MOST = 120_000 // ms that a visit may last

/** Opens the site in a new page of a browser, and waits until nothing more is asked for, the service worker included. */
async function visitOnce(context, server) {
  const from = server.requests.length
  const page = await context.newPage()
  await page.goto(server.url)
  const end = Date.now() + MOST
  const isBusy = () => server.requests.some(({ status }) => status === 0)
  for (let [seen, since] = [-1, Date.now()]; Date.now() < end && Date.now() - since < REST; ) {
    if (isBusy() || server.requests.length !== seen) [seen, since] = [server.requests.length, Date.now()]
    await page.waitForTimeout(200)
  }
  await page.close()
  const sent = server.requests.slice(from)
  return { requests: sent.length, MB: sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6 }
}

/**
 * What one reader is sent by a host: at a first visit with all that the service worker keeps, and at the next one.
 * @param {string} root built site
 * @returns {Promise<{ first: Sent, again: Sent, files: number, filesMB: number }>} and what lies on the host
 * @typedef {{ requests: number, MB: number }} Sent
 */
export async function delivered(root, executablePath) {
  const server = await serve({ root })
  const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const reader = () => browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
    await visitOnce(await reader(), server) // not counted: fills what the server compresses
    const context = await reader()
    const first = await visitOnce(context, server)
    const again = await visitOnce(context, server)
    const sizes = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(root, file)))
      .filter((entry) => entry.isFile())
    const filesMB = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6
    return { first, again, files: sizes.length, filesMB }
  } finally {
    await browser.close()
    await server.close()
  }
}
