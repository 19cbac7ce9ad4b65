import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GeographyInfo, geographyInfo } from '../../src/data/schema'
import { geographyKey, writeFolder } from './geo-cache'
import { GEO_CACHE } from './geo-choice'
import { contextTopology } from './geo-context'
import { counted, FRANCE_COUNTS, type GeoCounts } from './geo-counts'
import { downloaded, officialAddresses } from './geo-download'
import { communeFiles, nationalFiles, SIMPLIFICATION } from './geo-files'
import { geoPlaces } from './geo-places'
import { outlinesFromPolygons } from './geo-polygons'
import { schematicOutlines } from './geo-schematic'
import { isAddress, readSource, sourceFile } from './geo-source'
import { readAttachments, readCommunePoints, readGeoNames } from './geo-tables'

export { chosenSource } from './geo-choice'

const IGN = 'IGN Admin Express, INSEE COG 2026, DGCL, La Poste – Licence Ouverte 2.0'
const CREDITS = {
  full: `Contours : ${IGN}. Fond de carte : Natural Earth (domaine public).`,
  schematic: `Contours approchés : Natural Earth (domaine public) ; intercommunalités reconstruites d’après ${IGN}.`,
}

/** `source`: folder, file or address of communes in the contours-administratifs format, `official`, or null (embedded). */
export type GeographyOptions = {
  readonly source: string | null
  readonly cache?: string
  readonly log?: (line: string) => void
  readonly expected?: GeoCounts // France by default; less for an extract
}

/**
 * Makes the geography files, or gives those already made from the same inputs, and says where they are and what they
 * are: `france.topo.json`, `epci.topo.json`, `contexte.topo.json`, `places.json`, `geo.json` and, with polygons,
 * `communes-<departement>.topo.json`. The same inputs give the same bytes. Throws in French: what, where, what to do.
 */
export async function buildGeography({
  source,
  cache = GEO_CACHE,
  log = () => {},
  expected = FRANCE_COUNTS,
}: GeographyOptions): Promise<{ folder: string; info: GeographyInfo }> {
  const file = source === null ? null : await localFile(source, cache, log)
  const folder = join(cache, geographyKey(file, JSON.stringify(expected)))
  if (!existsSync(folder)) writeFolder(folder, await geographyFiles(file, expected, timed(log)))
  const info = geographyInfo.parse(JSON.parse(readFileSync(join(folder, 'geo.json'), 'utf8')))
  return { folder, info }
}

function localFile(source: string, cache: string, log: (line: string) => void): Promise<string> | string {
  if (source === 'official') return downloaded(officialAddresses(), cache, log)
  return isAddress(source) ? downloaded([{ adresse: source }], cache, log) : sourceFile(source)
}

async function geographyFiles(
  file: string | null,
  expected: GeoCounts,
  log: (line: string) => void,
): Promise<Record<string, string>> {
  const attachments = readAttachments()
  const mode = file === null ? 'schematic' : 'full'
  const outlines =
    file === null
      ? await schematicOutlines(attachments, readCommunePoints(), expected)
      : await outlinesFromPolygons(readSource(file), attachments, expected, log)
  log(`${file ?? 'contours approchés'} : ${counted('communes', expected.communes)} réunies`)
  const national = await nationalFiles(outlines, SIMPLIFICATION[mode], readGeoNames(), expected)
  log(`${levelCounts(expected)} simplifiés à ${SIMPLIFICATION[mode]} m`)
  const communes = await communeFiles(outlines, expected)
  if (mode === 'full') log('communes rangées par département')
  const context = await contextTopology()
  log('fond de carte')
  const places = await geoPlaces(outlines.territories, context, expected)
  log('points des noms')
  const info: GeographyInfo = {
    outlines: mode,
    credit: CREDITS[mode],
    communes: Object.keys(communes)
      .map((name) => name.slice('communes-'.length, -'.topo.json'.length))
      .sort(),
  }
  return {
    ...national,
    ...communes,
    'contexte.topo.json': context,
    'places.json': JSON.stringify(places),
    'geo.json': JSON.stringify(info),
  }
}

const levelCounts = (n: GeoCounts) =>
  [counted('epci', n.epci), counted('departements', n.departements), counted('regions', n.regions)].join(', ')

const seconds = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Says after each step how long it took, in seconds. */
function timed(log: (line: string) => void): (line: string) => void {
  let start = performance.now()
  return (line) => {
    const now = performance.now()
    log(`${line} (${seconds.format((now - start) / 1000)} s)`)
    start = now
  }
}
