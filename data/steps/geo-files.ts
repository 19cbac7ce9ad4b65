import { checkCount, type GeoCounts } from './geo-counts'
import { runMapshaper } from './geo-mapshaper'
import type { Outlines } from './geo-outlines'
import type { GeoNames } from './geo-tables'
import { finishedTopology } from './geo-topology'

/** Least width kept by simplification, in metres. At zoom 8 one pixel is about 210 m in France. */
export const SIMPLIFICATION = { full: 270, schematic: 100 } as const
const NATIONAL_GRID = 100_000 // steps across France with its overseas départements: 130 m by 80 m
const COMMUNE_GRID = 10_000 // steps across a département: 5 to 40 m
const FEWEST_METRES = 20 // finer detail of the communes is not seen at zoom 14

/**
 * `france.topo.json` and `epci.topo.json`: simplified together, so that the lines of one lie on the lines of the other.
 * Throws when simplification loses a territory.
 */
export async function nationalFiles(
  outlines: Outlines,
  interval: number,
  names: GeoNames,
  expected: GeoCounts,
): Promise<Record<string, string>> {
  const files = await runMapshaper(
    'simplification',
    [
      '-i territories.json',
      `-simplify weighted interval=${interval} keep-shapes`,
      `-o france.json format=topojson quantization=${NATIONAL_GRID} target=regions,departements`,
      `-o epci.json format=topojson quantization=${NATIONAL_GRID} target=epci`,
    ],
    { 'territories.json': outlines.territories },
  )
  const name = (table: ReadonlyMap<string, string>) => (code: string) => table.get(code) ?? code
  return {
    'france.topo.json': finishedTopology('france.topo.json', files['france.json'] ?? '', {
      regions: { level: 'regions', expected: expected.regions, name: name(names.regions) },
      departements: {
        level: 'departements',
        expected: expected.departements,
        name: name(names.departements),
      },
    }),
    'epci.topo.json': finishedTopology('epci.topo.json', files['epci.json'] ?? '', {
      epci: { level: 'epci', expected: expected.epci },
    }),
  }
}

/** One `communes-<departement>.topo.json` per département, by file name; none without polygons. About 15 s for France. */
export async function communeFiles(outlines: Outlines, expected: GeoCounts): Promise<Record<string, string>> {
  if (outlines.communes === null) return {}
  const files = await runMapshaper(
    'communes par département',
    [
      '-i communes.json',
      `-simplify weighted interval=${FEWEST_METRES} keep-shapes`,
      '-split departement', // the property gives each file its name
      `-o format=topojson singles quantization=${COMMUNE_GRID}`,
    ],
    { 'communes.json': outlines.communes },
  )
  const finished = Object.entries(files).map(([file, text]) => {
    const name = file.replace(/\.json$/, '')
    const renamed = text.replace(`"objects":{"${name}":`, '"objects":{"communes":')
    const count = renamed.split('"code":').length - 1
    const plan = { level: 'communes', expected: count } as const
    return [`communes-${name}.topo.json`, finishedTopology(file, renamed, { communes: plan }), count] as const
  })
  const total = finished.flatMap(([file, , count]) => Array.from({ length: count }, (_, i) => `${file} ${i}`))
  checkCount('Fichiers par département', 'communes', total, expected.communes)
  checkCount(
    'Fichiers par département',
    'departements',
    finished.map(([file]) => file),
    expected.departements,
  )
  return Object.fromEntries(finished.map(([file, text]) => [file, text]))
}

/** What each file may weigh once brotli-compressed, in bytes; `communes` for each département. Tested, and told by the command. */
export const FILE_BUDGETS: Readonly<Record<string, number>> = {
  'france.topo.json': 60_000,
  'epci.topo.json': 200_000,
  'contexte.topo.json': 60_000,
  communes: 76_000,
}
