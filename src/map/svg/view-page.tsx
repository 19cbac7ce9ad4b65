import type { ReactNode } from 'react'
import { breakLines } from '../../text/break-lines'
import type { Size } from './frame'
import './view-page.css'

/** A line of the key of a picture: its sign in a box of 24 pixels, and what it means. */
export type KeyLine = { readonly id: string; readonly sign: ReactNode; readonly text: string }

/** How wide a text is, in pixels. */
export type Measure = (text: string, letter: keyof typeof LETTERS) => number

type Props = {
  readonly size: Size // of the whole picture
  readonly title: string
  readonly said: string
  readonly keys: readonly KeyLine[]
  readonly foot: readonly string[]
  readonly measure: Measure
  readonly map: (size: Size) => ReactNode // drawn in what is left
}

/** Height of letters and of their lines in pixels. */
export const LETTERS = { title: [26, 31], said: [15, 20], key: [13, 17], foot: [11, 15] } as const
const [EDGE, GAP, COLUMN, SIGN] = [28, 14, 250, 30] // pixels

type LinesProps = {
  readonly is: keyof typeof LETTERS
  readonly lines: readonly string[]
  readonly x: number
  readonly top: number
}

function Lines({ is, lines, x, top }: LinesProps) {
  const [size, line] = LETTERS[is]
  return lines.map((text, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
    <text key={i} className={`view-${is}`} x={x} y={top + i * line + size} fontSize={size}>
      {text}
    </text>
  ))
}

const heightOf = (is: keyof typeof LETTERS, lines: readonly unknown[]) => lines.length * LETTERS[is][1]

/** Lines of the key one below the other, or in two columns below a page that stands. */
function placed(keys: readonly (KeyLine & { readonly lines: readonly string[] })[], columns: number) {
  const tops = Array.from({ length: columns }, () => 0)
  const half = Math.ceil(keys.length / columns)
  return keys.map((key, i) => {
    const column = Math.floor(i / half)
    const top = tops[column]!
    tops[column] = top + Math.max(24, heightOf('key', key.lines)) + 5
    return { ...key, x: column * (COLUMN + GAP), top, bottom: tops[column]! }
  })
}

/** The picture of a view as one page: its title and sentence, its map, what the signs mean, where it comes from. */
export function ViewPage({ size, title, said, keys, foot, measure, map }: Props) {
  const isWide = size.width > size.height
  const inner = size.width - 2 * EDGE
  const lines = (is: keyof typeof LETTERS, text: string, width: number) =>
    breakLines(text, width, (part) => measure(part, is))
  const [titles, sentence] = [lines('title', title, inner), said ? lines('said', said, inner) : []]
  const feet = foot.flatMap((text) => lines('foot', text, inner))
  const key = placed(
    keys.map((one) => ({ ...one, lines: lines('key', one.text, COLUMN - SIGN) })),
    isWide ? 1 : 2,
  )
  const keyHeight = Math.max(0, ...key.map(({ bottom }) => bottom))
  const top = EDGE + heightOf('title', titles) + heightOf('said', sentence) + GAP
  const end = size.height - EDGE - heightOf('foot', feet)
  const free = {
    width: Math.round(isWide ? inner - COLUMN - GAP : inner),
    height: Math.round(end - GAP - top - (isWide ? 0 : keyHeight + GAP)),
  }
  const [keyX, keyTop] = isWide ? [size.width - EDGE - COLUMN, top] : [EDGE, top + free.height + GAP]
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      className="view-page"
      aria-hidden="true"
    >
      <rect className="view-paper" width={size.width} height={size.height} />
      <Lines is="title" lines={titles} x={EDGE} top={EDGE - 6} />
      <Lines is="said" lines={sentence} x={EDGE} top={EDGE - 6 + heightOf('title', titles)} />
      <svg x={EDGE} y={top} width={free.width} height={free.height} aria-hidden="true">
        {map(free)}
      </svg>
      {key.map(({ id, sign, lines: text, x, top: at }) => (
        <g key={id} transform={`translate(${keyX + x} ${keyTop + at})`}>
          {sign}
          <Lines is="key" lines={text} x={SIGN + 4} top={4} />
        </g>
      ))}
      <Lines is="foot" lines={feet} x={EDGE} top={end} />
    </svg>
  )
}
