import { expect, it } from 'vitest'
import { certaintyOf, collectedOf } from './certainty'
import { exampleTable } from './example-table'

const table = exampleTable([
  { id: 'a', verification: 0, family: 'petr' },
  { id: 'b', verification: 2 },
  { id: 'c', verification: 2 },
])
/** The same list with the columns that say how a value is known. */
const withBases = (change: Partial<typeof table.columns.rows>) => ({
  ...table,
  columns: { ...table.columns, rows: { ...table.columns.rows, ...change } },
})

it('counts each degree of verification, those without a row included', () => {
  expect(certaintyOf(table).verifications).toEqual([
    { id: 'source', count: 1 },
    { id: 'a-verifier', count: 0 },
    { id: 'sans-source', count: 2 },
  ])
})

it('tells what is read from what is deduced and what is unknown', () => {
  const { actor, forms, trades } = certaintyOf(withBases({ actorBase: [1, 0, -1], formsBase: [0, 0, 0] }))
  expect(actor).toEqual({ read: 1, deduced: 1, unknown: 1 })
  expect(forms).toEqual({ read: 0, deduced: 3, unknown: 0 })
  expect(trades).toEqual({ read: 0, deduced: 0, unknown: 3 })
})

it('counts the rows that were read again, by their day', () => {
  expect(certaintyOf(table).verified).toBe(0)
  expect(certaintyOf(withBases({ verifiedOn: { 1: '2026-11-01' } })).verified).toBe(1)
})

it('counts each family, zero included, by name and not by number', () => {
  expect(collectedOf(table).map(({ family, count }) => [family.id, count])).toEqual([
    ['cpie', 2],
    ['fabrique', 0],
    ['petr', 1],
    ['reseau-national', 0],
    ['territoire-engagement', 0],
  ])
})
