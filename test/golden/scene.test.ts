import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Group, groupsAt, marksAt } from '../../src/domain/groups'
import { CHOICES, HOME, type Link, NO_FILTERS, THEMES } from '../../src/domain/link'
import { CLOSEST, FARTHEST, levelAt, type Scene } from '../../src/domain/scene'
import { type Atlas, sceneFrom } from '../../src/domain/scene-from'
import { type CatalystColumns, tableFrom } from '../../src/domain/table'
import type { Territory } from '../../src/domain/territory'
import { scaleOf } from '../../src/look/palette'
import { roomOf, shiftIn } from '../../src/look/sign-room'
import { signsOf } from '../../src/map/gl/signs'

// The real list as it is published, under 100 random filters: what the map shows adds up, and has room.
const { files } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'))
const published = (name: string) => JSON.parse(readFileSync(`public/data/${files[name].file}`, 'utf8'))
const columns: CatalystColumns = published('catalyseurs')
const known: readonly Territory[] = ['territoires', 'lieux'].flatMap((name) => published(name).territories)
const atlas: Atlas = {
  table: tableFrom(columns),
  pioneers: [],
  territories: new Map(known.map((territory) => [territory.id, territory])),
}

const some = <T>(values: readonly T[], most = 3) => fc.subarray([...values], { maxLength: most })
const LINKS: fc.Arbitrary<Link> = fc
  .record({
    regions: fc.oneof(fc.constant([]), some([...atlas.table.regions, 'national'], 6)),
    departements: fc.oneof(fc.constant([]), some(atlas.table.departements, 9)),
    kinds: some(CHOICES.kinds),
    types: some(CHOICES.types),
    forms: some(CHOICES.forms),
    trades: some(CHOICES.trades),
    except: some(['tiers-lieux', 'environnement', 'cpie']),
    theme: fc.constantFrom(...THEMES, 'papier' as const),
  })
  .map(({ theme, ...filters }) => ({ ...HOME, theme, filters: { ...NO_FILTERS, ...filters } }))

const total = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0)

type Pixel = readonly [x: number, y: number]
function pixelOf([lon, lat]: Pixel, zoom: number): Pixel {
  const world = 512 * 2 ** zoom
  return [(lon / 360) * world, (-Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world]
}

/** The least distance between the middles of two signs in pixels, where a level shows at a zoom. */
function leastDistance(groups: readonly Group[], zoom: number, scene: Scene): number {
  const points = groups.map(({ marks: [first] }): Pixel => {
    const [[x, y], [right, down]] = [pixelOf(first.at, zoom), shiftIn(scaleOf(scene))(first)]
    return [x + right, y + down]
  })
  points.sort(([a], [b]) => a - b)
  let least = Number.POSITIVE_INFINITY
  for (const [i, [x, y]] of points.entries()) {
    for (let j = i + 1; j < points.length && points[j]![0] - x < 60; j++) {
      least = Math.min(least, Math.hypot(points[j]![0] - x, points[j]![1] - y))
    }
  }
  return least
}

const ZOOMS = Array.from({ length: 44 }, (_, i) => FARTHEST + (i * (CLOSEST - FARTHEST)) / 43)

describe('the map of the real list', () => {
  it('adds up under 100 random filters: régions, collectivités and national networks are the total', () => {
    fc.assert(
      fc.property(LINKS, (link) => {
        const { counts, national, total: all } = sceneFrom(link, atlas)
        expect(total(counts.region) + national).toBe(all)
        expect(total(counts.departement) + national).toBe(all)
      }),
      { numRuns: 100 },
    )
  })

  it('shows signs at least 24 px apart that add up, at every zoom and in every theme', () => {
    fc.assert(
      fc.property(LINKS, (link) => {
        const scene = sceneFrom(link, atlas)
        const signs = signsOf(scene)
        for (const zoom of ZOOMS) {
          const level = levelAt(zoom)
          const whole = Math.floor(zoom)
          const shown = signs.filter((s) => s.level === level && s.from <= whole && s.to >= whole)
          expect(total(shown) + scene.national, `${level} at ${zoom}`).toBe(scene.total)
          expect(leastDistance(shown, zoom, scene), `${level} at ${zoom}`).toBeGreaterThan(23.999)
        }
      }),
      { numRuns: 40, examples: [[HOME], [{ ...HOME, theme: 'projection' }]] },
    )
  })

  it('names every région apart on a phone, and puts the inner suburbs with Paris', () => {
    const scene = sceneFrom(HOME, atlas)
    const at = (level: 'region' | 'departement', zoom: number) =>
      groupsAt(marksAt(scene, level), zoom, roomOf(level, 1), shiftIn(1))
    expect(at('region', 3.8).every(({ marks }) => marks.length === 1)).toBe(true)
    const several = at('departement', 7).filter(({ marks }) => marks.length > 1)
    expect(several.map(({ marks }) => marks.map(({ name }) => name).sort())).toEqual([
      ['Hauts-de-Seine', 'Paris', 'Seine-Saint-Denis', 'Val-de-Marne'],
    ])
  })
})
