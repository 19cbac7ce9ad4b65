import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runNode } from './child.mjs'
import { duration, progress, step } from './step.mjs'

let written = ''
beforeEach(() => {
  written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(() => void vi.restoreAllMocks())

/** A child that writes a dull line, then a warning, and ends with this code. */
const child = (code: number) => (onLine: (line: string) => void) =>
  runNode(['-e', `console.log('dull'); console.error('warning: x'); process.exitCode = ${code}`], { onLine })

it('says every 30 s that the work goes on', () => {
  vi.useFakeTimers()
  const { end } = progress('Essai')
  vi.advanceTimersByTime(61_000)
  end('3 réussis, ')
  vi.useRealTimers()
  expect(written.match(/toujours en cours/g)).toHaveLength(2)
  expect(written).toMatch(/\nEssai : 3 réussis, \d+,\d s\n$/)
})

describe('step', () => {
  it('prints one line with the time', async () => {
    await step('Essai', child(0))
    expect(written).toMatch(/^Essai… \d+,\d s\n$/)
  })

  it('shows the lines worth reading as they come', async () => {
    await step('Essai', child(0), { shows: (line: string) => line.startsWith('warning') })
    expect(written).toMatch(/^Essai… \n {2}warning: x\nEssai : \d+,\d s\n$/)
  })

  it('fails with the words of the child and what to do', async () => {
    const failure = step('Essai', child(3), { remedy: 'Recommencez.' })
    await expect(failure).rejects.toThrow(/warning: x[\s\S]*Essai : échec \(code 3\)\. Recommencez\./)
  })

  it('says so when the program cannot be started', async () => {
    const { runChild } = await import('./child.mjs')
    await expect(step('Essai', () => runChild('no-such-program', []))).rejects.toThrow('ENOENT')
  })
})

it('writes durations the French way', () => {
  expect(duration(12_345)).toBe('12,3 s')
})
