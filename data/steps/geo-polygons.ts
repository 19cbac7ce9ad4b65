import { checkCount, type GeoCounts } from './geo-counts'
import { runMapshaper } from './geo-mapshaper'
import type { Outlines } from './geo-outlines'
import type { Attachment } from './geo-tables'

const HINT =
  'vérifier que le fichier suit le format « contours-administratifs » (une entité par commune, propriété « code », ' +
  'polygones en longitude et latitude).'
const NOT_FRANCE = /^(97[578]|98)/ // collectivités d'outre-mer

const COMPLETE =
  'prendre un fichier communes.geojson complet et du même millésime que le COG 2026, ' +
  'ou ajouter les codes changés à data/geo/anciens-codes.csv.'

/**
 * Outlines dissolved from a GeoJSON of communes, before any simplification: commune to EPCI, to département, to région.
 * Territories come from the codes, never from the properties of the file, so that an older edition gives today's EPCI.
 * Features with a code the COG does not know (arrondissements, collectivités) are left out and told to `log`.
 * Throws when a count differs from `expected`. About 12 s for France on 2 cores.
 */
export async function outlinesFromPolygons(
  geojson: Uint8Array,
  attachments: readonly Attachment[],
  expected: GeoCounts,
  log: (line: string) => void = () => {},
): Promise<Outlines> {
  const files = await runMapshaper(
    'réunion des communes',
    [
      '-i source.json name=communes',
      '-join codes.json keys=code,source fields=c,d,r,e',
      `-filter '!c' + name=unknown`,
      `-filter '!!c' target=communes`,
      '-o unknown.json format=json target=unknown',
      '-dissolve2 c copy-fields=d,r,e target=communes', // merges old codes, and closes what simplification opened
      `-filter '!!e' + name=members target=communes`, // else the communes without EPCI would make one together
      '-dissolve2 e target=members name=epci',
      '-dissolve2 d copy-fields=r target=communes + name=departements',
      '-dissolve2 r target=departements + name=regions',
      `-each 'code=e' target=epci -each 'code=d' target=departements -each 'code=r' target=regions`,
      `-each 'code=c, departement=d' target=communes`,
      '-filter-fields code target=epci,departements,regions -filter-fields code,departement target=communes',
      '-o codes-found.json format=json target=communes',
      '-o territories.json format=topojson no-quantization target=regions,departements,epci',
      '-o communes.json format=topojson no-quantization target=communes',
    ],
    { 'source.json': geojson, 'codes.json': JSON.stringify(attachments.map(shortNames)) },
    HINT,
  )
  const { 'unknown.json': unknown, 'codes-found.json': found, 'territories.json': territories } = files
  const communes = files['communes.json']
  if (!unknown || !found || !territories || !communes)
    throw new Error(`La source ne contient aucune commune connue du COG 2026. Que faire : ${HINT}`)
  tellUnknown(JSON.parse(unknown) as Feature[], log) // mapshaper's `format=json` is an array of properties
  const codes = (JSON.parse(found) as { code: string }[]).map((row) => row.code)
  checkCount(
    'Source des contours',
    'communes',
    codes,
    expected.communes,
    knownCodes(attachments, codes),
    COMPLETE,
  )
  return { territories, communes }
}

/** The current communes, those of départements the source has first: the likeliest to have been forgotten. */
function knownCodes(attachments: readonly Attachment[], found: readonly string[]): string[] {
  const departementOf = new Map(attachments.map((a) => [a.commune, a.departement]))
  const present = new Set(found.map((code) => departementOf.get(code)))
  const isFar = (code: string) => (present.has(departementOf.get(code)) ? 0 : 1)
  return [...departementOf.keys()].sort((a, b) => isFar(a) - isFar(b))
}

type Feature = { code?: string; commune?: string }

const shortNames = (a: Attachment) => ({
  source: a.source,
  c: a.commune,
  d: a.departement,
  r: a.region,
  e: a.epci,
})

function tellUnknown(features: readonly Feature[], log: (line: string) => void) {
  const codes = features.flatMap((f) =>
    f.commune || NOT_FRANCE.test(f.code ?? '') ? [] : [f.code ?? '(sans code)'],
  )
  if (codes.length)
    log(`codes inconnus du COG 2026, laissés de côté (${codes.length}) : ${codes.slice(0, 10).join(', ')}`)
}
