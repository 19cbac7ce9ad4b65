import { cleanup, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { FRANCE_SHAPES, overseasFrames } from './france.test-fixture'
import { OverseasStrip } from './overseas-strip'
import { silhouette } from './silhouette'

const strip = (count: number, more: Partial<ComponentProps<typeof OverseasStrip>> = {}) => (
  <OverseasStrip
    frames={overseasFrames(count)}
    france={FRANCE_SHAPES}
    hrefOf={({ kind, id }) => `/${kind}/${id}`}
    nameOf={(frame) => `${frame.name}, ${frame.count} organisations recensées`}
    chosen="reg-06"
    {...more}
  />
)

afterEach(cleanup)

describe('OverseasStrip', () => {
  it('links the five overseas régions, in the order of the scene, even with zero counts', () => {
    render(strip(0))
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      ['01', '02', '03', '04', '06'].map((code) => `/territory/reg-${code}`),
    )
    expect(screen.getByRole('link', { name: 'La Réunion, 0 organisations recensées' })).toBeTruthy()
  })

  it('says which territory is in view', () => {
    render(strip(4))
    expect(screen.getByRole('link', { current: 'location' }).textContent).toContain('Mayotte')
  })
})

describe('the layer of the map in the strip', () => {
  const shapes = () => [...document.querySelectorAll('svg')].map((svg) => svg.innerHTML)

  it('gives each territory its class of density, dots to one that is not known', () => {
    const density = { classes: [{ from: 0, to: null }], classOf: { 'reg-01': 3, 'reg-02': null } }
    render(strip(1, { layer: { id: 'densite', threshold: 30_000, density } }))
    expect(shapes()[0]).toContain('svg-class-4')
    expect(shapes()[1]).toContain('fill="url(#svg-unknown)"')
    expect(shapes()[2]).not.toMatch(/svg-class|svg-unknown/)
  })

  it('marks the communes beyond the distance in their own frame alone', () => {
    const [lon, lat] = overseasFrames()[3]!.at // La Réunion
    const far = {
      lon: Float32Array.of(lon, lon),
      lat: Float32Array.of(lat, lat),
      away: Float32Array.of(40_000, 9000),
    }
    render(strip(1, { layer: { id: 'eloignement', threshold: 30_000, far } }))
    expect(shapes().map((shape) => (shape.match(/h0/g) ?? []).length)).toEqual([0, 0, 0, 1, 0])
  })

  it('shows the letters of what is compared there', () => {
    render(strip(1, { letters: new Map([['reg-04', 'B']]) }))
    expect(
      screen.getByRole('link', { name: /La Réunion/ }).querySelector('.overseas-letter')?.textContent,
    ).toBe('B')
    expect(document.querySelectorAll('.overseas-letter')).toHaveLength(1)
  })
})

describe('silhouette', () => {
  const size = { width: 64, height: 44 }

  it('takes a few hundred bytes and stays in its picture', () => {
    for (const frame of overseasFrames()) {
      const data = silhouette(frame, FRANCE_SHAPES, null, size)
      expect(data.length).toBeGreaterThan(60)
      expect(data.length).toBeLessThan(700)
    }
  })

  it('is computed once for an outline and a size', () => {
    const [frame] = overseasFrames()
    const [first, again] = [0, 1].map(() => silhouette(frame!, FRANCE_SHAPES, null, size))
    expect(first).toBe(again)
  })

  it('is a dot where no outline is known', () => {
    const unknown = { ...overseasFrames()[0]!, territory: 'reg-987' } as const
    expect(silhouette(unknown, FRANCE_SHAPES, null, size)).toBe('M32 19a3 3 0 1 0 .1 0z')
  })
})
