/** Mean width of a letter of the text face and widest line of a label, in ems. */
export const LETTER_WIDTH = 0.56
const WIDEST = 7

/** The width of some text in ems, estimated: the painter must also run where no font can be measured. */
export const widthOf = (text: string) => text.length * LETTER_WIDTH

/**
 * The parts of a name that a line may end with: a space is dropped there, a hyphen stays. French keeps « de la »
 * with what follows, and « d’Azur » with what precedes; a number stays with what it counts.
 */
const partsOf = (name: string) =>
  name.match(
    /(?:(?:de|du|des|d|la|le|les|l|et|en|\d+)[\s-])*[^\s-]+(?:[\s-]+[dl][’'][^\s-]+)*(?:-|\s+|$)/giu,
  ) ?? [name]

const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length))

/** All ways to write words in `count` lines. */
function splits(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join('').trimEnd()]]
  return words.slice(1).flatMap((_, i) => {
    const first = words
      .slice(0, i + 1)
      .join('')
      .trimEnd()
    return splits(words.slice(i + 1), count - 1).map((rest) => [first, ...rest])
  })
}

/** A name in the fewest lines of at most 7 em, as even as they can be: `text-wrap: balance` for SVG. */
export function wrapName(name: string): readonly string[] {
  const words = partsOf(name)
  for (let count = 1; count < words.length; count++) {
    const even = splits(words, count).reduce((a, b) => (longest(b) < longest(a) ? b : a))
    if (longest(even) * LETTER_WIDTH <= WIDEST) return even
  }
  return words.map((word) => word.trimEnd())
}
