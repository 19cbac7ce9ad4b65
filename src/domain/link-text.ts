import { CHOICES, type Filters, HOME, LAYERS, type Link, NATIONAL, THEMES, type View } from './link'
import { pageKeys, pathOf, type Query, readPage, readWhole } from './link-page'
import { isLonLat } from './position'
import { readTerritoryId } from './territory'

/** What of an address could not be read, key by key: the screen says so in one sentence. */
export type ReadLink = { readonly link: Link; readonly ignored: readonly string[] }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_SEARCH = 100

/** The list keys of a link, in the order of the contract. */
const LISTS = [
  ['region', 'regions', /^(\d{2,3}|national)$/],
  ['departement', 'departements', /^(\d{2}|2[AB]|9[78]\d)$/],
  ['sorte', 'kinds', CHOICES.kinds],
  ['famille', 'families', SLUG],
  ['metier', 'trades', CHOICES.trades],
  ['statut', 'statuses', CHOICES.statuses],
  ['verification', 'verifications', CHOICES.verifications],
  ['type', 'types', CHOICES.types],
  ['forme', 'forms', CHOICES.forms],
  ['sauf', 'except', SLUG],
] as const

/** Codes in their order, `national` last: one state has one link. */
const byCode = (a: string, b: string) => Number(a === NATIONAL) - Number(b === NATIONAL) || (a < b ? -1 : 1)

/** The values of a list in the order of the contract, each once. */
const ordered = (values: readonly string[], allowed: RegExp | readonly string[]) =>
  allowed instanceof RegExp
    ? [...new Set(values)].sort(byCode)
    : allowed.filter((value) => values.includes(value))

function readList(text: string | null, allowed: RegExp | readonly string[]) {
  const asked = (text ?? '').split(',').filter(Boolean)
  const isAllowed = (value: string) =>
    allowed instanceof RegExp ? allowed.test(value) : allowed.includes(value)
  return { values: ordered(asked.filter(isAllowed), allowed), whole: asked.every(isAllowed) }
}

/** A search text as the link keeps it: single spaces, no control or lone surrogate characters, at most 100 of them. */
export function tidySearch(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_SEARCH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

function readFilters(query: Query, ignored: Set<string>): Filters {
  const lists: Record<string, readonly string[]> = {}
  for (const [key, field, allowed] of LISTS) {
    const { values, whole } = readList(query.get(key), allowed)
    if (!whole) ignored.add(key)
    lists[field] = values
  }
  // The loop above fills each list with the values of its own closed list.
  return { ...(lists as Omit<Filters, 'q'>), q: tidySearch(query.get('q') ?? '') }
}

function readView(query: Query, ignored: Set<string>): View | null {
  const text = query.get('vue')
  if (text === null) return null
  const parts = text.split(',')
  const [lon, lat, zoom] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN))
  if (parts.length !== 3 || !isLonLat(lon!, lat!) || !(zoom! >= 0 && zoom! <= 20)) {
    ignored.add('vue')
    return null
  }
  const round = (n: number, digits: number) => Number(n.toFixed(digits)) + 0 // + 0: no minus zero
  return { center: [round(lon!, 4), round(lat!, 4)], zoom: round(zoom!, 2) }
}

function readOne<T extends string>(
  query: Query,
  key: string,
  allowed: readonly T[],
  ignored: Set<string>,
): T | null {
  const text = query.get(key)
  const value = allowed.find((v) => v === text) ?? null
  if (text !== null && !value) ignored.add(key)
  return value
}

/** A search whose keys stand once: of a repeated one the first counts, and others than that are noted in `ignored`. */
function queryOf(search: string, ignored: Set<string>): Query {
  const query = new URLSearchParams(search)
  return {
    get(key) {
      const [first = null, ...more] = query.getAll(key)
      if (more.some((value) => value !== first)) ignored.add(key)
      return first
    },
  }
}

/** The path below the base, decoded; null when it lies outside or cannot be decoded. */
function below(base: string, pathname: string): string | null {
  const root = base.replace(/\/$/, '')
  if (pathname !== root && !pathname.startsWith(`${root}/`)) return null
  try {
    return decodeURIComponent(pathname.slice(root.length + 1))
  } catch {
    return null
  }
}

/**
 * Reads a whole address. Never throws: what cannot be read falls back to its default, key by key.
 * @param base where the site lives, with slashes around: `/` or `/carte/`
 */
export function readLink(base: string, { pathname, search }: { pathname: string; search: string }): ReadLink {
  const ignored = new Set<string>()
  const query = queryOf(search, ignored)
  const path = below(base, pathname)
  const page = path === null ? ({ at: 'unknown' } as const) : readPage(path, query, ignored)
  const readTheme = () => readOne(query, 'theme', THEMES, ignored) ?? HOME.theme
  if (page.at === 'talk') return { link: { ...HOME, page, theme: readTheme() }, ignored: [...ignored] }
  const asked = query.get('lieu')
  const place = asked === null ? null : readTerritoryId(asked)
  if (asked !== null && !place) ignored.add('lieu')
  const link: Link = {
    page,
    place,
    radius: readWhole(query, 'rayon', [5, 200], ignored),
    filters: readFilters(query, ignored),
    layer: readOne(query, 'couche', LAYERS, ignored),
    threshold: readWhole(query, 'seuil', [10, 100], ignored),
    year: readWhole(query, 'annee', [2006, 2100], ignored),
    view: readView(query, ignored),
    theme: readTheme(),
  }
  return { link, ignored: [...ignored] }
}

/** Writes the shortest address of a link: defaults left out, keys in one order, commas plain. */
export function writeLink(base: string, link: Link): string {
  const { page, filters, view } = link
  const query = new URLSearchParams(pageKeys(page))
  const set = (key: string, value: string | number | null) => {
    if (value !== null && value !== '') query.set(key, String(value))
  }
  if (page.at !== 'talk') {
    set('lieu', link.place)
    set('rayon', link.radius)
    for (const [key, field, allowed] of LISTS) set(key, ordered(filters[field], allowed).join())
    set('q', filters.q)
    set('couche', link.layer)
    set('seuil', link.threshold)
    set('annee', link.year)
    set('vue', view && [...view.center.map((n) => n.toFixed(4)), view.zoom.toFixed(2)].join())
  }
  set('theme', link.theme === HOME.theme ? null : link.theme)
  const search = query.toString().replaceAll('%2C', ',')
  const path = pathOf(page).split('/').map(encodeURIComponent).join('/')
  return `${base.replace(/\/$/, '')}/${path}${search && `?${search}`}`
}
