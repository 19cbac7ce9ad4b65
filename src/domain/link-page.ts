import type { Page } from './link'
import { levelOf, readTerritoryId, type TerritoryId } from './territory'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const PLAIN = {
  pionniers: 'pioneers',
  ressources: 'resources',
  donnees: 'data',
  chiffres: 'figures',
  'a-propos': 'about',
  accessibilite: 'accessibility',
} as const
const PATH_OF = Object.fromEntries(Object.entries(PLAIN).map(([path, at]) => [at, path]))
/** How many territories are compared at most. */
export const MOST_COMPARED = 8

/** The search of an address, as far as it is read. */
export type Query = Pick<URLSearchParams, 'get'>

/** A whole number of the search between two bounds, or null; what is refused is noted in `ignored`. */
export function readWhole(
  query: Query,
  key: string,
  [low, high]: readonly [number, number],
  ignored: Set<string>,
): number | null {
  const text = query.get(key)
  if (text === null) return null
  const n = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (n >= low && n <= high) return n
  ignored.add(key)
  return null
}

function readTerritory(query: Query, key: string, ignored: Set<string>): TerritoryId | null {
  const text = query.get(key)
  const id = text === null ? null : readTerritoryId(text)
  if (text !== null && !id) ignored.add(key)
  return id
}

/** Territories of one level, the first one's, each once, at most eight. */
function readCompared(query: Query, ignored: Set<string>): TerritoryId[] {
  const asked = (query.get('territoires') ?? '').split(',').filter(Boolean)
  const read = asked.map(readTerritoryId).filter((id) => id !== null)
  const level = read[0] && levelOf(read[0])
  const kept = [...new Set(read.filter((id) => levelOf(id) === level))].slice(0, MOST_COMPARED)
  if (kept.length < asked.length) ignored.add('territoires')
  return kept
}

function readTalk(rest: readonly string[], query: Query, ignored: Set<string>): Page | null {
  const [talk = '', speaker] = rest
  if (!SLUG.test(talk) || rest.length > 2 || (speaker !== undefined && speaker !== 'orateur')) return null
  return {
    at: 'talk',
    talk,
    speaker: speaker === 'orateur',
    scene: readWhole(query, 'scene', [1, 999], ignored),
    territory: readTerritory(query, 'territoire', ignored),
    auto: readWhole(query, 'auto', [0, 3600], ignored),
    standby: readWhole(query, 'veille', [5, 3600], ignored),
  }
}

/** Reads the page of a path below the base, without its first slash. Never throws. */
export function readPage(path: string, query: Query, ignored: Set<string>): Page {
  const [first = '', ...rest] = path.replace(/\/+$/, '').split('/')
  const id = rest[0] ?? ''
  const one = rest.length === 1
  if (first === '' && rest.length === 0) return { at: 'map' }
  if (first === 'catalyseur' && one && SLUG.test(id)) return { at: 'catalyst', id }
  if (first === 'pionnier' && one && SLUG.test(id)) return { at: 'pioneer', id }
  if (first === 'territoire' && one) {
    const territory = readTerritoryId(id)
    if (territory) return { at: 'territory', id: territory }
  }
  if (first === 'comparer' && rest.length === 0) {
    return { at: 'compare', territories: readCompared(query, ignored) }
  }
  if (first === 'presenter') {
    const talk: Page | null = rest.length === 0 ? { at: 'talks' } : readTalk(rest, query, ignored)
    if (talk) return talk
  }
  if (first === 'imprimer' && rest.length > 0 && rest.every((part) => SLUG.test(part))) {
    return { at: 'print', what: rest.join('/') }
  }
  const plain = Object.entries(PLAIN).find(([name]) => name === first)?.[1]
  return plain && rest.length === 0 ? { at: plain } : { at: 'unknown' }
}

/** The path of a page below the base, without its first slash. */
export function pathOf(page: Page): string {
  switch (page.at) {
    case 'map':
      return ''
    case 'catalyst':
      return `catalyseur/${page.id}`
    case 'pioneer':
      return `pionnier/${page.id}`
    case 'territory':
      return `territoire/${page.id}`
    case 'compare':
      return 'comparer'
    case 'talks':
      return 'presenter'
    case 'talk':
      return `presenter/${page.talk}${page.speaker ? '/orateur' : ''}`
    case 'print':
      return `imprimer/${page.what}`
    case 'unknown':
      return 'introuvable'
    default:
      return PATH_OF[page.at]!
  }
}

/** The search keys that belong to a page alone, in their order. */
export function pageKeys(page: Page): [key: string, value: string][] {
  if (page.at === 'compare' && page.territories.length > 0) return [['territoires', page.territories.join()]]
  if (page.at !== 'talk') return []
  const { scene, territory, auto, standby } = page
  const pairs: [string, string | number | null][] = [
    ['scene', scene],
    ['territoire', territory],
    ['auto', auto],
    ['veille', standby],
  ]
  return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]))
}
