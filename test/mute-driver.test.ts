import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Capabilities } from 'selenium-webdriver'
import { expect, it, onTestFinished } from 'vitest'
import { endTree, processTree } from '../tools/setup/process-tree.mjs'
import { opensSession } from './drivers/webkit-driver'

/** A driver that hears, starts a browser, and then opens no session; but from its start number `speaksFrom` on it does. */
const driverText = (log: string, speaksFrom: number) => `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const { spawn } = require('node:child_process')
const browser = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
appendFileSync(${JSON.stringify(log)}, process.pid + ' ' + browser.pid + '\\n')
const starts = readFileSync(${JSON.stringify(log)}, 'utf8').trim().split('\\n').length
const port = Number(process.argv[2].replace('--port=', ''))
require('node:http').createServer(({ url, method }, response) => {
  const isOpening = url === '/session' && method === 'POST'
  if (isOpening && starts < ${speaksFrom}) return
  const value = isOpening ? { sessionId: 'one', capabilities: { browserVersion: '2' } } : null
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ value }))
}).listen(port, '127.0.0.1')
`

/** Puts such a driver where it can be run; what is left of it is ended after the test. */
function stubDriver(speaksFrom: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mute-'))
  const [program, log] = [join(folder, 'driver'), join(folder, 'log')]
  writeFileSync(program, driverText(log, speaksFrom))
  writeFileSync(log, '')
  chmodSync(program, 0o755)
  const starts = () => readFileSync(log, 'utf8').trim().split('\n').filter(Boolean)
  const pids = () => starts().flatMap((line) => line.split(' ').map(Number))
  const living = () => pids().filter((pid) => processTree(pid).some(({ isOver }) => !isOver))
  onTestFinished(async () => {
    for (const pid of living()) await endTree(pid)
  })
  return { program, starts: () => starts().length, living }
}

const asked = { display: ':0', capabilities: new Capabilities({}), opening: 1000 }
const SLOW = { timeout: 30_000 } // four processes begin, on a machine that may be loaded
const isLinux = process.platform === 'linux' // where that driver runs

it.skipIf(!isLinux)(
  'gives a mute driver up, ends it with its browser, tries once more, and says so',
  async () => {
    const { program, starts, living } = stubDriver(99)
    await expect(opensSession({ ...asked, program })).rejects.toThrow(
      'WebKitWebDriver opened no session within 1 s (tried twice; at first: WebKitWebDriver opened no session within 1 s)',
    )
    expect(starts()).toBe(2)
    expect(living()).toEqual([])
  },
)

it.skipIf(!isLinux)('opens the session with the second driver when the first is mute', SLOW, async () => {
  const { program, starts, living } = stubDriver(2)
  const { driver, ends } = await opensSession({ ...asked, program })
  expect((await driver.getCapabilities()).get('browserVersion')).toBe('2')
  expect(starts()).toBe(2)
  await ends()
  expect(living()).toEqual([])
})

it('says at once that a driver cannot be started', async () => {
  await expect(opensSession({ ...asked, program: '/nowhere/driver' })).rejects.toThrow('ended at once')
})
