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
  readonly letters: Int32Array // one bit for each letter of the name
  readonly weight: Float32Array // how likely it is meant, before anything is typed
  readonly around: readonly string[] // what it lies in, and its name of today, plain, a space before each word
}

/** Many short texts as one, which the browser searches fifty times faster than one by one. */
type Lines = { readonly text: string; readonly starts: Uint32Array }

const ARTICLE = /^(l|le|la|les) /
const WIDE = 1.5 // a level weighs less than the town of the same number of people

function linesOf(lines: readonly string[]): Lines {
  const starts = new Uint32Array(lines.length)
  let at = 0
  lines.forEach((line, i) => {
    starts[i] = at
    at += line.length + 1
  })
  return { text: `\n${lines.join('\n')}`, starts }
}

/** Adds the positions of the lines that hold a piece; a piece that starts with a line break must begin its line. */
export function addLinesWith({ text, starts }: Lines, piece: string, found: Set<number>): void {
  let line = 0
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    let [low, high] = [line, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    line = low
    found.add(line)
  }
}

/** One bit a letter; digits and spaces have none. */
export function lettersOf(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) {
    const at = text.charCodeAt(i) - 97
    if (at >= 0 && at < 26) bits |= 1 << at
  }
  return bits
}

/** Makes the index of some names. No name gives an index that finds nothing. */
export function placeIndexFrom(places: readonly PlaceName[]): PlaceIndex {
  const plain = places.map(({ name }) => plainText(name))
  const compact = plain.map((name) => name.replace(/ /g, ''))
  return {
    places,
    plain,
    compact,
    words: linesOf(plain.map((name) => ` ${name}`)),
    begins: linesOf(compact),
    bare: Uint8Array.from(plain, (name) => (ARTICLE.exec(name)?.[1] ?? '').length),
    letters: Int32Array.from(plain, lettersOf),
    weight: Float32Array.from(places, weightOf),
    around: places.map(({ around, present }) => ` ${plainText([...around, present].join(' '))}`),
  }
}

function weightOf({ to, population, present }: PlaceName): number {
  const people = Math.log10(Math.max(population, 10))
  return people - (to.startsWith('com-') ? 0 : WIDE) - (present === '' ? 0 : 1)
}
