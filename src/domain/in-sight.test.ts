import { describe, expect, it } from 'vitest'
import { isAway, overseasInView } from './away'
import { keptInSight, viewOfBox } from './in-sight'
import { FRANCE, NO_PADDING, type OverseasFrame } from './scene'

const PHONE = { width: 390, height: 844 }
const HALF = { top: 104, right: 10, bottom: 452, left: 10 } // a sheet at half height
const STRASBOURG = [7.75, 48.58] as const
const at = (center: readonly [number, number], zoom: number) => ({ to: 'view', center, zoom }) as const

describe('keptInSight', () => {
  it('leaves a view that shows the position', () => {
    const order = at([7.7, 48.6], 10)
    expect(keptInSight(order, STRASBOURG, PHONE, HALF)).toBe(order)
  })

  it('centres a view on a position that the sheet would cover', () => {
    const order = at([7.75, 48.7], 10) // 264 px above the position, which a map without a sheet shows
    expect(keptInSight(order, STRASBOURG, PHONE, NO_PADDING)).toBe(order)
    expect(keptInSight(order, STRASBOURG, PHONE, HALF)).toEqual(at(STRASBOURG, 10))
  })

  it('centres a view on a position beside the map', () => {
    expect(keptInSight(at([8.5, 48.58], 10), STRASBOURG, PHONE, HALF)).toEqual(at(STRASBOURG, 10))
  })

  it('leaves boxes, and views that show nothing in particular', () => {
    const box = { to: 'box', box: FRANCE } as const
    expect(keptInSight(box, STRASBOURG, PHONE, HALF)).toBe(box)
    const order = at([0, 0], 10)
    expect(keptInSight(order, null, PHONE, HALF)).toBe(order)
  })
})

describe('viewOfBox', () => {
  it('fits the mainland in a phone of 370 free pixels', () => {
    const { center, zoom } = viewOfBox(FRANCE, PHONE, { top: 0, right: 10, bottom: 0, left: 10 })
    expect(zoom).toBeCloseTo(Math.log2((370 * 360) / (512 * (FRANCE[2] - FRANCE[0]))), 6)
    expect(center[0]).toBeCloseTo(2.2, 6)
    expect(center[1]).toBeCloseTo(46.44, 1) // south of the mean of the latitudes: Mercator
  })
})

describe('an overseas camera', () => {
  const frame = (code: string, box: OverseasFrame['box']): OverseasFrame => ({
    territory: `reg-${code}`,
    name: code,
    at: [box[0], box[1]],
    count: 0,
    thirdPlaces: 0,
    within: [],
    box,
    zone: 'drom',
  })
  const FRAMES = [
    frame('01', [-61.81, 15.83, -61, 16.52]), // Guadeloupe
    frame('02', [-61.23, 14.39, -60.81, 14.88]), // Martinique
    frame('978', [-63.16, 18.04, -62.96, 18.13]), // Saint-Martin
  ]

  it('is away, and looks at its territory rather than at the neighbour', () => {
    const order = at([-61.02, 14.64], 9) // Martinique
    expect(isAway(order)).toBe(true)
    expect(overseasInView(order, FRAMES)).toBe('reg-02')
    expect(overseasInView({ to: 'box', box: FRAMES[2]!.box }, FRAMES)).toBe('reg-978')
  })

  it('is not away on the mainland or in Corsica', () => {
    for (const order of [{ to: 'box', box: FRANCE } as const, at([9.1, 42], 8)]) {
      expect(isAway(order)).toBe(false)
      expect(overseasInView(order, FRAMES)).toBeNull()
    }
  })

  it('is away over an ocean too, where it looks at none', () => {
    expect(isAway(at([-30, 30], 4))).toBe(true)
    expect(overseasInView(at([-30, 30], 4), FRAMES)).toBeNull()
  })
})
