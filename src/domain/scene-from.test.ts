import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { HOME, type Link, NO_FILTERS } from './link'
import { readLink } from './link-text'
import { FRANCE, levelAt } from './scene'
import { type Atlas, filteredBy, sceneFrom } from './scene-from'

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'strasbourg', family: 'fabrique' },
  { id: 'b', name: 'B', commune: 'quimper', reach: 3 },
  { id: 'c', name: 'C', commune: 'quimper', family: 'fabrique' },
  { id: 'd', name: 'D', commune: 'saint-denis' },
  { id: 'e', name: 'E', commune: 'paris', family: 'reseau-national', reach: 4 },
  { id: 'f', name: 'F', commune: 'ajaccio', actor: 2 },
])
const atlas: Atlas = { table, pioneers: [], territories: EXAMPLE_TERRITORIES }
const link = (address: string): Link => {
  const [pathname = '', search = ''] = address.split(/(?=\?)/)
  return readLink('/', { pathname, search }).link
}
const scene = (address: string) => sceneFrom(link(address), atlas)

describe('a scene', () => {
  it('shows the whole of France on a first visit', () => {
    expect(scene('/').camera).toEqual({ to: 'box', box: FRANCE })
    expect(scene('/').level).toBe('region')
  })

  it('counts by région and by département, national networks apart', () => {
    const { counts, national, total } = scene('/')
    expect(counts.region.map(({ name, count, thirdPlaces }) => [name, count, thirdPlaces])).toEqual([
      ['La Réunion', 1, 0],
      ['Grand Est', 1, 1],
      ['Bretagne', 2, 1],
      ['Corse', 1, 0],
    ])
    expect([national, total]).toEqual([1, 6])
  })

  it('stacks the organisations of one commune and marks the others alone', () => {
    const { catalysts, stacks } = scene('/').items
    expect(stacks).toMatchObject([{ territory: 'com-29232', name: 'Quimper', ids: ['b', 'c'] }])
    expect(catalysts.map(({ id }) => id).sort()).toEqual(['a', 'd', 'f'])
  })

  it('leaves no overseas région out, whatever the filter', () => {
    const { overseas } = scene('/?region=53')
    expect(overseas.map(({ name, count }) => [name, count])).toEqual([
      ['La Réunion', 0],
      ['Guadeloupe', 0],
    ])
  })

  it('frames the région asked for, and overseas results where they are', () => {
    expect(scene('/?region=53').camera).toEqual({ to: 'box', box: [-5.1, 47.3, -1, 48.9] })
    expect(scene('/?region=04').camera).toEqual({ to: 'box', box: [55.2, -21.4, 55.8, -20.9] })
    const alone = scene('/?q=saint-denis').camera
    expect(alone.to === 'box' && alone.box[0]).toBeCloseTo(55.4, 1)
  })

  it('draws what the open organisation serves, and goes there', () => {
    const open = scene('/catalyseur/b')
    expect(open.served).toEqual(['reg-53'])
    expect(open.selection).toEqual({ kind: 'catalyst', id: 'b', at: [-4.0944, 47.9963] })
    expect(open.camera).toEqual({ to: 'box', box: [-5.1, 47.3, -1, 48.9] })
    expect(scene('/catalyseur/a')).toMatchObject({ served: [], camera: { to: 'view', zoom: 10 } })
  })

  it('frames what is compared: the mainland first, else the same waters; a commune by a disc of its area', () => {
    const box = (address: string) => {
      const { camera } = scene(address)
      return camera.to === 'box' ? camera.box.map((n) => Number(n.toFixed(1))) : null
    }
    expect(box('/comparer?territoires=dep-67,dep-29')).toEqual([-5.1, 47.7, 8.2, 49.1])
    expect(box('/comparer?territoires=reg-04,reg-53')).toEqual([-5.1, 47.3, -1, 48.9])
    expect(box('/comparer?territoires=reg-04,reg-01')).toEqual([55.2, -21.4, 55.8, -20.9])
    expect(box('/comparer?territoires=com-29232')).toEqual([-4.2, 47.9, -4, 48.1])
    expect(scene('/comparer?territoires=dep-67,dep-29').compared.map(({ letter }) => letter)).toEqual([
      'A',
      'B',
    ])
  })

  it('keeps the view of the link before anything else', () => {
    const { camera, level } = scene('/catalyseur/b?vue=2,48,9')
    expect(camera).toEqual({ to: 'view', center: [2, 48], zoom: 9 })
    expect(level).toBe('commune')
  })

  it('names the commune of what is open, and no larger territory', () => {
    expect(scene('/catalyseur/b').named).toEqual({ name: 'Quimper', at: [-4.0944, 47.9963] })
    expect(scene('/territoire/com-29232').named).toEqual({ name: 'Quimper', at: [-4.0944, 47.9963] })
    expect(scene('/territoire/dep-29').named).toBeNull()
    expect(scene('/catalyseur/nobody').named).toBeNull()
  })

  it('says of an unknown item that it has no place', () => {
    expect(scene('/catalyseur/nobody').selection).toEqual({ kind: 'catalyst', id: 'nobody', at: null })
  })
})

it('draws régions, then départements, then marks', () => {
  expect([4, 6.39, 6.4, 7.99, 8, 14].map(levelAt)).toEqual([
    'region',
    'region',
    'departement',
    'departement',
    'commune',
    'commune',
  ])
})

const some = <T extends string>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const LINKS = fc
  .record({
    page: fc.constantFrom(
      '/',
      '/catalyseur/b',
      '/catalyseur/x',
      '/territoire/dep-29',
      '/comparer?territoires=dep-67,dep-29',
      '/imprimer/fiche',
      '/presenter/t?scene=2',
    ),
    regions: some('44', '53', '04', '94', 'national', '99'),
    kinds: some('tiers-lieux', 'environnement'),
    except: some('tiers-lieux', 'cpie'),
    place: fc.constantFrom('', 'com-29232', 'reg-44', 'com-00000'),
    radius: fc.constantFrom('', '5', '200'),
    view: fc.constantFrom('', '2.3,48.8,9', '55.5,-21,7'),
    layer: fc.constantFrom('', 'pionniers', 'densite'),
  })
  .map(({ page, regions, kinds, except, place, radius, view, layer }) => {
    const [path, own] = page.split('?')
    const query = new URLSearchParams(own)
    const pairs = {
      region: regions.join(),
      sorte: kinds.join(),
      sauf: except.join(),
      lieu: place,
      rayon: radius,
      vue: view,
      couche: layer,
    }
    for (const [key, value] of Object.entries(pairs)) if (value) query.set(key, value)
    return `${path}?${query}`
  })

it('crosses workers, windows and files unchanged: 200 random scenes through structured clone and JSON', () => {
  fc.assert(
    fc.property(LINKS, (address) => {
      const made = scene(address)
      expect(structuredClone(made)).toEqual(made)
      expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    }),
    { numRuns: 200 },
  )
})

it('adds up: régions and national networks give the total on 100 random links', () => {
  fc.assert(
    fc.property(LINKS, (address) => {
      const { counts, national, total, items } = scene(address)
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
      expect(sum(counts.region.map(({ count }) => count)) + national).toBe(total)
      expect(sum(counts.departement.map(({ count }) => count)) + national).toBe(total)
      expect(items.catalysts.length + sum(items.stacks.map(({ ids }) => ids.length)) + national).toBe(total)
    }),
    { numRuns: 100 },
  )
})

it('narrows by a radius around a place, but keeps who serves it', () => {
  const near = sceneFrom({ ...HOME, place: 'com-29232', radius: 5, filters: NO_FILTERS }, atlas)
  expect(near.items.stacks[0]?.ids).toEqual(['b', 'c'])
  expect(near.total).toBe(2)
  expect(near.place).toMatchObject({ name: 'Quimper', radius: 5000 })
})

describe('filteredBy', () => {
  it('follows each of the filters, the place and the radius, asked in any order', () => {
    const filters = { ...NO_FILTERS }
    const of = (place: Link['place'], radius: number | null, asked = filters) => {
      const { rows } = filteredBy({ ...HOME, filters: asked, place, radius }, atlas)
      return Array.from(rows, (row) => table.columns.rows.id[row]).join('')
    }
    const quimper = of('com-29232', 50)
    expect(quimper).toBe('bc')
    expect(of('dep-67', 50)).toBe('a')
    expect(of('com-29232', null)).toBe('abcdef')
    expect(of('dep-67', 450)).not.toBe('a')
    expect(of('com-29232', 50, { ...NO_FILTERS, kinds: ['tiers-lieux'] })).toBe('c')
    expect(of('com-29232', 50)).toBe(quimper)
  })
})
