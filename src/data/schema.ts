import { z } from 'zod/mini'
import {
  ACTOR_TYPES,
  ALLIANCE_FORMS,
  KINDS,
  REACHES,
  STATUSES,
  TRADES,
  VERIFICATIONS,
} from '../domain/catalyst'
import type { CatalystColumns } from '../domain/table'
import { readTerritoryId, type TerritoryId } from '../domain/territory'

z.config({ jitless: true }) // the strict content policy of the site reports zod's probe of `new Function`

export const text = z.string()
export const filled = z.string().check(z.minLength(1))
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
export const territoryId = z.custom<TerritoryId>((v) => typeof v === 'string' && readTerritoryId(v) !== null)
export const lon = z.number().check(z.gte(-180), z.lte(180))
export const lat = z.number().check(z.gte(-90), z.lte(90))
export const lonLat = z.readonly(z.tuple([lon, lat]))
const box = z.readonly(z.tuple([lon, lat, lon, lat]))
export const base = z.enum(['source', 'indicatif'])
export const count = z.int().check(z.nonnegative())
export const nullable = z.nullable
export const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))
/** A web address a reader may follow: http or https only. */
export const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/))

const term = <const Ids extends readonly [string, ...string[]]>(ids: Ids) => ({
  id: z.enum(ids),
  label: filled,
  singular: filled,
  plural: filled,
  gender: z.enum(['m', 'f']),
  definition: text,
})
const terms = <const Ids extends readonly [string, ...string[]]>(ids: Ids) => list(z.strictObject(term(ids)))
const labels = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  list(z.strictObject({ id: z.enum(ids), label: filled }))

const index = (length: number) => list(z.int().check(z.gte(-1), z.lt(length)))
const bits = (width: number) => list(z.int().check(z.gte(0), z.lt(1 << width)))
const sparse = <T extends z.ZodMiniType>(item: T) => z.record(z.string().check(z.regex(/^\d+$/)), item)

const rows = z.strictObject({
  id: list(slug),
  name: list(filled),
  family: list(count),
  commune: list(count),
  source: list(count),
  actor: index(ACTOR_TYPES.length),
  actorBase: index(2),
  forms: bits(ALLIANCE_FORMS.length),
  formsBase: index(2),
  trades: bits(TRADES.length),
  tradesBase: index(2),
  reach: index(REACHES.length),
  status: index(STATUSES.length),
  verification: index(VERIFICATIONS.length),
  territories: sparse(list(territoryId)),
  territoriesBase: sparse(base),
  verifiedOn: sparse(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  founded: sparse(z.int()),
  address: sparse(filled),
  phone: sparse(filled),
  email: sparse(filled),
  website: sparse(webAddress),
})

/** `catalyseurs`: the list in columns. All columns of `rows`, of `communes` and of `sources` have one length each. */
export const catalystColumns: z.ZodMiniType<CatalystColumns> = z
  .strictObject({
    version: z.literal(1),
    edition: z.string(),
    vocabulary: z.strictObject({
      kinds: terms(KINDS),
      actors: terms(ACTOR_TYPES),
      forms: terms(ALLIANCE_FORMS),
      trades: terms(TRADES),
      statuses: labels(STATUSES),
      verifications: labels(VERIFICATIONS),
      frames: list(z.strictObject({ id: slug, label: filled })),
    }),
    families: list(
      z.strictObject({ ...term(['']), id: slug, kind: z.enum(KINDS), coverage: text, phrase: filled }),
    ),
    communes: z.strictObject({
      code: list(filled),
      name: list(filled),
      departement: list(filled),
      region: list(filled),
      epci: list(text),
      lon: list(lon),
      lat: list(lat),
    }),
    sources: z.strictObject({ text: list(filled), url: list(text) }), // several addresses: one space between
    rows,
  })
  .check(
    z.refine((file) =>
      [file.rows, file.communes, file.sources].every((table) => {
        const lengths = Object.values(table).flatMap((c) => (Array.isArray(c) ? [c.length] : []))
        return new Set(lengths).size === 1
      }),
    ),
    z.refine(
      ({ rows, families, communes, sources }) =>
        rows.family.every((i) => i < families.length) &&
        rows.commune.every((i) => i < communes.code.length) &&
        rows.source.every((i) => i < sources.text.length),
    ),
  )

/** `territoires`: régions, départements and collectivités. `lieux`: EPCI, and the communes that the list names. */
export const territoriesFile = z.strictObject({
  version: z.literal(1),
  territories: list(
    z.strictObject({
      id: territoryId,
      name: filled,
      zone: z.enum(['metro', 'drom', 'com']),
      parents: list(territoryId),
      population: nullable(count),
      liaison: nullable(z.int()),
      communes: nullable(count),
      area: nullable(count), // square metres, computed, not official
      estuary: z.optional(z.literal(true)),
      at: lonLat,
      box: nullable(box),
    }),
  ),
})

const geography = {
  outlines: z.enum(['schematic', 'full']), // embedded default, or polygons from a source
  credit: filled, // French line for the credits
}
/** What the geography step says about itself: `geo.json`; bundled with the manifest, but for the communes. */
export const geographyInfo = z.strictObject({
  ...geography,
  communes: list(filled), // départements that have a TopoJSON of communes
})
export type GeographyInfo = z.infer<typeof geographyInfo>

/** Published files by their name in the code. */
export const publishedFiles = z.record(z.string(), z.strictObject({ file: filled, bytes: count }))
export type PublishedFiles = z.infer<typeof publishedFiles>

const about = {
  edition: z.string(),
  files: publishedFiles,
  site: z.strictObject({ adresse: text, contact: text, depot: text, editeur: text }),
}

/** `manifest.json`: name of a data file to its content-hashed file under `data/`. */
export const manifestFile = z.strictObject({ ...about, geography: geographyInfo })
export type Manifest = z.infer<typeof manifestFile>

/** The manifest as it is bundled: less the outlines of communes, which the first page does not need. */
export const bundledManifest = z.strictObject({ ...about, geography: z.strictObject(geography) })
