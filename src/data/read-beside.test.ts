import { afterEach, expect, it, vi } from 'vitest'
import { LocalWorker } from '../../test/local-worker'
import { readBeside } from './read-beside'

const FILE = new TextEncoder().encode('titre,texte\nBonjour,là\n')

/** A worker that says it is there, and then never answers. */
const isEndless = async () => {
  await null
  postMessage('here')
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('gives the rows of a file and what is said of them, and leaves no worker behind', async () => {
  LocalWorker.install(() => import('./read-file.worker'))
  const read = await readBeside(FILE, 'a.csv')
  expect(read).toMatchObject({
    is: 'table',
    table: { rows: [{ line: 2, cells: ['Bonjour', 'là'] }] },
    findings: [],
  })
  expect(LocalWorker.running).toEqual([])
})

it('is given up after two seconds, and its worker ended', async () => {
  vi.useFakeTimers()
  LocalWorker.install(isEndless)
  const reading = readBeside(FILE, 'a.csv')
  await LocalWorker.running[0]?.started
  await vi.advanceTimersByTimeAsync(1999)
  expect(LocalWorker.running).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await reading).toEqual({ is: 'refused', why: 'slow' })
  expect(LocalWorker.running).toEqual([])
})

it('is given up when the file breaks its reader', async () => {
  LocalWorker.install(isEndless)
  const reading = readBeside(FILE, 'a.csv')
  const [worker] = LocalWorker.running
  await worker?.started
  worker?.dispatchEvent(new Event('error'))
  expect(await reading).toEqual({ is: 'refused', why: 'slow' })
})

it('fails when its worker does not come, however long that takes', async () => {
  LocalWorker.install(() => new Promise(() => {}))
  const reading = readBeside(FILE, 'a.csv')
  LocalWorker.running[0]?.dispatchEvent(new Event('error'))
  await expect(reading).rejects.toThrow()
  expect(LocalWorker.running).toEqual([])
})
