import { expect, it } from 'vitest'
import { elsewhereTest } from './elsewhere'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { liesIn, servedBy } from './reach'
import { catalystAt, tableFrom } from './table'

const COMMUNES = ['strasbourg', 'quimper', 'saint-denis', 'paris', 'ajaccio'] as const
const examples = COMMUNES.flatMap((commune) =>
  [0, 1, 2, 3, 4].flatMap((reach) =>
    (['cpie', 'petr', 'territoire-engagement'] as const).map((family) => ({
      id: `${commune}-${reach}-${family}`,
      commune,
      reach,
      family,
    })),
  ),
)
const { columns } = exampleTable(examples)
const rows = { ...columns.rows, territories: { 3: ['reg-53'], 4: ['dep-67', 'dep-29'] } } as const
const table = tableFrom({ ...columns, rows })

it('never leaves out an organisation that serves the place, whatever its reach, its family and its seat', () => {
  const wrong: string[] = []
  for (const place of EXAMPLE_TERRITORIES.values()) {
    const isElsewhere = elsewhereTest(table, place)
    for (let row = 0; row < table.size; row++) {
      const served = servedBy(catalystAt(table, row))
      const serves = served.is === 'served' && liesIn(place, served.territories)
      if (serves && isElsewhere(row)) wrong.push(`${place.id} ${table.columns.rows.id[row]}`)
    }
  }
  expect(wrong).toEqual([])
})

it('leaves out those whose seat lies elsewhere, so that nothing of them is made', () => {
  const isElsewhere = elsewhereTest(table, EXAMPLE_TERRITORIES.get('com-29232')!)
  const left = Array.from(table.order).filter((row) => !isElsewhere(row))
  const ids = left.map((row) => table.columns.rows.id[row]!)
  expect(ids.every((id, i) => id.startsWith('quimper-') || [3, 4].includes(left[i]!))).toBe(true)
  expect(ids).toHaveLength(2 + 3 * 3)
})
