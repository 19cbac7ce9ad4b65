import { expect, it } from 'vitest'
import { catalystColumns } from '../../src/data/schema'
import { type CatalystColumns, catalystById, tableFrom } from '../../src/domain/table'
import { published } from './published'
import { syntheticColumns } from './synthetic'

it('grows the list to a size that the page itself takes for a list, the same each time', () => {
  const grown = syntheticColumns(2000)
  expect(catalystColumns.safeParse(grown).success).toBe(true)
  expect(grown.rows.id).toHaveLength(2000)
  expect(new Set(grown.rows.id).size).toBe(2000)
  expect(syntheticColumns(2000)).toEqual(grown)
  expect(syntheticColumns(10)).toEqual(published('catalyseurs'))
})

it('keeps the published rows with all that is known of them, among the new ones', () => {
  const [grown, list] = [
    tableFrom(syntheticColumns(1000)),
    tableFrom(published<CatalystColumns>('catalyseurs')),
  ]
  for (const id of list.columns.rows.id) expect(catalystById(grown, id)).toEqual(catalystById(list, id))
})

it('has its rows by id as the build writes them, each id once', () => {
  for (const { rows } of [published<CatalystColumns>('catalyseurs'), syntheticColumns(3000)])
    expect([...new Set(rows.id)].sort()).toEqual(rows.id)
})
