import { describe, expect, it } from 'vitest'
import { EXAMPLE_PIONEER } from './example-pioneer'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { milestonesOf } from './milestone'
import type { Pioneer } from './pioneer'
import { pioneersAround, pioneersByRegion, pioneersOfTheTime } from './pioneer-neighbours'

const story = (id: string, change: Partial<Pioneer> = {}): Pioneer => ({ ...EXAMPLE_PIONEER, id, ...change })
const ids = (pioneers: readonly Pioneer[]) => pioneers.map(({ id }) => id)

const lille = story('lille', { at: [3.0471, 50.6318], territories: ['epci-200093201'] })
const dunkerque = story('dunkerque', { at: [2.3368, 51.0305], territories: ['epci-245900428'] })
const metz = story('metz', { at: [6.1959, 49.1081], territories: ['epci-200039865'] })
const reunion = story('saint-benoit', { at: [55.6493, -21.0919], territories: ['com-97410'] })
const nowhere = story('nowhere', { at: null, territories: [], region: null })
const all = [dunkerque, lille, metz, nowhere, reunion]

describe('the stories around one', () => {
  it('are the nearest first, itself and those without a place left out', () => {
    const around = pioneersAround(lille, all, EXAMPLE_TERRITORIES)
    expect(around.map(({ pioneer }) => pioneer.id)).toEqual(['dunkerque', 'metz'])
    expect(around[0]!.away / 1000).toBeCloseTo(67, 0) // Lille to Dunkerque, great circle
  })

  it('are none overseas when an ocean lies between', () => {
    expect(pioneersAround(reunion, all, EXAMPLE_TERRITORIES)).toEqual([])
  })

  it('are none around a story without a place', () => {
    expect(pioneersAround(nowhere, all, EXAMPLE_TERRITORIES)).toEqual([])
  })

  it('are first those that share a territory, however far, by codes and not by distance', () => {
    const quimper = story('quimper', { at: [-4.09, 48], territories: ['com-29232'] })
    const bretagne = story('rennes', { at: [-1.68, 48.11], territories: ['reg-53'] })
    const near = story('vannes', { at: [-2.76, 47.66], territories: ['com-56260'] })
    const around = pioneersAround(quimper, [near, bretagne], EXAMPLE_TERRITORIES)
    expect(around.map(({ pioneer, shares }) => [pioneer.id, shares])).toEqual([
      ['rennes', true],
      ['vannes', false],
    ])
    expect(pioneersAround(bretagne, [quimper], EXAMPLE_TERRITORIES)[0]?.shares).toBe(true)
  })

  it('share a territory that the index does not know when both name it', () => {
    const twin = story('twin', { at: lille.at, territories: ['epci-200093201'] })
    expect(pioneersAround(lille, [twin], new Map())[0]).toMatchObject({ shares: true, away: 0 })
  })
})

describe('the stories of the time', () => {
  const at = (start: number | null) => story(String(start), { start })
  it('are those of the nearest years, in their order', () => {
    const years = [1997, 2010, 2012, 2013, 2016, 2024, null].map(at)
    expect(ids(pioneersOfTheTime(story('self', { start: 2013 }), years))).toEqual([
      '2010',
      '2012',
      '2013',
      '2016',
    ])
  })

  it('are none for a story without a year', () => {
    expect(pioneersOfTheTime(story('self', { start: null }), [at(2012)])).toEqual([])
  })
})

describe('the steps that name a story', () => {
  const step = (date: string, pioneers: string[]) => ({
    id: `ev-${date}`,
    date,
    year: Number(date.slice(0, 4)),
    title: date,
    text: '',
    territories: [],
    pioneers,
    sources: [],
  })
  it('are in the order of time, whatever their precision', () => {
    const steps = [step('2012', ['a']), step('2008-07', ['a', 'b']), step('2010', ['b'])]
    expect(milestonesOf('a', steps).map(({ date }) => date)).toEqual(['2008-07', '2012'])
  })
})

describe('the stories by région', () => {
  it('are filed under régions by name, those without a place last', () => {
    const alsace = story('alsace', { region: 'reg-44' })
    const groups = pioneersByRegion([nowhere, alsace, lille], EXAMPLE_TERRITORIES)
    expect(groups.map(({ region, pioneers }) => [region?.name ?? null, ids(pioneers)])).toEqual([
      ['Bretagne', ['lille']],
      ['Grand Est', ['alsace']],
      [null, ['nowhere']],
    ])
  })
})
