import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Nickname } from '../../src/domain/place-names'
import type { LonLat } from '../../src/domain/position'
import type { Borders } from './adjacency'
import { type Cog, type CommunePoints, cogFrom, type RawCog } from './cog'
import { nicknamesFrom } from './nicknames'

/** Where the installed package keeps its JSON files; its own entry only works from its own folder. */
export const packagedCog = () =>
  join(
    dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
    'data',
  )

// INSEE COG 2026, 1 January 2026; régions without the collectivités d'outre-mer.
const EXPECTED = { communes: 34_969, departements: 101, regions: 18, epcis: 1_255 }

/** Reads the COG from a folder of the package's files and the table of former codes; about 150 ms for the whole. */
export function loadCog(folder: string, formerCodesFile: string): Cog {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown
  // The package is pinned: its files have this shape.
  const raw = {
    communes: read('communes'),
    regions: read('regions'),
    departements: read('departements'),
    epci: read('epci'),
    ept: read('ept'),
    arrondissements: read('arrondissements'),
  } as RawCog
  const pairs = rowsOf(formerCodesFile).map(([old = '', code = '']) => [old, code] as const)
  return cogFrom(raw, pairs, '2026')
}

/** Throws when a commune, an EPCI, a département, a région or a point is missing, or when a pair is swapped. */
export function assertWholeCog(cog: Cog, points: CommunePoints): void {
  const found = {
    communes: cog.communes.size,
    departements: cog.departements.size,
    regions: [...cog.regions.values()].filter((r) => r.zone !== 'com').length,
    epcis: cog.epcis.size,
  }
  for (const { code, zone } of cog.communes.values()) {
    const at = points.get(code)?.at
    if (zone !== 'com' && !at) throw new Error(`${code} has no point`)
    if (zone === 'metro' && at && !isInMainland(at))
      throw new Error(`${code} is not in France: ${at.join(', ')}`)
  }
  for (const [name, count] of Object.entries(EXPECTED)) {
    const has = found[name as keyof typeof EXPECTED]
    if (has !== count) throw new Error(`COG 2026: ${has} ${name}, expected ${count}`)
  }
}

/** Around mainland France and Corsica, Ouessant and Bonifacio included. */
const isInMainland = ([lon, lat]: LonLat) => lon > -5.3 && lon < 9.7 && lat > 41.2 && lat < 51.2

/**
 * Reads the points of the communes: `code,lon,lat,surface_km2`, sorted by code. Beside it, `surfaces-ecartees.csv`
 * lists those whose area counts the water of an estuary: `code,part_eau,raison`.
 */
export function loadPoints(file: string): CommunePoints {
  const wet = rowsOf(join(dirname(file), 'surfaces-ecartees.csv'))
  const waters = new Map(wet.map(([code, share]) => [code, Number(share)]))
  return new Map(
    rowsOf(file).map(([code = '', lon, lat, area]) => [
      code,
      {
        at: [Number(lon), Number(lat)] as const,
        area: area ? Number(area) : null,
        water: waters.get(code) ?? 0,
      },
    ]),
  )
}

/** Reads the names in use that the official lists do not have: `nom,territoire`. */
export const loadNicknames = (file: string, cog: Cog): Nickname[] =>
  nicknamesFrom(
    rowsOf(file).map(([name = '', id = '']) => [name, id] as const),
    cog,
  )

/** Reads the pairs of neighbours of each level: `a,b`, one line a pair. */
export function loadBorders(folder: string): Borders {
  const pairs = (name: string) =>
    rowsOf(join(folder, `voisins-${name}.csv`)).map(([a = '', b = '']) => [a, b] as const)
  return {
    reg: pairs('regions'),
    dep: pairs('departements'),
    epci: pairs('epci'),
    com: pairs('communes'),
  }
}

/** The rows of a committed table without quotes, without its header. */
const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
