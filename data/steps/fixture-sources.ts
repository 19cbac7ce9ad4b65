import { fileURLToPath } from 'node:url'
import { CATALYST_COLUMNS, type CatalystColumn } from '../../src/domain/catalyst-line'
import type { Finding } from '../../src/text/finding'
import { type Checked, checkSources, type SourceBooks } from '../check'
import { loadCog, loadPoints } from './load-cog'
import { readSourceFiles } from './source-files'

/** The folder of a small list that has neither fault nor warning, with its own extract of the COG. */
export const FIXTURE = fileURLToPath(new URL('./fixtures/data/', import.meta.url))

const files = readSourceFiles(FIXTURE)
const cog = loadCog(`${FIXTURE}cog`, `${FIXTURE}geo/anciens-codes.csv`)
const points = loadPoints(`${FIXTURE}geo/communes.csv`)

/** The text of a file of the small list. */
export const fixtureText = (name: string) => new TextDecoder().decode(files.get(`data/${name}`))

/** Changes to the small list: new content by file name, null for a file taken away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>

/** Checks the small list after some changes. */
export function checkFixture(changes: Changes = {}, books: SourceBooks = new Map()): Checked {
  const changed = new Map(files)
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) changed.delete(`data/${name}`)
    else
      changed.set(`data/${name}`, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  }
  return checkSources(changed, cog, points, books)
}

/** All that the check says of a changed list. */
export function findingsOf(changes: Changes): Finding[] {
  const { faults, warnings } = checkFixture(changes)
  return [...faults, ...warnings]
}

const SOUND: Partial<Record<CatalystColumn, string>> = {
  id: 'zone-d-essai',
  nom: 'Zone d’essai',
  famille: 'france-active',
  commune: 'Strasbourg',
  code_commune: '67482',
  code_departement: '67',
  code_region: '44',
  portee: 'local',
  statut: 'famille',
  verification: 'source',
  source: 'ANCT',
}

/** The catalysts' table of the small list with one row more, at line 7: a sound one, but for some cells. */
export function withRow(cells: Partial<Record<CatalystColumn, string>>): Changes {
  const row = { ...SOUND, ...cells }
  const quoted = CATALYST_COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`)
  return { 'catalyseurs.csv': `${fixtureText('catalyseurs.csv')}${quoted.join(',')}\n` }
}

/** A file of the small list where one text is replaced; throws when it is not there. */
export function edited(name: string, from: string, to: string): Changes {
  const text = fixtureText(name)
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
  return { [name]: text.replace(from, to) }
}
