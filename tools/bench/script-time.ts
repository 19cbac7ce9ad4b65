/** Times the filter, the comparison, what is far and the search of places without a browser and prints JSON: rounds by size of the table, in milliseconds. */
import { type PackedCommunes, unpackCommunes } from '../../src/domain/commune-pack'
import { type CommuneFigures, mergedCommunes } from '../../src/domain/communes'
import { compareTerritories } from '../../src/domain/comparison'
import { discoveriesFor } from '../../src/domain/discoveries'
import { filterTable } from '../../src/domain/filter'
import { type Filters, NO_FILTERS } from '../../src/domain/link'
import { nearestSeats } from '../../src/domain/nearest-seats'
import { neighboursOf, type WideAdjacency } from '../../src/domain/neighbours'
import type { Nickname } from '../../src/domain/place-names'
import { type ProfileColumns, profilesFrom } from '../../src/domain/profile'
import { countFarther, farPeople, farPoints, seatsOf } from '../../src/domain/remoteness'
import { surroundingsOf } from '../../src/domain/surroundings'
import { type CatalystColumns, type CatalystTable, tableFrom } from '../../src/domain/table'
import { keystrokeRounds } from './keystrokes'
import { published, publishedTerritories } from './published'
import { syntheticColumns } from './synthetic'

const ROUNDS = 15
const LARGE = 100_000

/** Changes of filter as a reader makes them, from wide to narrow. */
const CHOICES: Record<string, Filters> = {
  everything: NO_FILTERS,
  region: { ...NO_FILTERS, regions: ['44'] },
  threeFacets: { ...NO_FILTERS, regions: ['44', '84'], kinds: ['ess'], types: ['non-precise'] },
  search: { ...NO_FILTERS, q: 'lyon' },
}

/** One round: each change once, and the time that it took. */
function round(table: CatalystTable): Record<string, number> {
  const times = Object.entries(CHOICES).map(([name, filters]) => {
    const started = performance.now()
    filterTable(table, filters)
    return [name, performance.now() - started]
  })
  return Object.fromEntries(times)
}

function rounds(table: CatalystTable): Record<string, number>[] {
  for (let i = 0; i < 3; i++) round(table) // warm, as after a first choice
  return Array.from({ length: ROUNDS }, () => round(table))
}

/** Intercommunalités from the widest to the smallest, overseas too. */
const EIGHT = [
  'epci-200054781', // Métropole du Grand Paris
  'epci-200046977', // Métropole de Lyon
  'epci-200054807', // Aix-Marseille-Provence
  'epci-246700488', // Strasbourg
  'epci-200067205', // Cotentin
  'epci-200068120', // Quimper
  'epci-249740119', // Nord de La Réunion
  'epci-245600465', // Belle-Île-en-Mer
] as const

/** Rounds of eight territories compared, each in its surroundings and with what its neighbours have, from a new list. */
function comparisons(columns: CatalystColumns): { readonly compareEight: number }[] {
  const territories = publishedTerritories()
  const profiles = profilesFrom(published<ProfileColumns>('profils'), territories)
  const around = published<WideAdjacency>('voisins')
  return Array.from({ length: ROUNDS }, () => {
    const table = tableFrom(columns)
    const atlas = { table, territories, pioneers: [] }
    const started = performance.now()
    compareTerritories(EIGHT, atlas, profiles, table.order)
    for (const id of EIGHT) {
      const place = territories.get(id)!
      const neighbours = neighboursOf(around.epci, id.slice(5)).map((code) => `epci-${code}` as const)
      surroundingsOf(place, around, atlas, table.order)
      discoveriesFor(place, neighbours, atlas, table.order)
    }
    return { compareEight: performance.now() - started }
  })
}

const packed = ['communes-grandes', 'communes-petites'].map((name) =>
  unpackCommunes(published<PackedCommunes>(name)),
)

/** Distances of all communes as the worker measures them, what the map makes of them once, and steps of the slider. */
function remotenessRounds(columns: CatalystColumns): Record<string, number>[] {
  const communes = mergedCommunes(packed[0]!, packed[1]!)
  const { population } = published<CommuneFigures>('communes-chiffres')
  const table = tableFrom(columns)
  return Array.from({ length: ROUNDS }, (_, round) => {
    const threshold = (10 + 6 * round) * 1000 // metres, from 10 to 94 km
    const began = performance.now()
    const remoteness = { communes, population, away: nearestSeats(communes, seatsOf(table, table.order)) }
    const measured = performance.now()
    const points = farPoints(remoteness)
    const sorted = performance.now()
    farPeople(remoteness, null, threshold)
    countFarther(points, threshold)
    return {
      allDistances: measured - began,
      sortedPoints: sorted - measured,
      sliderStep: performance.now() - sorted,
    }
  })
}

const columns = published<CatalystColumns>('catalyseurs')
const small = tableFrom(columns)
const far = remotenessRounds(columns)
const compared = comparisons(columns) // before anything is warm: the slowest round is that of a first visit
const { nicknames } = published<{ nicknames: Nickname[] }>('surnoms')
const typed = keystrokeRounds(ROUNDS, publishedTerritories(), nicknames, packed)
const results = {
  [small.size]: rounds(small).map((round, i) => ({ ...round, ...compared[i], ...far[i], ...typed[i] })),
  [LARGE]: rounds(tableFrom(syntheticColumns(LARGE))),
}
console.log(JSON.stringify(results))
