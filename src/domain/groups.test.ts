import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOfGroup, groupsAt, groupsOver, itemOf } from './groups'
import type { CatalystMark, CountMark, StackMark } from './scene'

const ROOM = { width: 30, height: 26 }
const base = { thirdPlaces: 0, within: [] } as const
const LYON: StackMark = {
  ...base,
  territory: 'com-69123',
  name: 'Lyon',
  at: [4.835, 45.758],
  ids: ['a', 'b', 'c'],
}
const VILLEURBANNE: StackMark = {
  ...base,
  territory: 'com-69266',
  name: 'Villeurbanne',
  at: [4.8869, 45.7733],
  ids: ['d', 'e'],
  thirdPlaces: 1,
}
const MACON: CatalystMark = {
  id: 'm',
  name: 'M',
  at: [4.83, 46.31],
  actor: null,
  thirdPlace: true,
  commune: 'Mâcon',
  within: [],
}
const said = (groups: ReturnType<typeof groupsAt>) =>
  groups.map(({ marks, count, thirdPlaces }) => [marks.map((mark) => mark.name).join(), count, thirdPlaces])

describe('groups', () => {
  it('put Villeurbanne with Lyon at zoom 8, where 20 pixels part them, and leave Mâcon alone', () => {
    expect(said(groupsAt([MACON, VILLEURBANNE, LYON], 8, ROOM))).toEqual([
      ['Lyon,Villeurbanne', 5, 1],
      ['M', 1, 1],
    ])
  })

  it('part them at zoom 9', () => {
    expect(groupsAt([LYON, VILLEURBANNE], 9, ROOM)).toHaveLength(2)
  })

  it('measure from where a label was moved to', () => {
    const groups = groupsAt([LYON, VILLEURBANNE], 8, ROOM, (mark) => [mark === LYON ? -20 : 0, 0])
    expect(groups).toHaveLength(2)
  })

  it('say once what shows at several zooms in a row', () => {
    const over = groupsOver([LYON, VILLEURBANNE, MACON], [8, 14], ROOM)
    const zooms = over.map(({ marks, from, to }) => [marks.length, marks[0].name, from, to])
    expect(zooms).toEqual([
      [2, 'Lyon', 8, 8],
      [1, 'Lyon', 9, 14],
      [1, 'Villeurbanne', 9, 14],
      [1, 'M', 8, 14],
    ])
  })

  it('have the box of their points', () => {
    expect(boxOfGroup(groupsAt([LYON, VILLEURBANNE], 8, ROOM)[0]!)).toEqual([4.835, 45.758, 4.8869, 45.7733])
  })
})

const MARKS = fc
  .array(
    fc.record({
      lon: fc.double({ min: -63, max: 56, noNaN: true }),
      lat: fc.double({ min: -22, max: 52, noNaN: true }),
      near: fc.boolean(), // half of them around one town
      count: fc.integer({ min: 1, max: 120 }),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ lon, lat, near, count }, i): CountMark => {
      const at = near ? ([2.35 + lon / 400, 48.85 + lat / 400] as const) : ([lon, lat] as const)
      return { ...base, territory: `com-${10_000 + i}`, name: `${i}`, at, count }
    }),
  )

function pixel([lon, lat]: readonly [number, number], zoom: number) {
  const world = 512 * 2 ** zoom
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180))
  return [(lon / 360) * world, (-y / (2 * Math.PI)) * world] as const
}

it('leaves no two signs without room at any zoom, loses nothing, and does not care about the order', () => {
  fc.assert(
    fc.property(MARKS, fc.integer({ min: 4, max: 14 }), (marks, zoom) => {
      const groups = groupsAt(marks, zoom, ROOM)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(
        marks.reduce((sum, { count }) => sum + count, 0),
      )
      const at = groups.map((group) => pixel(group.marks[0].at, zoom))
      for (const [i, [x, y]] of at.entries()) {
        for (const [otherX, otherY] of at.slice(i + 1)) {
          const hasRoom = Math.abs(x - otherX) >= 29.999 || Math.abs(y - otherY) >= 25.999
          expect(hasRoom).toBe(true)
        }
      }
      const ids = (some: typeof groups) => some.map((group) => group.marks.map((mark) => itemOf(mark).id))
      expect(ids(groupsAt([...marks].reverse(), zoom, ROOM))).toEqual(ids(groups))
    }),
    { numRuns: 200 },
  )
})
