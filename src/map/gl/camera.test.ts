import type { Map as MapLibre } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { FARTHEST, FRANCE } from '../../domain/scene'
import { obey } from './camera'

/** What a map of some size is told, without the map. */
function toldTo(clientWidth: number, clientHeight: number) {
  const told: { readonly verb: string; readonly how: Record<string, unknown> }[] = []
  const map = {
    getContainer: () => ({ clientWidth, clientHeight }),
    getMinZoom: () => FARTHEST,
    getZoom: () => FARTHEST,
    getBounds: () => ({ contains: () => true }),
    easeTo: (how: Record<string, unknown>) => told.push({ verb: 'easeTo', how }),
    fitBounds: (_: unknown, how: Record<string, unknown>) => told.push({ verb: 'fitBounds', how }),
  }
  return { told, map: map as unknown as MapLibre }
}

const BAND = { top: 0, right: 0, bottom: 66, left: 0 }

it('shows the middle of what is too large for the map, at its farthest zoom', () => {
  const { told, map } = toldTo(844, 254)
  obey(map, { to: 'box', box: FRANCE }, BAND, true)
  const [{ verb, how }] = told as [(typeof told)[0]]
  expect([verb, how.zoom, how.offset]).toEqual(['easeTo', FARTHEST, [0, -33]])
  const [lon, lat] = how.center as [number, number]
  expect(lon).toBeCloseTo((FRANCE[0] + FRANCE[2]) / 2, 6)
  expect(lat).toBeGreaterThan(46)
  expect(lat).toBeLessThan(47)
})

it('fits what has room', () => {
  const { told, map } = toldTo(1280, 600)
  obey(map, { to: 'box', box: FRANCE }, BAND, true)
  expect(told.map(({ verb }) => verb)).toEqual(['fitBounds'])
})
