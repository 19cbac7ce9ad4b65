import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LocalWorker } from '../../test/local-worker'
import { measureBeside } from './remoteness'

const [PARIS, LYON] = [[2.347, 48.8589] as const, [4.8357, 45.764] as const]
const POINTS = { lon: [23_470, null, 77_675], lat: [488_589, null, 485_713] } // Paris, nowhere, Strasbourg
const kilometres = (away: Float32Array) => Array.from(away, (metres) => Math.round(metres / 1000))

beforeEach(() => LocalWorker.install(() => import('./remoteness.worker')))
afterEach(() => vi.unstubAllGlobals())

it('gives the distance of each point to the nearest seat, and none where no point is known', async () => {
  expect(kilometres(await measureBeside(POINTS).measure([LYON, PARIS]))).toEqual([0, Number.NaN, 383])
})

it('finds everything infinitely far from no seat', async () => {
  expect([...(await measureBeside(POINTS).measure([]))]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])
})

it('gives each list its own answer', async () => {
  const beside = measureBeside(POINTS)
  const [near, far] = await Promise.all([beside.measure([PARIS]), beside.measure([LYON])])
  expect([kilometres(near)[0], kilometres(far)[0]]).toEqual([0, 392])
})

it('tells a failure of the worker, now and later', async () => {
  const beside = measureBeside(POINTS)
  const away = beside.measure([PARIS])
  const [worker] = LocalWorker.running
  worker!.dispatchEvent(new Event('error'))
  await expect(away).rejects.toThrow()
  await expect(beside.measure([PARIS])).rejects.toThrow()
  await worker!.started
})
