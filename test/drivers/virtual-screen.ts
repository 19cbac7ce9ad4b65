import { spawn } from 'node:child_process'
import { findEngines } from '../../tools/engines.mjs'
import { within } from './patience'

/** A screen that nobody sees. */
export type VirtualScreen = { readonly display: string; stops(): void }

const START = 10_000 // ms
const SIZE = '1600x1200x24' // pixels and bits of colour: windows of 1280 by 800 with their bars

/**
 * Starts a screen for programs that draw windows.
 * @throws when Xvfb is not there
 */
export async function virtualScreen(): Promise<VirtualScreen> {
  const program = findEngines().screen
  if (!program) throw new Error('Xvfb is not installed')
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const shows = new Promise<string>((done, fail) => {
    child.stdio[3]?.once('data', (number) => done(`:${String(number).trim()}`))
    child.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code}`)))
  })
  const display = await within(START, shows, 'Xvfb showed no screen').catch((error) => {
    child.kill('SIGKILL')
    throw error
  })
  return { display, stops: () => void child.kill() }
}
