import { describe, expect, it } from 'vitest'
import type { Box, LonLat } from '../../domain/position'
import { FRANCE, NO_PADDING } from '../../domain/scene'
import { conicFrame, frameFor } from './conic'
import { mercatorFrame, mercatorRatio, mercatorView } from './mercator'

/** Spherical Mercator as a share of the world, written from its definition and not with d3. */
const share = ([lon, lat]: LonLat) => {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return [lon / 360 + 0.5, 0.5 - y / (2 * Math.PI)] as const
}

const SIZES = [
  [
    { width: 860, height: 760 },
    { top: 24, right: 120, bottom: 60, left: 24 },
  ],
  [
    { width: 390, height: 400 },
    { top: 0, right: 0, bottom: 120, left: 0 },
  ],
  [{ width: 1500, height: 1000 }, NO_PADDING],
] as const
const apart = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], a[1] - b[1])
const PLACES: LonLat[] = [[-4.8, 48.4], [7.75, 48.58], [2.55, 51.08], [9.45, 42.7], [2.35, 48.86]] // biome-ignore format: one line

it.each(['mercator', 'conic'] as const)('finds back what falls at a pixel, in %s', (projection) => {
  for (const order of [
    { to: 'box', box: FRANCE } as const,
    { to: 'view', center: PLACES[0]!, zoom: 9 } as const,
  ]) {
    const frame = frameFor(order, projection, ...SIZES[0])
    for (const place of PLACES) expect(apart(frame.locate(frame.project(place)), place)).toBeLessThan(1e-6)
  }
})

describe('mercatorFrame', () => {
  for (const [size, padding] of SIZES) {
    it(`puts places where MapLibre's fitBounds does at ${size.width} × ${size.height}`, () => {
      const frame = mercatorFrame(FRANCE, size, padding)
      const [west, north] = share([FRANCE[0], FRANCE[3]])
      const [east, south] = share([FRANCE[2], FRANCE[1]])
      const width = size.width - padding.left - padding.right
      const height = size.height - padding.top - padding.bottom
      const world = Math.min(width / (east - west), height / (south - north))
      for (const place of PLACES) {
        const [x, y] = share(place)
        const [px, py] = frame.project(place)
        expect(px).toBeCloseTo(padding.left + width / 2 + (x - (west + east) / 2) * world, 3)
        expect(py).toBeCloseTo(padding.top + height / 2 + (y - (north + south) / 2) * world, 3)
      }
      expect(frame.zoom).toBeCloseTo(Math.log2(world / 512), 6)
    })
  }

  it('says which place lies in the middle of the whole picture, padding included', () => {
    const frame = mercatorFrame(FRANCE, ...SIZES[0])
    expect(frame.project(frame.center)[0]).toBeCloseTo(430, 3)
    expect(frame.project(frame.center)[1]).toBeCloseTo(380, 3)
  })

  it('keeps a scale when the padding covers the whole picture', () => {
    for (const covered of [
      { ...NO_PADDING, top: 500 },
      { ...NO_PADDING, left: 300, right: 300 },
    ]) {
      expect(Number.isFinite(mercatorFrame(FRANCE, SIZES[1][0], covered).zoom)).toBe(true)
    }
  })

  it('puts the centre of a view in the middle of the free part', () => {
    const [size, padding] = SIZES[0]
    const [x, y] = mercatorView([7.75, 48.58], 9, size, padding).project([7.75, 48.58])
    expect([x, y]).toEqual([expect.closeTo(382, 6), expect.closeTo(362, 6)])
  })

  it('gives a mainland a little wider than high', () => {
    expect(mercatorRatio(FRANCE)).toBeCloseTo(1.0354, 4)
  })
})

describe('frameFor', () => {
  const size = SIZES[0][0]

  it('keeps the whole box inside the free part in the conic projection', () => {
    const frame = conicFrame(FRANCE, size, SIZES[0][1])
    const [west, south, east, north] = FRANCE
    for (const at of [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
      [3, south],
    ] as LonLat[]) {
      const [x, y] = frame.project(at)
      expect(x).toBeGreaterThan(23.9)
      expect(x).toBeLessThan(740.1)
      expect(y).toBeGreaterThan(23.9)
      expect(y).toBeLessThan(700.1)
    }
  })

  it('gives the conic view of a zoom the same scale at its centre as MapLibre', () => {
    const center: LonLat = [7.75, 48.58]
    const order = { to: 'view', center, zoom: 9 } as const
    const [flat, conic] = [frameFor(order, 'mercator', size), frameFor(order, 'conic', size)]
    const north = (frame: typeof flat) => {
      const [[x0, y0], [x1, y1]] = [frame.project(center), frame.project([7.75, 48.68])]
      return Math.hypot(x1 - x0, y1 - y0)
    }
    expect(north(conic) / north(flat)).toBeCloseTo(1, 2)
    expect(conic.zoom).toBeCloseTo(9, 3)
  })

  it('leaves an overseas territory upright', () => {
    const box: Box = [55.2, -21.4, 55.85, -20.85]
    const { project } = frameFor({ to: 'box', box }, 'conic', size)
    expect(project([55.5, -21.4])[0]).toBeCloseTo(project([55.5, -20.85])[0], 6)
  })
})
