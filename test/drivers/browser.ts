import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../tools/chromium.mjs'

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** The site asks only itself: every other name is unknown to this browser. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
const WITHOUT_GL = ['--disable-3d-apis', '--disable-gpu']
const WITH_GL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** What draws the map: WebGL by the processor, or nothing, as on an old machine. */
export type Drawing = 'webgl' | 'none'

/**
 * Starts a Chromium without a window.
 * @throws when there is none: `npm test` installs one
 */
export async function launchBrowser(drawing: Drawing): Promise<Browser> {
  const known = process.env.CHROMIUM_PATH
  const executablePath = known && existsSync(known) ? known : await findChromium()
  if (!executablePath) throw new Error('no Chromium found: run npm test, or set CHROMIUM_PATH')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...QUIET, OFFLINE, ...(drawing === 'webgl' ? WITH_GL : WITHOUT_GL)],
  })
}
