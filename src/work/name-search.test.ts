import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LocalWorker } from './local-worker-fixture'
import { searchNames } from './name-search'

const NAMES = ['Alsace Active', 'Bretagne Active', 'Cause commune']

beforeEach(() => LocalWorker.install(() => import('./name-search.worker')))
afterEach(() => vi.unstubAllGlobals())

it('finds a name typed with a mistake', async () => {
  expect(await searchNames(NAMES).closest('alsase active', 4)).toEqual([0, 1])
})

it('gives each question its own answer', async () => {
  const search = searchNames(NAMES)
  const found = await Promise.all([search.closest('caus comune', 4), search.closest('bretagn', 4)])
  expect(found).toEqual([[2], [1]])
})

it('finds nothing when the worker fails', async () => {
  const search = searchNames(NAMES)
  const found = search.closest('alsace', 4)
  const [worker] = LocalWorker.running
  worker!.dispatchEvent(new Event('error'))
  expect(await found).toEqual([])
  await worker!.started
})

it('ends its worker when it is stopped', async () => {
  const search = searchNames(NAMES)
  await LocalWorker.running[0]!.started
  search.stop()
  expect(LocalWorker.running).toEqual([])
})
