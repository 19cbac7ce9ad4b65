import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildData } from '../../data/steps/build-data'
import { FIXTURE } from '../../data/steps/fixture-sources'
import { geographyInfo } from '../../src/data/schema'

/** What a build wrote: text by file name, sorted. */
export type Written = ReadonlyMap<string, string>

/** Builds the small list into a new folder, with outlines that are ready made, and gives what was written. */
export async function buildFixture(data: string = FIXTURE): Promise<Written> {
  const out = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    const folder = join(FIXTURE, 'geography')
    const info = geographyInfo.parse(JSON.parse(readFileSync(join(folder, 'geo.json'), 'utf8')))
    const geography = async () => ({ folder, info })
    const cog = join(FIXTURE, 'cog')
    const release = await buildData({ data, cog, isWholeCog: false, out, geography, log: () => {} })
    if (!release) throw new Error('the small list has faults')
    return new Map(
      readdirSync(out)
        .sort()
        .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
    )
  } finally {
    rmSync(out, { recursive: true })
  }
}
