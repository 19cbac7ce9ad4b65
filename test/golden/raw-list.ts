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

/** The intercommunalité of a commune, by code; none for a few. */
export const rawEpcis = new Map(
  cog<{ code: string; membres: { code: string }[] }[]>('epci').flatMap(({ code, membres }) =>
    membres.map((membre) => [membre.code, code] as const),
  ),
)

/** The current communes by code. */
export const rawCommunes = new Map(
  cog<{ code: string; nom: string; type: string; departement: string; region: string; zone: string }[]>(
    'communes',
  )
    .filter(({ type }) => type === 'commune-actuelle')
    .map((commune) => [commune.code, commune] as const),
)

/** The sorte of a family, by id. */
export const rawKinds = new Map(
  csv<{ famille: string; sorte: string }>('data/familles.csv').map(
    ({ famille, sorte }) => [famille, sorte] as const,
  ),
)
