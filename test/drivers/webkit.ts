import { By, Capabilities, Origin, type WebDriver } from 'selenium-webdriver'
import { findEngines } from '../../tools/engines.mjs'
import type { Drawing } from './browser'
import type { Engine, EngineKind, Port, Size } from './engine'
import { type Keys, NAMED } from './engine-keys'
import { virtualScreen } from './virtual-screen'
import { opensSession, type Session } from './webkit-driver'

const programs = findEngines()
const PATIENCE = 10_000 // ms

async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await check().catch(() => false))) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Hears what goes wrong in a page from its first moments on; WebKitGTK lets no driver read its console. */
function listen(): boolean {
  const own = window as Window & { isLeft?: boolean; troubles?: string[] }
  if (own.isLeft || location.href === 'about:blank') return false
  if (own.troubles) return true
  const troubles: string[] = []
  own.troubles = troubles
  addEventListener('error', ({ message }) => troubles.push(`error: ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(`error: ${reason}`))
  document.addEventListener('securitypolicyviolation', (event) =>
    troubles.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  )
  const said = console.error
  console.error = (...words: unknown[]) => {
    troubles.push(`console: ${words.join(' ')}`)
    said(...words)
  }
  return true
}
const heard = () => (window as Window & { troubles?: string[] }).troubles ?? []
const leave = () => void Object.assign(window, { isLeft: true })

/** Opens a window without bars, the only one that can be as narrow as a phone. */
async function opensWindow(driver: WebDriver, size: Size): Promise<void> {
  const before = await driver.getAllWindowHandles()
  await driver.executeScript(
    (width: number, height: number) =>
      void window.open(
        'about:blank',
        '_blank',
        `width=${width},height=${height},toolbar=no,menubar=no,location=no`,
      ),
    size.width,
    size.height,
  )
  await until(async () => (await driver.getAllWindowHandles()).length > before.length, 'a window')
  const handle = (await driver.getAllWindowHandles()).find((one) => !before.includes(one))
  await driver.switchTo().window(handle ?? '')
}

/** Gives the page of the window this size, whatever bars the window has, and waits until it has it: a window grows when it can. */
async function fits(driver: WebDriver, { width, height }: Size): Promise<void> {
  const inner = () => driver.executeScript<[number, number]>(() => [innerWidth, innerHeight])
  let asked = 0
  let before = ''
  await until(async () => {
    const [wide, high] = await inner()
    if (wide === width && high === height) return true
    const now = `${wide}×${high}`
    if (asked === 0 || now === before) {
      asked = asked === 0 ? height : asked + height - high
      await driver.manage().window().setRect({ x: 0, y: 0, width, height: asked })
    }
    before = now
    return false
  }, `a window of ${width} by ${height}`)
}

const codes = (keys: Keys) =>
  keys === 'Space' ? ' ' : keys in NAMED ? NAMED[keys as keyof typeof NAMED] : keys

function portOf({ driver, ends }: Session): Port {
  const past: string[] = []
  const leaves = async () => {
    past.push(...(await driver.executeScript<string[]>(heard)))
    await driver.executeScript(leave)
  }
  const arrives = () => until(() => driver.executeScript<boolean>(listen), 'a page')
  const isSamePage = () => driver.executeScript<boolean>('return !window.isLeft')
  return {
    async opens(url) {
      await leaves()
      await driver.get(url)
      await arrives()
    },
    asks: (act, ...values) => driver.executeScript(act as never, ...values),
    async points(x, y) {
      const at = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }
      await driver.actions().move(at).click().perform()
    },
    types: (text) => driver.actions().sendKeys(text).perform(),
    async strikes(keys) {
      const { Control } = NAMED
      if (keys === 'Control+z') await driver.actions().keyDown(Control).sendKeys('z').keyUp(Control).perform()
      else await driver.actions().sendKeys(codes(keys)).perform()
    },
    async steps(way) {
      if (way === 'again') await leaves()
      if (way === 'again') await driver.navigate().refresh()
      else await driver.executeScript(way === 'back' ? () => history.back() : () => history.forward())
      await arrives()
    },
    async hands(selector, path) {
      await driver.findElement(By.css(selector)).sendKeys(path)
    },
    draws: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    troubles: async () => [
      ...past,
      ...((await isSamePage()) ? await driver.executeScript<string[]>(heard) : []),
    ],
    closes: ends,
  }
}

async function start(drawing: Drawing): Promise<Engine> {
  const screen = await virtualScreen()
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': {
      binary: programs.miniBrowser,
      args: [
        '--automation',
        '--javascript-can-open-windows-automatically=true',
        `--enable-webgl=${drawing === 'webgl'}`,
      ],
    },
  })
  const asked = { program: programs.webkitDriver ?? '', display: screen.display, capabilities }
  let version: string | null = null
  return {
    version: () => version,
    async window(size) {
      const session = await opensSession(asked)
      const { driver } = session
      try {
        version = String((await driver.getCapabilities()).get('browserVersion'))
        await opensWindow(driver, size)
        await fits(driver, size)
        return portOf(session)
      } catch (error) {
        await session.ends()
        throw error
      }
    },
    stops: async () => screen.stops(),
  }
}

const missing = (['webkitDriver', 'miniBrowser', 'screen'] as const).filter((key) => !programs[key])

export const webkit: EngineKind = {
  name: 'WebKitGTK',
  absent: missing.length === 0 ? null : 'webkit2gtk-driver, libwebkit2gtk-4.1-0 or xvfb is not installed',
  starts: start,
}
