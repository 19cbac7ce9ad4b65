import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, platform, totalmem } from 'node:os'
import process from 'node:process'
import { expect } from 'vitest'
import { measuredCommit } from '../../tools/setup/measured-commit.mjs'

/** What was observed of one fault: each text as it stands on the page, with plain spaces. */
export type Cell = {
  readonly what: string // a data file by its name, or a scene
  readonly where: string // path of the page
  readonly fault: string
  readonly sees: string // '' where the page does without it and says nothing
  readonly works: string
  readonly again: string // what brings it back once the fault is mended
}

type Part = 'files' | 'scenes'

/** `measures/faults.json`: the cells that were green in the run that wrote it. */
export type FaultRecord = {
  readonly version: 1
  readonly date: string // ISO day
  readonly commit: string // short hash of the build
  readonly machine: string
  readonly greenCells: number
  readonly files: readonly Cell[] // a data file that does not come as it should
  readonly scenes: readonly Cell[] // everything else that may go wrong
}

const RECORD = 'measures/faults.json'
const PAGE = 'docs/faults.md'

const NOTHING = '(nothing: the page does without it)'
const escaped = (text: string) => text.replaceAll('|', '\\|')
const line = (...fields: string[]) => `| ${fields.map(escaped).join(' | ')} |`

/** Cells that are told by the same words, together. */
function together(cells: readonly Cell[]): Map<string, Cell[]> {
  const told = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.what, cell.where, cell.sees, cell.works, cell.again])
    told.set(key, [...(told.get(key) ?? []), cell])
  }
  return told
}

/** The matrix as a page to read. */
function pageOf({ files, scenes, greenCells }: FaultRecord): string {
  const rows = (cells: readonly Cell[]) =>
    [...together(cells).values()].map((same) => {
      const { what, where, sees, works, again } = same[0]!
      const faults = same.map(({ fault }) => fault).join(', ')
      return line(what, where && `\`${where}\``, faults, sees || NOTHING, works, again)
    })
  const table = (heading: string, cells: readonly Cell[]) =>
    cells.length === 0
      ? []
      : [
          line(heading, 'Page', 'Fault', 'The reader reads', 'Still works', 'Comes back by'),
          line('---', '---', '---', '---', '---', '---'),
          ...rows(cells),
        ]
  return `${[
    '# Faults',
    '',
    `Made by \`test/full/faults.ts\` and \`test/full/fault-scenes.ts\` from what they saw on the production build (\`PUBLISH=1\`); an ordinary run fails when this page says something else. ${greenCells} cells, all green.`,
    '',
    'In every cell nothing of the reader’s is lost: the link, the filters and the typed text are asserted to be what they were; no failed load is shown as an empty list or as « Rien de documenté ici »; no script of the page throws; and once the fault is mended, what was missing comes back in the way of the last column.',
    '',
    '## A data file that does not come as it should',
    '',
    'Each file is spoilt on the wire, for one reader: *missing* (404), *error 500*, *truncated* (half of it, with a proper end), *HTML instead* (200, as single-page hosts answer), *wrong schema*, *previous build* (its shape or its names), *slow* (said after two seconds, then it arrives), *stalled half-way* (its head and half of it, then silence: given up after 15 s).',
    '',
    ...table('File', files),
    '',
    '## Everything else',
    '',
    ...table('Scene', scenes),
  ].join('\n')}\n`
}

const read = (): FaultRecord | null =>
  existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as FaultRecord) : null // of our own writing

/** Writes the record and its page when PUBLISH=1 asks for it; else asserts that they say what was observed. */
export function publishOrCheck(part: Part, cells: readonly Cell[]): void {
  const before = read()
  if (process.env.PUBLISH !== '1') {
    expect(before?.[part]).toEqual(cells)
    expect(before && readFileSync(PAGE, 'utf8')).toBe(before && pageOf(before))
    return
  }
  const parts = { files: before?.files ?? [], scenes: before?.scenes ?? [], [part]: cells }
  const record: FaultRecord = {
    version: 1,
    date: new Date().toISOString().slice(0, 10),
    commit: measuredCommit(),
    machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Chromium without a window`,
    greenCells: parts.files.length + parts.scenes.length,
    ...parts,
  }
  mkdirSync('measures', { recursive: true })
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(PAGE, pageOf(record))
}
