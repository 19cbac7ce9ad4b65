import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/any-text'
import { runs } from '../../test/runs'
import { HOME, type Link } from './link'
import { readLink, tidySearch, writeLink } from './link-text'
import { levelOf, readTerritoryId } from './territory'

const at = (address: string, base = '/') => {
  const [pathname = '', search = ''] = address.split(/(?=\?)/)
  return readLink(base, { pathname, search })
}
const again = (link: Link, base = '/') => at(writeLink(base, link), base)

describe('readLink', () => {
  it('reads each key of the contract', () => {
    const { link, ignored } = at(
      '/catalyseur/alsace-active?lieu=com-67482&rayon=30&region=01,44&type=association,non-precise&forme=non-renseigne&sauf=tiers-lieux&q=f%C3%AAte&vue=2.35,48.85,7.5&theme=projection',
    )
    expect(ignored).toEqual([])
    expect(link).toMatchObject({
      page: { at: 'catalyst', id: 'alsace-active' },
      place: 'com-67482',
      radius: 30,
      filters: {
        regions: ['01', '44'],
        types: ['association', 'non-precise'],
        except: ['tiers-lieux'],
        q: 'fête',
      },
      view: { center: [2.35, 48.85], zoom: 7.5 },
      theme: 'projection',
    })
  })

  it('reads a repeated key once, the first, and tells that something was left', () => {
    const { link, ignored } = at(
      '/?famille=a&famille=b&region=53&region=53&lieu=com-67482&lieu=dep-67&utm=1&utm=2',
    )
    expect(link.filters).toMatchObject({ families: ['a'], regions: ['53'] })
    expect(link.place).toBe('com-67482')
    expect([...ignored].sort()).toEqual(['famille', 'lieu'])
    expect(at('/comparer?territoires=dep-67,dep-68&territoires=dep-75').ignored).toEqual(['territoires'])
  })

  it('falls back key by key and tells what it ignored', () => {
    const { link, ignored } = at('/?region=44,bad&rayon=3&type=martien&vue=2,99,5&lieu=nowhere')
    expect(link.filters.regions).toEqual(['44'])
    expect([...ignored].sort()).toEqual(['lieu', 'rayon', 'region', 'type', 'vue'])
  })

  it('lives in a sub-folder', () => {
    expect(at('/carte/territoire/reg-44', '/carte/').link.page).toEqual({ at: 'territory', id: 'reg-44' })
    expect(at('/carte', '/carte/').link.page).toEqual({ at: 'map' })
    expect(at('/cartes', '/carte/').link.page.at).toBe('unknown')
    expect(writeLink('/carte/', HOME)).toBe('/carte/')
  })

  it('keeps at most eight territories of one level to compare, in the order of the reader', () => {
    const { link, ignored } = at('/comparer?territoires=dep-68,dep-67,reg-44,dep-68')
    expect(link.page).toEqual({ at: 'compare', territories: ['dep-68', 'dep-67'] })
    expect(ignored).toEqual(['territoires'])
  })

  it('reads of a talk only its own keys', () => {
    const { link } = at('/presenter/decennie/orateur?scene=3&region=44&theme=projection')
    expect(link).toEqual({
      ...HOME,
      theme: 'projection',
      page: {
        at: 'talk',
        talk: 'decennie',
        speaker: true,
        scene: 3,
        territory: null,
        auto: null,
        standby: null,
      },
    })
  })

  it('does not take a property of every object for a page', () => {
    expect(at('/constructor').link.page.at).toBe('unknown')
  })
})

describe('writeLink', () => {
  it('gives one state one address, whatever the order of the choices', () => {
    const filters = {
      ...HOME.filters,
      regions: ['national', '53', '44'],
      types: ['fondation', 'association'],
    } as const
    expect(writeLink('/', { ...HOME, filters })).toBe('/?region=44,53,national&type=association,fondation')
  })

  it('leaves defaults out and keeps commas plain', () => {
    expect(writeLink('/', HOME)).toBe('/')
    const link = at('/?type=entreprise,association&region=44,01,national').link
    expect(writeLink('/', link)).toBe('/?region=01,44,national&type=association,entreprise')
  })
})

/** Addresses that are right, nearly right, or noise. */
const KEYS =
  'lieu rayon region departement sorte famille metier statut verification type forme sauf q couche seuil annee vue theme scene territoire territoires auto veille x'.split(
    ' ',
  )
const VALUES = fc.oneof(
  anyText(30),
  fc.constantFrom(
    'com-67482',
    'reg-44,dep-67',
    '01,2A',
    'national',
    '5',
    '-0.00001,0,3',
    '1e9',
    'NaN',
    'association,x',
    'tiers-lieux',
    'projection',
    'pionniers',
    '2012',
    '__proto__',
    '%',
    '%C3%28',
    '2.3,48.8,5.123',
    ' st  denis ',
  ),
)
const PATHS = fc.oneof(
  fc.webPath(),
  fc.constantFrom(
    '/',
    '/catalyseur/x-1',
    '/pionnier/',
    '/territoire/com-2A004',
    '/comparer',
    '/presenter/a/orateur',
    '/presenter/a/b',
    '/imprimer/note/x',
    '/%',
    '/%2F..',
    '/a%2Fb',
    '//x',
    '/donnees/',
  ),
)
const ADDRESS = fc
  .tuple(PATHS, fc.array(fc.tuple(fc.constantFrom(...KEYS), VALUES), { maxLength: 8 }), fc.boolean())
  .map(
    ([path, pairs, raw]) =>
      `${path}?${raw ? pairs.map((p) => p.join('=')).join('&') : new URLSearchParams(pairs.map(([k, v]) => [k, v]))}`,
  )

it('reads, writes and reads again the same link from 1 000 random and mangled addresses', () => {
  fc.assert(
    fc.property(ADDRESS, fc.constantFrom('/', '/carte/'), (address, base) => {
      const { link } = at(`${base.replace(/\/$/, '')}${address}`, base)
      const second = again(link, base)
      expect(second.link).toEqual(link)
      expect(writeLink(base, second.link)).toBe(writeLink(base, link))
    }),
    runs(1000),
  )
})

it('reads any path and search at all, and writes what it read in one way', () => {
  const text = anyText(60)
  fc.assert(
    fc.property(text, text, fc.constantFrom('/', '/carte/'), (pathname, search, base) => {
      const { link, ignored } = readLink(base, { pathname, search })
      expect(again(link, base)).toEqual({ link, ignored: [] })
      expect(ignored.filter((key) => !KEYS.includes(key))).toEqual([])
    }),
    runs(500),
  )
})

/** Values that a key of the map may have, written as people do. */
const WISHES = fc.oneof(
  VALUES,
  fc.integer({ min: -10, max: 2200 }).map(String),
  fc
    .array(fc.constantFrom('01', '2A', '971', 'national', 'association', 'cpie', 'tiers-lieux', '', 'x!'), {
      maxLength: 5,
    })
    .map((all) => all.join()),
  fc.constantFrom('densite', 'projection-claire', 'epci-246700488', '2.35,48.85,7.5'),
)
const LISTS = [
  'region',
  'departement',
  'sorte',
  'famille',
  'metier',
  'statut',
  'verification',
  'type',
  'forme',
  'sauf',
]
const set = (text: string) => [...new Set(text.split(',').filter(Boolean))].sort()

it('loses nothing of the map in silence: what of a key it does not keep, it names', () => {
  const keys = KEYS.filter((key) => !/^(x|scene|territoires?|auto|veille)$/.test(key))
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      WISHES.filter((wish) => wish !== ''),
      (key, wish) => {
        const search = `?${new URLSearchParams([[key, wish]])}`
        const asked = new URLSearchParams(search).get(key)!
        const { link, ignored } = readLink('/', { pathname: '/', search })
        const kept = new URLSearchParams(writeLink('/', link).slice(2)).get(key) ?? ''
        const isWhole = LISTS.includes(key)
          ? set(kept).join() === set(asked).join()
          : key === 'q'
            ? kept === tidySearch(asked)
            : key === 'vue'
              ? kept !== '' &&
                kept.split(',').every((n, i) => Math.abs(Number(n) - Number(asked.split(',')[i])) <= 0.005)
              : kept === asked.replace(/^0+(?=\d)/, '')
        expect(ignored).toEqual(isWhole ? [] : [key])
      },
    ),
    runs(1000),
  )
})

it('compares of any wish the territories of the level of its first, each once, in their order, and says when it is not all', () => {
  const ids = fc.constantFrom(
    'dep-67',
    'dep-68',
    'dep-2A',
    'reg-44',
    'com-67482',
    'epci-246700488',
    'dep-',
    'x',
    '__proto__',
  )
  const many = fc.integer({ min: 10, max: 95 }).map((n) => `dep-${n}`)
  fc.assert(
    fc.property(fc.array(fc.oneof(ids, many), { maxLength: 14 }), (wished) => {
      const { link, ignored } = at(`/comparer?territoires=${wished.join()}`)
      if (link.page.at !== 'compare') throw new Error(link.page.at)
      const { territories } = link.page
      const fit = wished.filter((id) => {
        const read = readTerritoryId(id)
        const first = wished.map(readTerritoryId).find((one) => one !== null)
        return read && first && levelOf(read) === levelOf(first)
      })
      expect(territories).toEqual([...new Set(fit)].slice(0, 8))
      expect(ignored).toEqual(territories.length < wished.length ? ['territoires'] : [])
    }),
    runs(200),
  )
})
