import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LocalWorker } from '../../test/local-worker'
import type { CommuneColumns } from '../domain/communes'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import { searchPlacesBeside } from './place-search'

const MOST = { places: 8, organisations: 5 }
const GROUND = {
  organisations: ['Alsace Active', 'Bretagne Active', 'Cause commune'],
  territories: EXAMPLE_TERRITORIES,
  nicknames: [],
}
const QUIMPER: CommuneColumns = {
  code: ['29232'],
  name: ['Quimper'],
  epci: [-1],
  epcis: [],
  postal: [['29000']],
  people: [63_000],
  liaison: [0],
  lon: [-40_944],
  lat: [479_963],
  former: [],
}

beforeEach(() => LocalWorker.install(() => import('./place-search.worker')))
afterEach(() => vi.unstubAllGlobals())

const places = async (search: ReturnType<typeof searchPlacesBeside>, typed: string) =>
  (await search.find(typed, MOST)).places.map(({ place }) => place.to)

it('knows régions and départements before any commune, and communes once they are added', async () => {
  const search = searchPlacesBeside(GROUND)
  expect(await places(search, 'finistere')).toEqual(['dep-29'])
  expect(await places(search, 'quimper')).toEqual([])
  search.add(QUIMPER)
  expect(await places(search, 'quimper')).toEqual(['com-29232'])
})

it('finds organisations beside places', async () => {
  const { places, organisations } = await searchPlacesBeside(GROUND).find('bretagne', MOST)
  expect(places[0]?.place.to).toBe('reg-53')
  expect(organisations).toEqual([1])
})

it('finds an organisation typed with mistakes when nothing else is found', async () => {
  expect((await searchPlacesBeside(GROUND).find('alsase active', MOST)).organisations[0]).toBe(0)
})

it('gives each question its own answer', async () => {
  const search = searchPlacesBeside(GROUND)
  const found = await Promise.all([search.find('cause', MOST), search.find('alsace', MOST)])
  expect(found.map(({ organisations }) => organisations)).toEqual([[2], [0]])
})

it('tells a failure of the worker, now and later', async () => {
  const search = searchPlacesBeside(GROUND)
  const found = search.find('alsace', MOST)
  const [worker] = LocalWorker.running
  worker!.dispatchEvent(new Event('error'))
  await expect(found).rejects.toThrow()
  await expect(search.find('alsace', MOST)).rejects.toThrow()
  await worker!.started
})
