import { editsToBegin } from './edits'
import { addLinesWith, lettersOf, type PlaceIndex, type PlaceName } from './place-index'
import { type PlaceQuery, readPlaceQuery } from './place-query'
import { levelOf } from './territory'

/** One answer; `score` only compares answers of one question. */
export type FoundPlace = { readonly place: PlaceName; readonly score: number; readonly exact: boolean }

/** How well a name answers, in decades of people: an exact name is worth a town 160 times larger. */
const SHORTEST = 9 // of one or two letters, the whole name
const EXACT = 2.2
const EXACT_WITHOUT_ARTICLE = 1.9
const BEGINS_WITH_THE_WORDS = 0.9
const BEGINS = 0
const BEGINS_A_WORD = -0.5
const HAS_THE_WORDS = -0.8
const NO = Number.NEGATIVE_INFINITY
const EDIT = 1.6
const SHORT = 7 // letters up to which one mistake is forgiven, two beyond
const ENOUGH = 5 // answers without mistakes from which none with mistakes is looked for
const ARTICLES = ['', 'l', 'le', 'la', 'les']
const SMALL = /^(de|du|des|d|la|le|les|l|sur|sous|en|et|a|au|aux)$/

/** What was asked for, ready to be compared: `inside` and `words` carry the space before a word. */
type Asked = PlaceQuery & {
  readonly compact: string
  readonly inside: string
  readonly words: readonly string[]
}

/** How a name without mistakes answers; minus infinity when it does not. */
function fitOf(index: PlaceIndex, i: number, { name, compact, inside, words }: Asked): number {
  const own = index.compact[i]!
  const bare = index.bare[i]!
  const from = own.startsWith(compact) ? 0 : bare > 0 && own.startsWith(compact, bare) ? bare : -1
  const plain = index.plain[i]!
  if (from >= 0) {
    if (own.length === from + compact.length) {
      return compact.length < 3 ? SHORTEST : from > 0 ? EXACT_WITHOUT_ARTICLE : EXACT
    }
    return plain[(from > 0 ? from + 1 : 0) + name.length] === ' ' ? BEGINS_WITH_THE_WORDS : BEGINS
  }
  if (plain.includes(inside)) return BEGINS_A_WORD
  if (words.length < 2) return NO
  let mine = 0
  for (const word of words) {
    if (plain.startsWith(word.slice(1)) || plain.includes(word)) mine++
    else if (!index.around[i]!.includes(word)) return NO
  }
  return mine > 0 ? HAS_THE_WORDS : NO
}

/** Whether the numbers and the level that were asked for are those of a place. */
function agrees({ to, postal, departement }: PlaceName, { digits, level, city }: Asked): boolean {
  if (level && levelOf(to) !== level) return false
  if (city) return to === `com-${city}`
  if (!digits) return true
  if (postal.some((code) => code.startsWith(digits))) return true
  return departement.toLowerCase() === digits || to === `reg-${digits}`
}

function numbered(index: PlaceIndex, asked: Asked): FoundPlace[] {
  const found: FoundPlace[] = []
  index.places.forEach((place, i) => {
    if (!agrees(place, asked)) return
    const { to, departement } = place
    const isLevel =
      (to.startsWith('dep-') && departement.toLowerCase() === asked.digits) || to.startsWith('reg-')
    if (!isLevel && !place.postal.some((code) => code.startsWith(asked.digits))) return
    found.push({ place, score: index.weight[i]! + (isLevel ? 9 : 0), exact: true })
  })
  return found
}

/** Positions of the names that may answer without a mistake: those that `fitOf` is asked about. */
function candidates(index: PlaceIndex, { compact, inside, words }: Asked): Set<number> {
  const found = new Set<number>()
  for (const article of ARTICLES) addLinesWith(index.begins, `\n${article}${compact}`, found)
  addLinesWith(index.words, inside, found)
  if (words.length > 1) for (const word of words) addLinesWith(index.words, word, found)
  return found
}

function named(index: PlaceIndex, asked: Asked): FoundPlace[] {
  const found: FoundPlace[] = []
  for (const i of candidates(index, asked)) {
    const own = fitOf(index, i, asked)
    const place = index.places[i]!
    if (own !== NO && agrees(place, asked)) {
      found.push({ place, score: own + index.weight[i]!, exact: own >= EXACT_WITHOUT_ARTICLE })
    }
  }
  return found
}

function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Names that what was typed begins but for a mistake or two. */
function mistaken(index: PlaceIndex, asked: Asked): FoundPlace[] {
  const { compact } = asked
  if (compact.length < 4) return []
  const bound = compact.length <= SHORT ? 1 : 2
  const letters = lettersOf(compact)
  const found: FoundPlace[] = []
  for (let i = 0; i < index.places.length; i++) {
    if (bitsIn(letters & ~index.letters[i]!) > bound) continue
    const own = index.compact[i]!
    if (own.length < compact.length - bound) continue
    const bare = index.bare[i]!
    let edits = editsToBegin(compact, own, bound)
    if (bare > 0 && edits > 0) edits = Math.min(edits, editsToBegin(compact, own.slice(bare), bound))
    if (edits > bound || !agrees(index.places[i]!, asked)) continue
    found.push({ place: index.places[i]!, score: index.weight[i]! - EDIT * edits, exact: false })
  }
  return found
}

const byScore = (a: FoundPlace, b: FoundPlace) => b.score - a.score || (a.place.to < b.place.to ? -1 : 1)

/** Each territory once, under the name that answers best. */
function once(found: readonly FoundPlace[], limit: number): FoundPlace[] {
  const seen = new Set<string>()
  const kept: FoundPlace[] = []
  for (const one of found) {
    if (seen.has(one.place.to)) continue
    seen.add(one.place.to)
    kept.push(one)
    if (kept.length === limit) break
  }
  return kept
}

/**
 * The places that a reader may mean, the likeliest first: names, postal codes and codes of départements, former
 * names and arrondissements, with a mistake or two forgiven. Nothing typed finds nothing.
 */
export function searchPlaces(
  indexes: readonly PlaceIndex[],
  typed: string,
  limit: number,
): readonly FoundPlace[] {
  const query = readPlaceQuery(typed)
  const words = query.name.split(' ').filter((word) => word !== '' && !SMALL.test(word))
  const asked: Asked = {
    ...query,
    compact: query.name.replace(/ /g, ''),
    inside: ` ${query.name}`,
    words: words.map((word) => ` ${word}`),
  }
  if (asked.compact === '') {
    if (asked.digits === '') return []
    return once(indexes.flatMap((index) => numbered(index, asked)).sort(byScore), limit)
  }
  const found = indexes.flatMap((index) => named(index, asked))
  if (found.length < ENOUGH && !found.some(({ exact }) => exact))
    found.push(...indexes.flatMap((index) => mistaken(index, asked)))
  if (found.length === 0 && asked.digits) return searchPlaces(indexes, asked.name, limit)
  return once(found.sort(byScore), limit)
}
