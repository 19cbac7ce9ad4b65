import type { QueryClient } from '@tanstack/react-query'
import { OPENED, type Talk } from '../domain/talk'
import { levelOf, readTerritoryId, type TerritoryId } from '../domain/territory'
import { type Finding, findingList, isFault, type Place, type Report } from '../text/finding'
import type { LinkContext } from './check-scene-link'
import { checkTalk } from './check-talk'
import { manifest } from './load'
import { catalystsQuery, namedCommunesQuery, pioneersQuery, placesQuery, territoriesQuery } from './queries'
import { readBeside } from './read-beside'
import type { FileFault, FileReading } from './read-file'
import type { Table } from './table'

/** What was read of a file: its talk, or what is to be mended in it. */
export type ReadTalk =
  | { readonly is: 'ready'; readonly talk: Talk; readonly warnings: readonly Finding[] }
  | { readonly is: 'faulty'; readonly faults: readonly Finding[] }
  | { readonly is: 'refused'; readonly why: FileFault }

/** The ids of communes that a talk names and that come with no other file. */
function communesOf(table: Table, context: LinkContext, known: ReadonlyMap<TerritoryId, unknown>): string {
  const found = new Set<string>()
  const checkTerritories = (written: readonly string[]) => {
    for (const id of written.map(readTerritoryId))
      if (id && levelOf(id) === 'com' && !known.has(id)) found.add(id)
  }
  checkTalk(table, OPENED, { ...context, checkTerritories }, () => {})
  return [...found].sort().join()
}

/** What the links of a talk may name, in the data of this build. */
async function contextFor(client: QueryClient, table: Table): Promise<LinkContext> {
  const [catalysts, territories, places, pioneers] = await Promise.all([
    client.ensureQueryData(catalystsQuery),
    client.ensureQueryData(territoriesQuery),
    client.ensureQueryData(placesQuery),
    client.ensureQueryData(pioneersQuery),
  ])
  const known = new Map([...territories, ...places])
  const context: LinkContext = {
    families: catalysts.columns.families,
    catalysts: new Set(catalysts.columns.rows.id),
    pioneers: new Set(pioneers.map(({ id }) => id)),
    checkTerritories: (written: readonly string[], place: Place, report: Report) => {
      for (const one of written) {
        const id = readTerritoryId(one)
        if (id && known.has(id)) continue
        if (id && levelOf(id) === 'com')
          report('commune-unknown', place, one, { vintage: manifest.edition.slice(0, 4) })
        else report('territory-unknown', place, one)
      }
    },
  }
  const missing = communesOf(table, context, known)
  if (missing !== '')
    for (const commune of await client.ensureQueryData(namedCommunesQuery(missing, false)))
      known.set(commune.id, commune)
  return context
}

/**
 * Reads and checks the file of a talk by the rules of the talks of the site.
 * @param name of the file, for its findings
 * @throws {DataError} when the data that its links are checked against cannot be had
 */
export async function readTalkFile(
  client: QueryClient,
  name: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array, name: string) => Promise<FileReading> = readBeside,
): Promise<ReadTalk> {
  const found = await read(bytes, name)
  if (found.is === 'refused') return found
  const { table } = found
  const { findings, report } = findingList(found.findings)
  if (table.header.length === 0) return { is: 'faulty', faults: findings.filter(isFault) }
  const talk = checkTalk(table, OPENED, await contextFor(client, table), report)
  const faults = findings.filter(isFault)
  if (faults.length > 0) return { is: 'faulty', faults }
  return { is: 'ready', talk, warnings: findings }
}
