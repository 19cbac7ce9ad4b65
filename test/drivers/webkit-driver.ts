import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Capabilities, WebDriver } from 'selenium-webdriver'
import { Executor, HttpClient } from 'selenium-webdriver/http'
import { endTree } from '../../tools/setup/process-tree.mjs'
import { twice, within } from './patience'

const OPENING = 30_000 // ms for a driver to begin and to open its session
const ANSWER = 30_000 // ms for the answer to one command
const FAREWELL = 5000 // ms for a session to close before its driver is ended

/** What a session is opened with. */
export type Asked = {
  readonly program: string // path of WebKitWebDriver
  readonly display: string
  readonly capabilities: Capabilities
  readonly opening?: number // ms
}

/** A session, and the driver that serves it alone. */
export type Session = {
  readonly driver: WebDriver
  /** Closes the session and ends its driver, by force where it must. */
  ends(): Promise<void>
}

/** Sends commands, and waits for no answer for ever. */
class PatientExecutor extends Executor {
  override execute(command: Parameters<Executor['execute']>[0]) {
    return within(ANSWER, super.execute(command), `WebKitWebDriver did not answer « ${command.getName()} »`)
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

/** Waits until a driver hears; its caller sets the limit. */
async function hears(url: string, isOver: () => boolean): Promise<void> {
  while (!(await fetch(`${url}/status`).catch(() => null))?.ok) {
    if (isOver()) throw new Error('WebKitWebDriver ended at once')
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Starts a driver and opens its session; when that fails or takes too long, the driver and what it started are ended. */
async function opensOnce({ program, display, capabilities, opening = OPENING }: Asked): Promise<Session> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const port = await freePort()
  const child = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home },
  })
  let isOver = false
  child.once('exit', () => {
    isOver = true
  })
  child.once('error', () => {
    isOver = true // it cannot be started
  })
  const ends = async () => {
    isOver = true
    await endTree(child.pid)
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  const opens = async () => {
    const url = `http://127.0.0.1:${port}`
    await hears(url, () => isOver)
    const driver = WebDriver.createSession(
      new PatientExecutor(Promise.resolve(new HttpClient(url))),
      capabilities,
    )
    await driver.getSession()
    return driver
  }
  try {
    const driver = await within(opening, opens(), 'WebKitWebDriver opened no session')
    const quits = () => within(FAREWELL, driver.quit(), 'the session did not close').catch(() => {})
    return { driver, ends: () => quits().then(ends) }
  } catch (error) {
    await ends()
    throw error
  }
}

/** Opens a session with a driver of its own; where that fails, once more with a fresh one. */
export const opensSession = (asked: Asked): Promise<Session> => twice(() => opensOnce(asked))
