/** A few words, and where they lead when they are a link: a whole address, or a path of this site. */
export type Span = {
  readonly text: string
  readonly href?: string | undefined
  readonly isLive?: true // says nothing where no link can be followed: on paper, in plain text
}
export type Line = readonly Span[]

/** One cell of a table: nothing documented, and a value that nobody has, are not the number 0. */
export type Cell =
  | { readonly is: 'line'; readonly line: Line }
  | { readonly is: 'number'; readonly value: number; readonly text: string } // rounded as its text says it
  | {
      readonly is: 'names'
      readonly count: number
      readonly names: readonly Line[] // a few of `count`, or all
      readonly said?: string // the count in words, above them
    }
  | { readonly is: 'nothing' }
  | { readonly is: 'unknown' }

export type Row = {
  readonly heading: string
  readonly note?: string | undefined // what the row does not say
  readonly numbered?: string | undefined // what the number of its names counts, when these are not organisations
  readonly unit?: string | undefined // of its numbers, where they stand without their words
  readonly cells: readonly Cell[]
}

/** A table whose rows have a heading each. */
export type Table = {
  readonly caption: string
  readonly columns: readonly string[] // the first stands over the headings of the rows
  readonly rows: readonly Row[]
}

/** One part of a text with headings, in the order in which it is read. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly line: Line; readonly quiet?: true } // quiet: a remark
  | { readonly is: 'list'; readonly items: readonly Line[] }
  | { readonly is: 'table'; readonly table: Table }

/** A text with headings, lists and tables: the same on screen, on paper and on the clipboard. */
export type Written = readonly Block[]

export const words = (text: string, href?: string): Line => [{ text, href }]

/** The text of a line, its links left out. */
export const lineText = (line: Line) => line.map(({ text, isLive }) => (isLive ? '' : text)).join('')
