/** Times the filter without a browser and prints JSON: rounds by size of the table, in milliseconds. */
import { readFileSync } from 'node:fs'
import { filterTable } from '../../src/domain/filter'
import { type Filters, NO_FILTERS } from '../../src/domain/link'
import { type CatalystColumns, type CatalystTable, tableFrom } from '../../src/domain/table'

const ROUNDS = 15
const LARGE = 100_000

/** Changes of filter as a reader makes them, from wide to narrow. */
const CHOICES: Record<string, Filters> = {
  everything: NO_FILTERS,
  region: { ...NO_FILTERS, regions: ['44'] },
  threeFacets: { ...NO_FILTERS, regions: ['44', '84'], kinds: ['ess'], types: ['non-precise'] },
  search: { ...NO_FILTERS, q: 'lyon' },
}

function published(): CatalystColumns {
  const { files } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'))
  return JSON.parse(readFileSync(`public/data/${files.catalyseurs.file}`, 'utf8'))
}

/** The published rows again and again, up to a size, each with its own id. */
function repeated(columns: CatalystColumns, size: number): CatalystColumns {
  const { rows } = columns
  const from = Array.from({ length: size }, (_, i) => i % rows.id.length)
  const column = <T>(values: readonly T[]) => from.map((row) => values[row] as T)
  const entries = Object.entries(rows).map(([name, values]) => [
    name,
    Array.isArray(values) ? column(values) : {},
  ])
  // The same columns under the same names: only their length changes.
  const longer = Object.fromEntries(entries) as CatalystColumns['rows']
  return { ...columns, rows: { ...longer, id: from.map((row, i) => `${rows.id[row]}-${i}`) } }
}

/** One round: each change once, and the time that it took. */
function round(table: CatalystTable): Record<string, number> {
  const times = Object.entries(CHOICES).map(([name, filters]) => {
    const started = performance.now()
    filterTable(table, filters)
    return [name, performance.now() - started]
  })
  return Object.fromEntries(times)
}

function rounds(table: CatalystTable): Record<string, number>[] {
  for (let i = 0; i < 3; i++) round(table) // warm, as after a first choice
  return Array.from({ length: ROUNDS }, () => round(table))
}

const columns = published()
const small = tableFrom(columns)
const results = { [small.size]: rounds(small), [LARGE]: rounds(tableFrom(repeated(columns, LARGE))) }
console.log(JSON.stringify(results))
