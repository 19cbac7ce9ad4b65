import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import type { Scene } from '../../domain/scene'
import { CONTEXT, FRANCE_SHAPES, overseasFrames, sceneWith } from './france.test-fixture'
import { SvgMap, type SvgMapProps } from './svg-map'

const names: SvgMapProps['names'] = {
  count: ({ name, count }) => `${name}, ${count}`,
  catalyst: ({ name }) => name,
  pioneer: ({ name }) => `pionnier ${name}`,
  place: ({ name }) => `lieu ${name}`,
}
const mapOf = (some: Partial<Scene> = {}, props: Partial<SvgMapProps> = {}) => (
  <SvgMap
    scene={sceneWith(some)}
    france={FRANCE_SHAPES}
    context={CONTEXT}
    projection="mercator"
    size={{ width: 860, height: 760 }}
    hrefOf={({ kind, id }) => `/${kind}/${id}`}
    hrefOfView={({ center, zoom }) => `/?vue=${center},${zoom.toFixed(1)}`}
    names={names}
    label="Carte"
    {...props}
  />
)
const lyon = [4.84, 45.76] as const
const near: Partial<Scene> = {
  level: 'commune',
  camera: { to: 'view', center: lyon, zoom: 9 },
  items: {
    catalysts: [
      {
        id: 'a',
        name: 'Alpha',
        at: [4.9, 45.8],
        actor: 'fondation',
        thirdPlace: false,
        commune: 'Bron',
        within: ['com-69029', 'dep-69', 'reg-84'],
      },
      {
        id: 'far',
        name: 'Loin',
        at: [-4, 48],
        actor: null,
        thirdPlace: true,
        commune: 'Loin',
        within: [],
      },
    ],
    stacks: [
      {
        territory: 'com-69123',
        name: 'Lyon',
        at: lyon,
        ids: ['b', 'c'],
        thirdPlaces: 1,
        within: ['dep-69', 'reg-84'],
      },
    ],
    pioneers: [{ id: 'p', name: 'Loos', at: [4.7, 45.7], territories: ['dep-69'], attested: true }],
  },
}

afterEach(cleanup)

describe('SvgMap', () => {
  it('gives each région of the mainland one named link with its count', () => {
    render(mapOf())
    const scene = sceneWith()
    const all = screen.getAllByRole('link') // asked for once: roles are slow in jsdom
    for (const { territory, name, count } of scene.counts.region.slice(0, 13)) {
      const links = all.filter((link) => link.getAttribute('aria-label') === `${name}, ${count}`)
      expect(links).toHaveLength(1)
      expect(links[0]!.getAttribute('href')).toBe(`/territory/${territory}`)
      expect(within(links[0]!).getByText(String(count))).toBeTruthy()
    }
  })

  it('shows counts that add up with the national networks to the total, overseas in its own insets', () => {
    render(mapOf({}, { projection: 'conic', insets: names.count }))
    const shown = screen
      .getAllByRole('link')
      .map((link) => Number(link.getAttribute('aria-label')!.split(', ')[1]))
    const { total, national } = sceneWith()
    expect(shown.reduce((sum, n) => sum + n, 0) + national).toBe(total)
  })

  it('names the picture and holds no inline style', () => {
    for (const some of [{}, near, { layer: { id: 'pionniers', threshold: 30_000 } } as const]) {
      const markup = renderToStaticMarkup(mapOf(some))
      expect(markup).not.toContain('style=')
      expect(markup).toMatch(/^<svg[^>]*role="group"[^>]*aria-label="Carte"/)
    }
  })

  it('takes the size that it is given', () => {
    expect(renderToStaticMarkup(mapOf({}, { size: { width: 390, height: 400 } }))).toContain(
      'viewBox="0 0 390 400" width="390" height="400"',
    )
  })

  it('draws marks and stacks of the picture from the level of communes, each a link', () => {
    render(mapOf(near))
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/territory/com-69123', '/catalyst/a'])
  })

  it('rings the stack that holds the chosen organisation', () => {
    render(mapOf({ ...near, selection: { kind: 'catalyst', id: 'c', at: lyon } }))
    expect(screen.getByRole('link', { name: 'Lyon, 2' }).classList).toContain('svg-selected')
    expect(screen.getByRole('link', { name: 'Alpha' }).classList).not.toContain('svg-selected')
  })

  it('puts marks without room under one number, a link to a nearer view', () => {
    const camera = { to: 'view', center: lyon, zoom: 8 } as const
    render(mapOf({ ...near, camera }))
    const link = screen.getByRole('link', { name: /^Lyon et 1.commune, 3$/ })
    expect(link.getAttribute('href')).toMatch(/^\/\?vue=4\.87,45\.78,1[0-4]\./)
    expect(screen.queryByRole('link', { name: 'Alpha' })).toBeNull()
  })

  it('lights the count and the stack that hold the organisation which the list points at', () => {
    const lit = { kind: 'catalyst', id: 'b' } as const
    const counts = { region: sceneWith().counts.region, departement: [] }
    render(mapOf({ ...near, level: 'region', camera: sceneWith().camera, counts }, { lit }))
    const shown = [...document.querySelectorAll('.svg-count.svg-lit')]
    expect(shown.map((count) => count.getAttribute('href'))).toEqual(['/territory/reg-84'])
    cleanup()
    render(mapOf(near, { lit }))
    expect(screen.getByRole('link', { name: 'Lyon, 2' }).classList).toContain('svg-lit')
  })

  it('tints the territories of the steps of a year, and rings a commune, which has no size from afar', () => {
    const events = [
      { territory: 'reg-84', at: lyon },
      { territory: 'com-69123', at: lyon },
    ] as const
    const { container } = render(mapOf({ events }))
    expect(container.querySelector('.svg-event')?.getAttribute('d')).toMatch(/^M/)
    expect(container.querySelectorAll('.svg-spot')).toHaveLength(1)
    cleanup()
    expect(render(mapOf({ ...near, events })).container.querySelector('.svg-spot')).toBeNull() // its marks are there
  })

  it('outlines pioneer territories only when their layer is on', () => {
    const on = { ...near, layer: { id: 'pionniers', threshold: 30_000 } } as const
    expect(render(mapOf(near)).container.querySelector('.svg-pioneer')).toBeNull()
    const { container } = render(mapOf(on))
    expect(container.querySelector('.svg-pioneer')?.getAttribute('d')).toMatch(/^M/)
    expect(screen.getByRole('link', { name: 'pionnier Loos' }).getAttribute('href')).toBe('/pioneer/p')
  })

  it('draws what is served dashed, and letters what is compared', () => {
    const { container } = render(
      mapOf({ served: ['dep-69'], compared: [{ territory: 'reg-53', letter: 'A' }] }),
    )
    expect(container.querySelector('.svg-served')?.getAttribute('d')).toMatch(/^M/)
    expect(container.querySelector('.svg-letter')?.textContent).toBe('A')
  })

  it('draws density by class under the borders, dotted where it is not known, and what is compared without a tint', () => {
    const density = {
      classes: [
        { from: 0, to: 25 },
        { from: 25, to: null },
      ],
      classOf: { 'dep-69': 1 },
    }
    const layer = { id: 'densite', threshold: 30_000, density } as const
    const { container } = render(mapOf({ layer, compared: [{ territory: 'dep-69', letter: 'A' }] }))
    const dataOf = (selector: string) => container.querySelector(selector)?.getAttribute('d')
    expect(dataOf('.svg-density.svg-class-2')).toMatch(/^M/)
    expect(dataOf('.svg-density.svg-class-1')).toBe('')
    const land = container.querySelector('.svg-density')!
    const border = container.querySelector('.svg-region')!
    expect(land.compareDocumentPosition(border)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(container.querySelector('.svg-chosen')?.classList).toContain('svg-bare')
  })

  it('draws the intercommunalités closer up once they are there, départements before', () => {
    const density = { classes: [{ from: 0, to: null }], classOf: { 'dep-69': 0, 'epci-200046977': 0 } }
    const layer = { id: 'densite', threshold: 30_000, density } as const
    const shape = FRANCE_SHAPES.departements.features.find(({ id }) => id === 'dep-69')!
    const epci = {
      type: 'FeatureCollection' as const,
      features: [{ ...shape, id: 'epci-200046977' as const }],
    }
    const drawn = (more: Partial<SvgMapProps>) =>
      renderToStaticMarkup(mapOf({ ...near, layer }, more)).match(/svg-class-1" [^>]* d="([^"]*)"/)?.[1]
    expect(drawn({ epci })).toBe(drawn({}))
    expect(drawn({ epci: { ...epci, features: [{ ...epci.features[0]!, id: 'epci-1' }] } })).toBe('')
  })

  it('draws the communes beyond the distance as one path, those out of the picture left out', () => {
    const [lon, lat] = lyon
    const far = {
      lon: Float32Array.of(lon, 55, lon, lon),
      lat: Float32Array.of(lat, -21, lat + 0.01, lat),
      away: Float32Array.of(90_000, 80_000, 31_000, 30_000),
    }
    const { container } = render(mapOf({ ...near, layer: { id: 'eloignement', threshold: 30_000, far } }))
    const paths = container.querySelectorAll('.svg-far')
    expect(paths).toHaveLength(1)
    expect(paths[0]!.getAttribute('d')!.match(/M/g)).toHaveLength(2)
  })

  it('draws a circle of the radius asked for', () => {
    const place = { territory: 'com-69123', name: 'Lyon', at: lyon, radius: 30_000, lines: [] } as const
    const { container } = render(mapOf({ ...near, place }))
    const steps = container
      .querySelector('.svg-radius')!
      .getAttribute('d')!
      .match(/-?\d*\.?\d+/g)!
      .map(Number)
    let [x, least, most] = [0, Infinity, -Infinity]
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!
      least = Math.min(least, x)
      most = Math.max(most, x)
    }
    const metresByPixel = (40_075_017 * Math.cos((45.76 * Math.PI) / 180)) / (512 * 2 ** 9)
    expect((most - least) / 2).toBeCloseTo(30_000 / metresByPixel, -1)
    expect(screen.getByRole('link', { name: 'lieu Lyon' })).toBeTruthy()
  })

  it('draws overseas territories in the insets even with zero counts', () => {
    render(mapOf({ overseas: overseasFrames(0) }, { projection: 'conic', insets: names.count }))
    expect(screen.getAllByRole('link', { name: /, 0$/ })).toHaveLength(5)
  })

  it('writes the larger towns between the marks, never over one another', () => {
    const town = (name: string, lon: number, rank: number) => ({ name, at: [lon, 45.5] as const, rank })
    const towns = [town('Petite', 4.7, 4), town('Voisine', 4.901, 2), town('Grande', 4.9, 1)]
    const { container } = render(mapOf(near, { context: { ...CONTEXT, towns } }))
    const shown = [...container.querySelectorAll('.svg-town')]
    expect(shown.map((text) => text.textContent)).toEqual(['Grande', 'Voisine'])
    expect(shown[0]!.getAttribute('y')).not.toBe(shown[1]!.getAttribute('y'))
  })

  it('lights up what the list points at', () => {
    const { container } = render(mapOf({}, { lit: { kind: 'territory', id: 'reg-53' } }))
    expect(container.querySelectorAll('.svg-count.svg-lit, .svg-shape.svg-lit')).toHaveLength(2)
  })
})
