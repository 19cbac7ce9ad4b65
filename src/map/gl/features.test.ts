import { describe, expect, it } from 'vitest'
import type { ItemRef } from '../../domain/catalyst'
import { idsOf } from '../../domain/groups'
import { outlineFeatures, pioneerAreas } from './area-features'
import { isSameView, middleOf } from './camera'
import {
  lineFeatures,
  numberFeatures,
  placeFeatures,
  radiusFeatures,
  raisedFeatures,
  signFeatures,
  spotFeatures,
  townFeatures,
} from './features'
import { FRANCE_FIXTURE, SCENE } from './fixture'
import { boxOf } from './outline-box'
import { signsOf } from './signs'
import { groundData, outlineFinder } from './source-data'

const NONE = { type: 'FeatureCollection' as const, features: [] }
const signs = signsOf(SCENE)
const find = outlineFinder([FRANCE_FIXTURE.departements, FRANCE_FIXTURE.regions])
const properties = ({ features }: { features: { properties: unknown }[] }) =>
  features.map((f) => f.properties)

describe('the signs of a scene', () => {
  it('show an unknown type as a ring, with the house of a third place', () => {
    const marks = signs.filter(({ level }) => level === 'commune')
    expect(properties(signFeatures(marks))).toMatchObject([
      { id: 'com-35238', icon: 'stack:2', from: 8, to: 14 },
      { id: 'alone', icon: 'actor-non-precise-house' },
      { id: 'far', icon: 'actor-association' },
    ])
  })

  it('put communes without room under one number, and part them closer up', () => {
    const near = { ...SCENE.items.catalysts[0]!, at: [-1.68, 48.15] as const }
    const items = { ...SCENE.items, catalysts: [near] }
    const marks = signsOf({ ...SCENE, items }).filter(({ level }) => level === 'commune')
    expect(properties(signFeatures(marks))).toMatchObject([
      { icon: 'group:3', from: 8, to: 8 },
      { icon: 'stack:2', from: 9, to: 14 },
      { icon: 'actor-non-precise-house', from: 9, to: 14 },
    ])
  })

  it('leave out an area whose outline is not loaded', () => {
    const scene = { ...SCENE, served: ['epci-243500139'] as const, compared: [] }
    expect(outlineFeatures(scene, find).features).toEqual([])
  })

  it('outline the territory of an open sheet', () => {
    const scene = {
      ...SCENE,
      served: [],
      compared: [],
      selection: { kind: 'territory', id: 'reg-53', at: null } as const,
    }
    expect(properties(outlineFeatures(scene, find))).toMatchObject([{ role: 'open' }])
  })

  it('tint the territories of the steps of a year, and ring a commune, which has no size from afar', () => {
    const events = [
      { territory: 'dep-35', at: [-1.6, 48.1] },
      { territory: 'com-35238', at: [-1.68, 48.11] },
    ] as const
    const scene = { ...SCENE, served: [], compared: [], selection: null, events }
    expect(properties(outlineFeatures(scene, find))).toMatchObject([{ role: 'event' }])
    expect(spotFeatures(scene, false).map(({ properties: ring }) => ring)).toMatchObject([
      { id: 'com-35238', why: 'spot', from: 0, to: 7 },
    ])
  })

  it('tell a whole région of a story, which gets no hatching, from its parts', () => {
    expect(properties(pioneerAreas(SCENE.items.pioneers, find))).toEqual([
      { id: 'story', attested: false, size: 3 },
      { id: 'story', attested: false, size: 2 },
    ])
  })

  it('write the numbers of the list where its rows stand, and lead lines there from the place', () => {
    expect(properties(numberFeatures(SCENE))).toEqual([{ n: 1, icon: 'number:1' }])
    const [line] = lineFeatures(SCENE).features
    expect(line?.geometry.coordinates).toEqual([
      [-1.68, 48.11],
      [3, 50],
    ])
    expect(lineFeatures({ ...SCENE, place: null }).features).toEqual([])
  })

  it('write where one is beside the place asked for, and its town once', () => {
    expect(properties(placeFeatures({ ...SCENE, named: { name: 'Bruz', at: [-1.74, 48.02] } }))).toEqual([
      { name: 'Rennes', isOver: true, isPin: true },
      { name: 'Bruz', isOver: false, isPin: false },
    ])
    const towns = [{ name: 'Bruz', at: [-1.74, 48.02] as const, rank: 4 }]
    const { regions } = FRANCE_FIXTURE
    const context = {
      land: regions,
      band: regions,
      collectivites: regions,
      borders: NONE,
      rivers: NONE,
      towns,
    }
    const ground = (named: string[]) => groundData(FRANCE_FIXTURE, context, regions, named)
    expect(ground([]).towns?.features).toHaveLength(1)
    expect(ground(['Bruz']).towns?.features).toEqual([])
  })

  it('draw no circle without a radius', () => {
    expect(radiusFeatures({ ...SCENE, place: { ...SCENE.place!, radius: null } }).features).toEqual([])
  })

  it('put no spot on an open territory', () => {
    const scene = { ...SCENE, selection: { kind: 'territory', id: 'reg-53', at: [-1.5, 48.5] } as const }
    expect(spotFeatures(scene, false)).toEqual([])
  })

  it('ring an open organisation below the zoom of marks, and closer when no mark holds it', () => {
    const zooms = (isMarked: boolean) => spotFeatures(SCENE, isMarked).map(({ properties: p }) => p.to)
    expect([zooms(true), zooms(false)]).toEqual([[7], [14]])
  })

  it('put no spot on an open story, whose flag is there while its layer is drawn', () => {
    const selection = { kind: 'pioneer', id: 'story', at: [-1.6, 48.2] } as const
    expect(spotFeatures({ ...SCENE, selection }, false)).toEqual([])
    const layer = { ...SCENE.layer, id: 'aucune' } as const
    expect(spotFeatures({ ...SCENE, selection, layer }, false)).toHaveLength(1)
  })

  it('name the largest towns first', () => {
    const towns = [
      { name: 'Bruz', at: [-1.74, 48.02] as const, rank: 4 },
      { name: 'Rennes', at: [-1.68, 48.11] as const, rank: 1 },
    ]
    expect(townFeatures(towns).features[0]?.properties.name).toBe('Rennes')
  })
})

describe('what is raised', () => {
  const raised = (item: ItemRef | null) =>
    raisedFeatures(signs, idsOf(SCENE, item), 'lit').map(({ properties: { id, level } }) => `${level} ${id}`)

  it('is the stack that holds an organisation, and the counts around it', () => {
    expect(raised({ kind: 'catalyst', id: 'two' })).toEqual([
      'region reg-53',
      'departement dep-35',
      'commune com-35238',
    ])
  })

  it('is the mark of an organisation alone', () => {
    expect(raised({ kind: 'catalyst', id: 'far' })).toEqual(['commune far'])
  })

  it('is the count of a département and of its région', () => {
    expect(raised({ kind: 'territory', id: 'dep-35' })).toEqual(['region reg-53', 'departement dep-35'])
  })

  it('is nothing when nothing is pointed at', () => expect(raised(null)).toEqual([]))
})

it('gives the box of an outline', () => {
  expect(boxOf(FRANCE_FIXTURE.regions.features[0]!)).toEqual([-2, 48, -1, 49])
})

describe('a camera', () => {
  const view = { center: [2.35, 48.86], zoom: 9 } as const
  it('is the same when a link writes it the same', () => {
    expect(isSameView(view, { center: [2.350_04, 48.859_98], zoom: 9.004 })).toBe(true)
    expect(isSameView(view, { ...view, zoom: 9.01 })).toBe(false)
  })
  it('looks at the middle of what a sheet leaves free', () => {
    expect(middleOf({ top: 0, right: 0, bottom: 300, left: 0 })).toEqual([0, -150])
  })
})
