import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { expect, it, onTestFinished } from 'vitest'
import { runNode } from './child.mjs'
import { endTree, processTree } from './process-tree.mjs'

/** Says its number and never ends; asked to end, it does not. */
const DEAF = `process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)`
/** Starts a deaf one in a group of its own, says its number, and never ends. */
const PARENT = `
  const { spawn } = require('node:child_process')
  spawn(process.execPath, ['-e', ${JSON.stringify(DEAF)}], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] })
  setInterval(() => {}, 1000)`

const firstLine = async (child: ChildProcess) => Number(String((await once(child.stdout!, 'data'))[0]))
const isThere = (pid: number) => processTree(pid).some((one) => !one.isOver)

it.skipIf(process.platform !== 'linux')(
  'ends what a process started, deaf and in another group',
  async () => {
    const parent = spawn(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'ignore'] })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const deaf = await firstLine(parent)
    expect(processTree(parent.pid!).map(({ pid }) => pid)).toEqual([parent.pid, deaf])
    await endTree(parent.pid, 200)
    await expect.poll(() => [parent.pid!, deaf].filter(isThere)).toEqual([])
  },
)

it.skipIf(process.platform !== 'linux')('ends a program that runs too long, and says so', async () => {
  const { code, output } = await runNode(['-e', PARENT], { limit: 2000, grace: 200 })
  expect(code).toBe(124)
  expect(output).toMatch(/^\d+\n\nArrêt : plus de 2 s\.$/)
  await expect.poll(() => isThere(Number.parseInt(output, 10))).toBe(false)
})

it('lets a program that ends in time be', async () => {
  expect(await runNode(['-e', 'console.log(1)'], { limit: 60_000 })).toEqual({ code: 0, output: '1\n' })
})
