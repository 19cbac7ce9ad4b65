import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apartBy, similarTo } from '../../src/domain/compare-offers'
import { type ComparedColumn, compareTerritories } from '../../src/domain/comparison'
import { neighboursOf } from '../../src/domain/neighbours'
import { codeOf, levelOf, type TerritoryId } from '../../src/domain/territory'
import { moved } from '../../src/features/compare/column-head'
import { runs } from '../runs'
import { realComparison } from './real-comparison'

// What holds of any comparison of the real territories, whatever was added, moved or removed.

const { atlas, profiles, around } = realComparison()
const idsOf = (level: string) => [...profiles.keys()].filter((id) => levelOf(id) === level)
const one = fc.constantFrom('reg', 'dep', 'epci').chain((level) => fc.constantFrom(...idsOf(level)))
const some = fc
  .constantFrom('reg', 'dep', 'epci')
  .chain((level) => fc.uniqueArray(fc.constantFrom(...idsOf(level)), { minLength: 1, maxLength: 8 }))
const compared = (ids: readonly TerritoryId[]) => compareTerritories(ids, atlas, profiles, atlas.table.order)
/** A column without its letter, which is that of its place. */
const bare = ({ letter: _, ...column }: ComparedColumn) => column

describe('a comparison of any territories', () => {
  it('has the same columns in any order, their letters those of their places', () => {
    const asked = some.chain((ids) =>
      fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
    )
    fc.assert(
      fc.property(asked, ([ids, shuffled]) => {
        const [before, after] = [compared(ids), compared(shuffled)]
        expect(after.columns.map(({ letter }) => letter)).toEqual(before.columns.map(({ letter }) => letter))
        expect(after.columns.map(({ territory: { id } }) => id)).toEqual(shuffled)
        for (const column of after.columns)
          expect(bare(column)).toEqual(bare(before.columns[ids.indexOf(column.territory.id)]!))
        for (const { kind, cells } of after.kinds) {
          const own = before.kinds.find((row) => row.kind === kind)
          expect(cells).toEqual(shuffled.map((id) => own?.cells[ids.indexOf(id)]))
        }
      }),
      runs(15),
    )
  })

  it('changes nothing of the others when one is added, removed or asked for twice', () => {
    fc.assert(
      fc.property(some, fc.nat(7), (ids, n) => {
        const gone = ids[n % ids.length]!
        const left = ids.filter((id) => id !== gone)
        const of = (all: readonly TerritoryId[]) => compared(all).columns.map(bare)
        expect(of(left)).toEqual(of(ids).filter(({ territory }) => territory.id !== gone))
        expect(of([...ids, gone, ...ids])).toEqual(of(ids))
      }),
      runs(15),
    )
  })

  it('has nobody twice in a column, and in each row of a sorte those of the columns', () => {
    fc.assert(
      fc.property(some, (ids) => {
        const { columns, kinds } = compared(ids)
        columns.forEach(({ present: { seated, acting, national } }, i) => {
          const all = [...seated, ...acting].flatMap(({ catalysts }) => catalysts).concat(national)
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
          const rows = kinds.flatMap(({ cells }) => cells[i]!.map(({ id }) => id))
          expect(rows.sort()).toEqual(seated.flatMap(({ catalysts }) => catalysts.map(({ id }) => id)).sort())
        })
      }),
      runs(15),
    )
  })

  it('is moved one step and back, by which nothing is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 8 }), fc.nat(6), (things, n) => {
        const from = n % (things.length - 1)
        const after = moved(things, from, 1)
        expect([...after].sort()).toEqual([...things].sort())
        expect(after.indexOf(things[from]!)).toBe(from + 1)
        expect(moved(after, from + 1, -1)).toEqual(things)
      }),
      runs(100),
    )
  })
})

describe('any territory', () => {
  it('is the neighbour of its neighbours, as far from another as that from it, and as alike', () => {
    fc.assert(
      fc.property(one, (id) => {
        const level = levelOf(id) as 'reg' | 'dep' | 'epci' // those that are drawn
        const place = atlas.territories.get(id)!
        for (const code of neighboursOf(around[level], codeOf(id))) {
          expect(neighboursOf(around[level], code)).toContain(codeOf(id))
          const other = atlas.territories.get(`${level}-${code}` as TerritoryId)!
          expect(apartBy(place, other, profiles)).toBeCloseTo(apartBy(other, place, profiles), 3)
        }
        for (const { territory, reasons } of similarTo(place, profiles, atlas.territories)) {
          expect(territory).not.toBe(id)
          expect(reasons.flatMap(({ own, other }) => [own, other]).every(Number.isFinite)).toBe(true)
        }
      }),
      runs(30),
    )
  })
})
