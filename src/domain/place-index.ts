import { type SortedNames, sortNames } from './edits'
import { type Lines, linesOf } from './lines'
import { plainText } from './plain-text'
import type { TerritoryId } from './territory'

/** One name by which a place can be asked for; several may lead to one territory. */
export type PlaceName = {
  readonly name: string // as it is written
  readonly to: TerritoryId // what it leads to
  readonly population: number // of what it leads to; 0 when not known
  readonly postal: readonly string[] // postal codes, five digits
  readonly around: readonly string[] // names of what it lies in, the nearest first; none for a région
  readonly departement: string // code; '' for what has none
  readonly present: string // name of today, for a former one; '' when it is the name of today
}

/** What a search reads of the places; built once, about 100 ms for 39 000 names. Positions are those of `places`. */
export type PlaceIndex = {
  readonly places: readonly PlaceName[]
  readonly plain: readonly string[] // names as searches compare
  readonly compact: readonly string[] // the same without spaces
  readonly words: Lines // `plain`, a space before each
  readonly begins: Lines // `compact`
  readonly bare: Uint8Array // length of the leading article in `compact`; 0 for none
  readonly sorted: SortedNames // `compact`, with and without the article
  readonly weight: Float32Array // how likely it is meant, before anything is typed
  readonly around: readonly string[] // what it lies in, and its name of today, plain, a space before each word
}

const ARTICLE = /^(l|le|la|les) /
const WIDE = 1.5 // a level weighs less than the town of the same number of people

/** Makes the index of some names. No name gives an index that finds nothing. */
export function placeIndexFrom(places: readonly PlaceName[]): PlaceIndex {
  const plain = places.map(({ name }) => plainText(name))
  const compact = plain.map((name) => name.replace(/ /g, ''))
  const bare = Uint8Array.from(plain, (name) => (ARTICLE.exec(name)?.[1] ?? '').length)
  const named = compact.map((name, i) => [name, i] as const)
  const withoutArticle = named
    .filter(([, i]) => bare[i]! > 0)
    .map(([name, i]) => [name.slice(bare[i]), i] as const)
  return {
    places,
    plain,
    compact,
    words: linesOf(plain.map((name) => ` ${name}`)),
    begins: linesOf(compact),
    bare,
    sorted: sortNames([...named, ...withoutArticle]),
    weight: Float32Array.from(places, weightOf),
    around: places.map(({ around, present }) => ` ${plainText([...around, present].join(' '))}`),
  }
}

function weightOf({ to, population, present }: PlaceName): number {
  const people = Math.log10(Math.max(population, 10))
  return people - (to.startsWith('com-') ? 0 : WIDE) - (present === '' ? 0 : 1)
}
