import { expect, it } from 'vitest'
import type { Scene } from '../../domain/scene'
import { NO_PADDING } from '../../domain/scene'
import { shownBox } from './shown-box'

const PARIS = [2.35, 48.85] as const
const of = (camera: Scene['camera'], width: number, height: number) =>
  shownBox({ camera, padding: NO_PADDING, selection: null } as unknown as Scene, { width, height }) // what it reads

it('a picture wider than the box that it frames shows more on both sides, and the whole box', () => {
  const [west, south, east, north] = of({ to: 'box', box: [2, 48.7, 2.6, 49] }, 900, 300)
  expect([west < 1.7, east > 2.9, south < 48.71, north > 48.99]).toEqual([true, true, true, true])
  expect(north - south).toBeLessThan(0.4)
})

it('a view of a zoom shows as many degrees as its pixels are', () => {
  const [west, , east] = of({ to: 'view', center: PARIS, zoom: 10 }, 700, 500)
  expect(east - west).toBeCloseTo((700 * 360) / (512 * 2 ** 10), 1)
})
