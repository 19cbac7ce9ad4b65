import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeographyInfo } from '../src/data/schema'
import { checkSources } from './check'
import { assertWholeCog, loadCog, loadPoints, packagedCog } from './steps/load-cog'
import { isFault, printFindings } from './steps/print-finding'
import { publishedFiles } from './steps/published-files'
import { geographyFiles, geographyPlaces } from './steps/read-geography'
import { readSourceFiles } from './steps/source-files'
import { type Release, writeRelease } from './steps/write-release'

export type BuildOptions = {
  readonly data: string // folder of what people keep
  readonly cog: string // folder of the files of the COG package
  readonly isWholeCog: boolean // whether the COG must have every commune of France
  readonly out: string | null // null: check only
  readonly geography: () => Promise<{ readonly folder: string; readonly info: GeographyInfo }>
  readonly log: (text: string) => void
}

/** Checks what people keep, then builds the data files. Null when there are faults: nothing is written then. */
export async function buildData(options: BuildOptions): Promise<Release | null> {
  const geo = join(options.data, 'geo')
  const cog = loadCog(options.cog, join(geo, 'anciens-codes.csv'))
  if (options.isWholeCog) assertWholeCog(cog)
  const { records, findings } = checkSources(readSourceFiles(options.data), cog)
  options.log(printFindings(findings))
  if (!records || findings.some(isFault)) return null
  if (options.out === null) return {}

  const { folder, info } = await options.geography()
  const points = loadPoints(join(geo, 'communes.csv'))
  const files = [...publishedFiles(records, cog, points, geographyPlaces(folder)), ...geographyFiles(folder)]
  return writeRelease(options.out, files, { edition: records.edition, geography: info, site: records.site })
}

/** `npm run data`: everything; with `--verifier`, only the check. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const release = await buildData({
    data: join(root, 'data'),
    cog: packagedCog(),
    isWholeCog: true,
    out: process.argv.includes('--verifier') ? null : join(root, 'public/data'),
    geography: async () => {
      // FALLBACK until the geography step is there: no outlines.
      const module = './steps/geography'
      if (!existsSync(join(root, 'data/steps/geography.ts'))) {
        const folder = join(root, '.cache/no-geography')
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'places.json'), '{}')
        return { folder, info: { outlines: 'schematic' as const, credit: 'sans contours', communes: [] } }
      }
      const { buildGeography, chosenSource } = await import(module)
      return buildGeography({ source: chosenSource(), log: console.log })
    },
    log: console.log,
  })
  if (release === null) process.exitCode = 1
  else
    for (const { file, bytes } of Object.values(release)) console.log(`${String(bytes).padStart(9)}  ${file}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
