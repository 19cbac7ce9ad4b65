import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FRANCE_SHAPES, overseasFrames } from './france.test-fixture'
import { OverseasStrip } from './overseas-strip'
import { silhouette } from './silhouette'

const strip = (count: number) => (
  <OverseasStrip
    frames={overseasFrames(count)}
    france={FRANCE_SHAPES}
    hrefOf={({ kind, id }) => `/${kind}/${id}`}
    nameOf={(frame) => `${frame.name}, ${frame.count} organisations recensées`}
    chosen="reg-06"
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
