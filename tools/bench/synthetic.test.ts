import { expect, it } from 'vitest'
import { catalystColumns } from '../../src/data/schema'
import type { CatalystColumns } from '../../src/domain/table'
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

it('keeps the published rows first, in their own communes', () => {
  const [grown, list] = [syntheticColumns(1000), published<CatalystColumns>('catalyseurs')]
  const seats = ({ rows, communes }: CatalystColumns) =>
    rows.commune.slice(0, 913).map((c) => communes.code[c])
  expect(grown.rows.name.slice(0, 913)).toEqual(list.rows.name.slice(0, 913))
  const same = seats(grown).filter((code, i) => code === seats(list)[i])
  expect(same.length).toBe(list.rows.id.slice(0, 913).length)
})
