import { describe, expect, it } from 'vitest'
import { answerFor, answerMarks } from '../../src/domain/answer'
import { answeredScene } from '../../src/domain/answered-scene'
import { HOME, type Link } from '../../src/domain/link'
import { filteredBy, sceneFrom } from '../../src/domain/scene-from'
import type { TerritoryId } from '../../src/domain/territory'
import { realAtlas } from './real-atlas'

const atlas = realAtlas(['com-29232'])
const linkTo = (place: TerritoryId, more: Partial<Link> = {}): Link => ({ ...HOME, place, ...more })
function sceneOf(link: Link) {
  return answeredScene(sceneFrom(link, atlas), link, atlas, filteredBy(link, atlas))
}
const QUIMPER = 'com-29232'

describe('the scene of an answer', () => {
  const link = linkTo(QUIMPER)
  const scene = sceneOf(link)
  const marks = answerMarks(
    answerFor(atlas.territories.get(QUIMPER)!, atlas.table, filteredBy(link, atlas).rows, atlas.territories),
  )

  it('numbers each organisation as the list does, at the point of its commune', () => {
    const numbered = scene.numbers.flatMap(({ at, ids }) => ids.map((id) => ({ id, at })))
    expect(numbered.length).toBeGreaterThan(3)
    for (const { id, at } of numbered) expect(marks.find((mark) => mark.id === id)?.at).toEqual(at)
    expect(scene.numbers[0]?.numbers[0]).toBe(1)
  })

  it('leads lines to the first three points elsewhere, all in the frame', () => {
    const { lines, at: place } = scene.place!
    expect(lines).toHaveLength(3)
    expect(lines).not.toContainEqual(place)
    const camera = scene.camera
    if (camera.to !== 'box') throw new Error('a view')
    const [west, south, east, north] = camera.box
    for (const [lon, lat] of [place, ...lines]) {
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true)
    }
  })

  it('leaves the camera of a reader who moved it', () => {
    const view = { center: [2, 47], zoom: 7 } as const
    expect(sceneOf(linkTo(QUIMPER, { view })).camera).toEqual({ to: 'view', ...view })
  })

  it('draws no line from the middle of a département', () => {
    const wide = sceneOf(linkTo('dep-29'))
    expect(wide.numbers.length).toBeGreaterThan(0)
    expect(wide.place?.lines).toEqual([])
  })

  it.each<[string, Link]>([
    ['on another page', linkTo(QUIMPER, { page: { at: 'about' } })],
    ['of an unknown place', linkTo('com-00000')],
  ])('is not drawn %s', (_, other) => {
    expect(sceneOf(other).numbers).toEqual([])
  })
})
