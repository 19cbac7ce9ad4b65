import { type PackedCommunes, unpackCommunes } from '../../src/domain/commune-pack'
import { mergedCommunes, wideOf } from '../../src/domain/communes'
import { slugOf } from '../../src/domain/slug'
import type { CatalystColumns } from '../../src/domain/table'
import { codeOf, levelOf } from '../../src/domain/territory'
import { published, publishedTerritories } from './published'

const SEED = 2026
const DEGREE = 1e4 // units of a degree in the columns of communes

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** All communes that have a point, as the list writes those of its seats. */
function everyCommune(): { communes: CatalystColumns['communes']; people: number[] } {
  const [large, small] = ['communes-grandes', 'communes-petites'].map((name) =>
    unpackCommunes(published<PackedCommunes>(name)),
  )
  const all = mergedCommunes(large!, small!)
  const territories = publishedTerritories()
  const kept = all.code.flatMap((code, i) => {
    const wide = wideOf(code, territories)
    const region = wide && [wide.id, ...wide.parents].find((id) => levelOf(id) === 'reg')
    return region && all.lon[i] !== null ? [{ i, region: codeOf(region), departement: codeOf(wide.id) }] : []
  })
  const communes = {
    code: kept.map(({ i }) => all.code[i]!),
    name: kept.map(({ i }) => all.name[i]!),
    departement: kept.map(({ departement }) => departement),
    region: kept.map(({ region }) => region),
    epci: kept.map(({ i }) => all.epcis[all.epci[i]!] ?? ''),
    lon: kept.map(({ i }) => all.lon[i]! / DEGREE),
    lat: kept.map(({ i }) => all.lat[i]! / DEGREE),
  }
  return { communes, people: kept.map(({ i }) => all.people[i]!) }
}

/** Draws positions, each as often as its weight says. */
function drawnBy(weights: readonly number[], random: () => number): () => number {
  let sum = 0
  const below = weights.map((weight) => {
    sum += weight
    return sum
  })
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, below.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (below[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Some columns with their rows in another order: sparse ones hold row numbers, that change too. */
function reordered(rows: CatalystColumns['rows'], order: readonly number[]): CatalystColumns['rows'] {
  const placeOf = new Map(order.map((row, at) => [String(row), at]))
  const grown = Object.entries(rows).map(([name, values]) => [
    name,
    Array.isArray(values)
      ? order.map((row) => values[row])
      : Object.fromEntries(Object.entries(values).map(([row, value]) => [placeOf.get(row), value])),
  ])
  return Object.fromEntries(grown) as CatalystColumns['rows'] // the same columns under the same names
}

/**
 * The published list grown to a size: each new row has the family, the type, the forms and the rest of a published one,
 * and its seat in a commune drawn by population among all communes. Ids are made from names and rows stand by id, as in
 * the published list; the same size gives the same bytes.
 */
export function syntheticColumns(size: number): CatalystColumns {
  const columns = published<CatalystColumns>('catalyseurs')
  const { rows, families } = columns
  const here = rows.id.length
  if (size <= here) return columns
  const { communes, people } = everyCommune()
  const random = randomFrom(SEED)
  const drawn = drawnBy(people, random)
  const at = new Map(communes.code.map((code, i) => [code, i]))
  const from = Array.from({ length: size }, (_, row) => (row < here ? row : Math.floor(random() * here)))
  const seats = from.map((row, i) =>
    i < here ? (at.get(columns.communes.code[rows.commune[row]!]!) ?? 0) : drawn(),
  )
  const grown = Object.entries(rows).map(([name, values]) => [
    name,
    Array.isArray(values) ? from.map((row) => values[row]) : values, // sparse columns are those of the published rows
  ])
  const named = (row: number, i: number) =>
    `${families[rows.family[row]!]!.label} ${i} de ${communes.name[seats[i]!]!}`
  const name = from.map((row, i) => (i < here ? rows.name[row]! : named(row, i)))
  const id = name.map((text, i) => (i < here ? rows.id[i]! : `${slugOf(text)}-${i}`))
  const longer: CatalystColumns['rows'] = {
    ...(Object.fromEntries(grown) as CatalystColumns['rows']), // the same columns under the same names
    id,
    name,
    commune: seats,
  }
  const order = from.map((_, row) => row).sort((a, b) => (id[a]! < id[b]! ? -1 : 1))
  return { ...columns, communes, rows: reordered(longer, order) }
}
