import { z } from 'zod/mini'
import { communeFiguresFile, communesFile, nicknamesFile } from '../../src/data/commune-schema'
import { profilesFile } from '../../src/data/compare-schema'
import { resourcesFile, sourcesFile } from '../../src/data/page-schema'
import { catalystColumns, territoriesFile } from '../../src/data/schema'
import { milestonesFile, pioneersFile } from '../../src/data/story-schema'
import { talksFile } from '../../src/data/talk-schema'
import { communeNeighboursFile, figuresFile, neighboursFile } from '../../src/data/territory-schema'
import { townsFile } from '../../src/data/towns-schema'
import { packCommunes } from '../../src/domain/commune-pack'
import type { Nickname } from '../../src/domain/place-names'
import type { TerritoryId } from '../../src/domain/territory'
import { type Borders, communeAdjacency, wideAdjacency } from './adjacency'
import type { Cog, Commune, CommunePoints } from './cog'
import { catalystColumnsOf } from './columns'
import { communeColumns, communeFigures } from './commune-columns'
import { downloadGeojson } from './download'
import { linesJson } from './lines-json'
import { placedPioneers } from './pioneers'
import { profileColumns } from './profiles'
import type { Records } from './records'
import { territoryIndex } from './territories'
import { type Places, pointOf } from './territory-points'
import { townColumns } from './towns'

/** A file of `public/data` before it has a hashed name. */
export type PublishedFile = { readonly name: string; readonly extension: string; readonly text: string }

/** What the tables of `data/geo` and the geography step say of the territories. */
type Ground = {
  readonly points: CommunePoints
  readonly places: Places
  readonly borders: Borders
  readonly nicknames: readonly Nickname[]
}

/** The files made from the list and the COG. Each is read back through its published schema: a broken one throws. */
export function publishedFiles(
  records: Records,
  cog: Cog,
  { points, places, borders, nicknames }: Ground,
): PublishedFile[] {
  const territories = territoryIndex(cog, points, places, records)
  const byId = new Map<TerritoryId, (typeof territories)[number]>(territories.map((t) => [t.id, t]))
  const seat = (commune: Commune) => pointOf(`com-${commune.code}`, cog, points, places)
  const columns = catalystColumnsOf(records, seat)
  const communes = communeColumns(cog, points)
  const pioneers = placedPioneers(records.pioneers, byId, seat)
  return [
    json('catalyseurs', linesJson(columns), catalystColumns),
    geojson('catalyseurs-geojson', downloadGeojson(records, seat)),
    json('territoires', linesJson({ version: 1, territories: territories.filter(isWide) }), territoriesFile),
    json(
      'lieux',
      linesJson({ version: 1, territories: territories.filter((t) => !isWide(t)) }),
      territoriesFile,
    ),
    json('communes-grandes', linesJson(packCommunes(communes.large)), communesFile),
    json('communes-petites', linesJson(packCommunes(communes.small)), communesFile),
    json('communes-chiffres', linesJson({ version: 1, ...communeFigures(cog, points) }), communeFiguresFile),
    json('surnoms', linesJson({ version: 1, nicknames }), nicknamesFile),
    json('voisins', linesJson({ version: 1, ...wideAdjacency(cog, borders) }), neighboursFile),
    json(
      'voisins-communes',
      linesJson({ version: 1, ...communeAdjacency(cog, borders) }),
      communeNeighboursFile,
    ),
    json('profils', linesJson({ version: 1, ...profileColumns(territories, cog, points) }), profilesFile),
    json('chiffres', linesJson({ version: 1, ...records.figures }), figuresFile),
    json('pionniers', linesJson({ version: 1, pioneers }), pioneersFile),
    json('chronologie', linesJson({ version: 1, milestones: records.milestones }), milestonesFile),
    json('histoires', linesJson({ version: 1, talks: records.talks }), talksFile),
    json('ressources', linesJson({ version: 1, resources: records.resources }), resourcesFile),
    json('sources', linesJson({ version: 1, sources: records.sources }), sourcesFile),
    json('villes', linesJson(townColumns(cog, points)), townsFile),
  ]
}

/** Régions, départements and collectivités come with the list; intercommunalités and communes after it. */
const isWide = ({ id }: { readonly id: TerritoryId }) => id.startsWith('reg-') || id.startsWith('dep-')

const position = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))])
const feature = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({ type: z.literal('Point'), coordinates: position }),
  properties: z.record(z.string(), z.unknown()),
})
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) })

function json(name: string, text: string, schema: z.ZodMiniType): PublishedFile {
  return keeping(schema, { name, extension: 'json', text })
}
const geojson = (name: string, text: string) => keeping(collection, { name, extension: 'geojson', text })

/** The file itself, once its text has been parsed back. */
function keeping(schema: z.ZodMiniType, file: PublishedFile): PublishedFile {
  const result = schema.safeParse(JSON.parse(file.text))
  if (result.success) return file
  const [issue] = result.error.issues
  throw new Error(
    `${file.name} breaks its own schema at ${issue?.path.map(String).join('.')}: ${issue?.message}`,
  )
}
