import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, By, Capabilities, Origin, type WebDriver } from 'selenium-webdriver'
import { findEngines } from '../../tools/engines.mjs'
import type { Drawing } from './browser'
import type { Engine, EngineKind, Port, Size } from './engine'
import { type Keys, NAMED } from './engine-keys'
import { virtualScreen } from './virtual-screen'

const programs = findEngines()
const PATIENCE = 10_000 // ms

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

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

/** Gives the page of the window this size, whatever bars the window has. */
async function fits(driver: WebDriver, { width, height }: Size): Promise<void> {
  const inner = () => driver.executeScript<number>(() => innerHeight)
  await driver.manage().window().setRect({ x: 0, y: 0, width, height })
  const bars = height - (await inner())
  if (bars > 0)
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width, height: height + bars })
}

const codes = (keys: Keys) =>
  keys === 'Space' ? ' ' : keys in NAMED ? NAMED[keys as keyof typeof NAMED] : keys

function portOf(driver: WebDriver): Port {
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
    closes: () => driver.quit(),
  }
}

async function start(drawing: Drawing): Promise<Engine> {
  const screen = await virtualScreen()
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const port = await freePort()
  const child = spawn(programs.webkitDriver ?? '', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, HOME: home, XDG_RUNTIME_DIR: home },
  })
  const url = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(`${url}/status`)).ok, 'WebKitWebDriver')
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
  const session = () => new Builder().usingServer(url).withCapabilities(capabilities).build()
  const first = await session()
  const version = String((await first.getCapabilities()).get('browserVersion'))
  await first.quit()
  return {
    version,
    async window(size) {
      const driver = await session()
      await opensWindow(driver, size)
      await fits(driver, size)
      return portOf(driver)
    },
    async stops() {
      const over = new Promise((done) => child.once('exit', done))
      child.kill()
      await over
      screen.stops()
      await rm(home, { recursive: true, force: true })
    },
  }
}

const missing = (['webkitDriver', 'miniBrowser', 'screen'] as const).filter((key) => !programs[key])

export const webkit: EngineKind = {
  name: 'WebKitGTK',
  absent: missing.length === 0 ? null : 'webkit2gtk-driver, libwebkit2gtk-4.1-0 or xvfb is not installed',
  starts: start,
}
