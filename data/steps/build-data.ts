import { join } from 'node:path'
import type { GeographyInfo } from '../../src/data/schema'
import { checkSources } from '../check'
import { assertWholeCog, loadBorders, loadCog, loadNicknames, loadPoints } from './load-cog'
import { printFindings } from './print-finding'
import { publishedFiles } from './published-files'
import { geographyFiles, geographyPlaces } from './read-geography'
import { readSourceBooks, readSourceFiles } from './source-files'
import { type Release, writeRelease } from './write-release'

/** Where a build reads and writes; a test gives its own folders and outlines. */
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
  const points = loadPoints(join(geo, 'communes.csv'))
  if (options.isWholeCog) assertWholeCog(cog, points)
  const nicknames = loadNicknames(join(geo, 'surnoms.csv'), cog)
  const sources = readSourceFiles(options.data)
  const books = await readSourceBooks(sources)
  const { records, faults, warnings } = checkSources(sources, cog, points, books)
  options.log(printFindings(faults, warnings))
  if (!records || faults.length) return null
  if (options.out === null) return {}

  const { folder, info } = await options.geography()
  const ground = {
    points,
    places: geographyPlaces(folder),
    borders: loadBorders(geo),
    nicknames,
  }
  const files = [...publishedFiles(records, cog, ground), ...geographyFiles(folder)]
  return writeRelease(options.out, files, { edition: records.edition, geography: info, site: records.site })
}
