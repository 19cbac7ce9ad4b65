import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import type { LonLat } from '../../src/domain/position'

/** The project folder, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The committed fact tables. */
export const TABLES = `${ROOT}data/geo/`
const COG = `${ROOT}node_modules/@etalab/decoupage-administratif/data/`

/** A code found in a source, and the current commune, département, région and EPCI (or '') it stands for. */
export type Attachment = {
  readonly source: string
  readonly commune: string
  readonly departement: string
  readonly region: string
  readonly epci: string
}
/** The point of a commune, [longitude, latitude] in WGS 84, and its area in square metres (computed, not official). */
export type CommunePoint = { readonly code: string; readonly at: LonLat; readonly area: number }
/** French names by code. */
export type GeoNames = {
  readonly regions: ReadonlyMap<string, string>
  readonly departements: ReadonlyMap<string, string>
}

type CogCommune = { code: string; departement: string; region: string; type: string; zone: string }
type CogEpci = { code: string; membres: { code: string }[] }
type CogName = { code: string; nom: string; zone: string }

const cog = <T>(name: string) => JSON.parse(readFileSync(`${COG}${name}.json`, 'utf8')) as T[] // the package's own shape

function rows(file: string): Record<string, string>[] {
  const text = readFileSync(`${TABLES}${file}`, 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

/**
 * Every code a source may carry for mainland France and the five overseas régions: current communes
 * (INSEE COG 2026) and the codes replaced since 2018 (`anciens-codes.csv`), sorted by code.
 * Municipal arrondissements and the collectivités d'outre-mer are not in it.
 */
export function readAttachments(): Attachment[] {
  const epci = new Map(cog<CogEpci>('epci').flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)))
  const current = cog<CogCommune>('communes').flatMap((c): Attachment[] =>
    c.type === 'commune-actuelle' && c.zone !== 'com'
      ? [{ ...c, source: c.code, commune: c.code, epci: epci.get(c.code) ?? '' }]
      : [],
  )
  const byCode = new Map(current.map((a) => [a.commune, a]))
  const old = rows('anciens-codes.csv').flatMap(({ ancien_code, code }): Attachment[] => {
    const target = byCode.get(code ?? '')
    return target && ancien_code && !byCode.has(ancien_code) ? [{ ...target, source: ancien_code }] : []
  })
  return [...current, ...old]
    .map(({ source, commune, departement, region, epci }) => ({ source, commune, departement, region, epci }))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

/** The communes that have a point and an area, in the order of `communes.csv`: not the collectivités. */
export function readCommunePoints(): CommunePoint[] {
  return rows('communes.csv').flatMap(({ code, lon, lat, surface_km2 }) =>
    code && surface_km2
      ? [{ code, at: [Number(lon), Number(lat)] as const, area: Number(surface_km2) * 1e6 }]
      : [],
  )
}

/** Names of the 18 régions and 101 départements. INSEE COG 2026. */
export function readGeoNames(): GeoNames {
  const names = (table: string) =>
    new Map(cog<CogName>(table).flatMap((n) => (n.zone === 'com' ? [] : [[n.code, n.nom] as const])))
  return { regions: names('regions'), departements: names('departements') }
}
