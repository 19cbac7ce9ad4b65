import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'

// The list, the COG and the points of communes read anew, by nothing of the project: what its answers are held against.

/** One line of `data/catalyseurs.csv`. */
export type RawRow = {
  readonly id: string
  readonly nom: string
  readonly famille: string
  readonly code_commune: string
  readonly code_departement: string
  readonly code_region: string
  readonly portee: string
  readonly territoires: string
}

const csv = <T>(file: string) => Papa.parse<T>(readFileSync(file, 'utf8').trim(), { header: true }).data

export const rawRows = csv<RawRow>('data/catalyseurs.csv')

/** Points of communes by code, WGS 84 [longitude, latitude]. */
export const rawPoints = new Map(
  csv<{ code: string; lon: string; lat: string }>('data/geo/communes.csv').map(
    ({ code, lon, lat }) => [code, [Number(lon), Number(lat)] as const] as const,
  ),
)

const COG = join(
  dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json')),
  'data',
)
const cog = <T>(name: string) => JSON.parse(readFileSync(join(COG, `${name}.json`), 'utf8')) as T

/** Areas of communes in km², by code; none where it is not known. */
export const rawAreas = new Map(
  csv<{ code: string; surface_km2: string }>('data/geo/communes.csv').flatMap(({ code, surface_km2 }) =>
    surface_km2 ? [[code, Number(surface_km2)] as const] : [],
  ),
)

/** The share of the area of a commune that is water of an estuary, 0 to 1; none for those away from the sea. */
export const rawWater = new Map(
  csv<{ code: string; part_eau: string }>('data/geo/surfaces-ecartees.csv').map(
    ({ code, part_eau }) => [code, Number(part_eau)] as const,
  ),
)

/** Pairs of codes that share a border, as the table has them: each once. */
export const rawBorders = (level: 'departements' | 'epci' | 'regions') =>
  csv<{ a: string; b: string }>(`data/geo/voisins-${level}.csv`)

/** The intercommunalité of a commune, by code; none for a few. */
export const rawEpcis = new Map(
  cog<{ code: string; membres: { code: string }[] }[]>('epci').flatMap(({ code, membres }) =>
    membres.map((membre) => [membre.code, code] as const),
  ),
)

/** The current communes by code. */
export const rawCommunes = new Map(
  cog<
    {
      code: string
      nom: string
      type: string
      departement: string
      region: string
      zone: string
      population?: number
    }[]
  >('communes')
    .filter(({ type }) => type === 'commune-actuelle')
    .map((commune) => [commune.code, commune] as const),
)

/** The sorte of a family, by id. */
export const rawKinds = new Map(
  csv<{ famille: string; sorte: string }>('data/familles.csv').map(
    ({ famille, sorte }) => [famille, sorte] as const,
  ),
)
