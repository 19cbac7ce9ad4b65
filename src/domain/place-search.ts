import { tellNamesNear } from './edits'
import { markLinesWith } from './lines'
import type { PlaceIndex, PlaceName } from './place-index'
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

function addNumbered(index: PlaceIndex, asked: Asked, best: Best): void {
  index.places.forEach((place, i) => {
    if (!agrees(place, asked)) return
    const { to, departement } = place
    const isLevel =
      (to.startsWith('dep-') && departement.toLowerCase() === asked.digits) || to.startsWith('reg-')
    if (!isLevel && !place.postal.some((code) => code.startsWith(asked.digits))) return
    best.add(place, index.weight[i]! + (isLevel ? 9 : 0), true)
  })
}

/** Marks the names that may answer without a mistake: those that `fitOf` is asked about. */
function candidates(index: PlaceIndex, { compact, inside, words }: Asked): Uint8Array {
  const marks = new Uint8Array(index.places.length)
  for (const article of ARTICLES) markLinesWith(index.begins, `\n${article}${compact}`, marks)
  markLinesWith(index.words, inside, marks)
  if (words.length > 1) for (const word of words) markLinesWith(index.words, word, marks)
  return marks
}

function addNamed(index: PlaceIndex, asked: Asked, best: Best): void {
  const marks = candidates(index, asked)
  for (let i = marks.indexOf(1); i >= 0; i = marks.indexOf(1, i + 1)) {
    const own = fitOf(index, i, asked)
    const place = index.places[i]!
    if (own !== NO && agrees(place, asked))
      best.add(place, own + index.weight[i]!, own >= EXACT_WITHOUT_ARTICLE)
  }
}

/** Adds the names that what was typed begins but for a mistake or two. */
function addMistaken(index: PlaceIndex, asked: Asked, best: Best): void {
  const { compact } = asked
  if (compact.length < 4) return
  tellNamesNear(index.sorted, compact, compact.length <= SHORT ? 1 : 2, (i, edits) => {
    const place = index.places[i]!
    if (agrees(place, asked)) best.add(place, index.weight[i]! - EDIT * edits, false)
  })
}

const byScore = (a: FoundPlace, b: FoundPlace) => b.score - a.score || (a.place.to < b.place.to ? -1 : 1)

/** The best answers of all that are added, each territory once, under the name that answers best. */
class Best {
  readonly found: FoundPlace[] = []
  names = 0 // how many were added
  exact = false // whether one of them is exactly what was asked for

  constructor(readonly limit: number) {}

  add(place: PlaceName, score: number, exact: boolean): void {
    this.names++
    this.exact ||= exact
    const one = { place, score, exact }
    const last = this.found[this.limit - 1]
    if (last && byScore(one, last) >= 0) return
    const same = this.found.findIndex((other) => other.place.to === place.to)
    if (same >= 0 && byScore(one, this.found[same]!) >= 0) return
    this.found.splice(same >= 0 ? same : this.limit - 1, 1)
    const at = this.found.findIndex((other) => byScore(one, other) < 0)
    this.found.splice(at >= 0 ? at : this.found.length, 0, one)
  }
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
  const best = new Best(limit)
  if (asked.compact === '') {
    if (asked.digits !== '') for (const index of indexes) addNumbered(index, asked, best)
    return best.found
  }
  for (const index of indexes) addNamed(index, asked, best)
  if (best.names < ENOUGH && !best.exact) for (const index of indexes) addMistaken(index, asked, best)
  if (best.names === 0 && asked.digits) return searchPlaces(indexes, asked.name, limit)
  return best.found
}
