import { dot, gridX, plot, ruleY, text, tickX } from '@observablehq/plot'
import type { Level } from '../../domain/territory'
import { logTicks } from './ticks'

/** One territory of a dot plot, with its letter. */
export type PlotRow = {
  readonly letter: string
  readonly level: Level
  readonly name: string
  readonly value: number | null
  readonly said: string // the value in words, with the place among the level
}

/** All the known values of a level, with the words over their strip. */
export type PlotStrip = { readonly level: Level; readonly title: string; readonly values: readonly number[] }

export type DotPlotData = {
  readonly rows: readonly PlotRow[]
  readonly strips: readonly PlotStrip[]
  readonly scale: 'log' | 'share'
  readonly axis: string // what the axis measures
  readonly tick: (value: number) => string
}

/** The shape of each level, so that two levels side by side are told apart. */
const SYMBOLS = { reg: 'square', dep: 'circle', epci: 'diamond', com: 'hexagon' } as const
const SHARES = [0, 0.25, 0.5, 0.75, 1]
const EDGE = 20 // pixels at both sides of the axis, at a letter of 16 pixels
const [NAME, SAID] = [7.4, 6.8] // pixels that a letter takes, bold or not

function domainOf({ rows, strips, scale }: DotPlotData): [number, number] {
  if (scale === 'share') return [0, 1]
  const all = [...rows.map(({ value }) => value), ...strips.flatMap(({ values }) => values)]
  const known = all.filter((value): value is number => value !== null && value > 0)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return least < most ? [least, most] : [least / 2, most * 2]
}

/** Whether a value has a place on the axis: a logarithm has none for zero. */
const isDrawn = (value: number | null, { scale }: DotPlotData): value is number =>
  value !== null && (scale === 'share' || value > 0)

/** The rows with names that the width can hold; `isTight` when a name and its value need a line each. */
function fitted(rows: readonly PlotRow[], width: number) {
  const most = Math.floor(width / NAME)
  const whole = rows.map(({ letter, name, ...row }) => ({ ...row, letter, name: `${letter} ${name}` }))
  const isTight = whole.some(({ name, said }) => name.length * NAME + said.length * SAID + 12 > width)
  const cut = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
  return { isTight, rows: whole.map((row) => ({ ...row, name: cut(row.name) })) }
}

/** The measures of a plot, in pixels; places of words are from the middle of a row. */
type Layout = { readonly unit: number; readonly row: number; readonly edge: number; readonly foot: number }

/** Round values under the axis, and what it measures. */
const axisMarks = (data: DotPlotData, ticks: readonly number[], { unit, edge }: Layout) => [
  gridX({ ticks, className: 'plot-grid' }),
  text(ticks, {
    x: (value: number) => value,
    text: data.tick,
    frameAnchor: 'bottom',
    dy: 16 * unit,
    className: 'plot-words',
  }),
  text([data.axis], {
    text: (words: string) => words,
    frameAnchor: 'bottom-right',
    textAnchor: 'end',
    dx: edge,
    dy: 36 * unit,
    className: 'plot-words',
  }),
]

/** All the territories of each level, a line each; those compared stand out. */
function stripMarks({ strips, rows }: DotPlotData, { unit, row, edge }: Layout) {
  const peers = strips.flatMap(({ level, values }) => values.map((value) => ({ level, value })))
  const own = rows.filter(({ level }) => strips.some((strip) => strip.level === level))
  const at = { x: 'value', y: 'level' } as const
  const words = { text: 'title', frameAnchor: 'left', textAnchor: 'start', dx: -edge } as const
  return [
    tickX(peers, { ...at, insetTop: row - 26 * unit, insetBottom: 6 * unit, className: 'plot-peers' }),
    tickX(own, { ...at, insetTop: row - 30 * unit, insetBottom: 2 * unit, className: 'plot-own' }),
    text(strips, { y: 'level', ...words, dy: row / 2 - 40 * unit, className: 'plot-words' }),
  ]
}

/** The compared territories, a lettered mark on a line each, with their name and their value. */
function rowMarks(rows: readonly PlotRow[], drawn: readonly PlotRow[], isTight: boolean, layout: Layout) {
  const { unit, row, edge } = layout
  const at = { x: 'value', y: 'letter', dy: row / 2 - 16 * unit } as const
  const top = 10 * unit - row / 2
  const left = { frameAnchor: 'left', textAnchor: 'start', dx: -edge } as const
  const right = { frameAnchor: 'right', textAnchor: 'end', dx: edge } as const
  const beside = isTight ? { ...left, dy: top + 17 * unit } : { ...right, dy: top }
  return [
    ruleY(drawn, { y: 'letter', dy: at.dy, className: 'plot-row' }),
    dot(drawn, {
      ...at,
      r: 10 * unit,
      symbol: ({ level }: PlotRow) => SYMBOLS[level],
      className: 'plot-mark',
    }),
    text(drawn, { ...at, text: 'letter', className: 'plot-letter' }),
    text(rows, { y: 'letter', text: 'name', ...left, dy: top, className: 'plot-name' }),
    text(rows, { y: 'letter', text: 'said', ...beside, className: 'plot-words' }),
  ]
}

/**
 * Lettered marks on a row each, under a strip of all the territories of their level. Without a `style` element, which
 * the policy of the page refuses: `pictures.css` says the same.
 * @param width in pixels
 * @param unit  pixels of a letter of the page over 16
 */
export function dotPlotSvg(data: DotPlotData, width: number, unit: number): SVGSVGElement {
  const { rows, isTight } = fitted(data.rows, width / unit)
  const layout = { unit, row: (isTight ? 66 : 50) * unit, edge: EDGE * unit, foot: 44 * unit }
  const { row, edge, foot } = layout
  const keys = [...data.strips.map(({ level }) => level), ...rows.map(({ letter }) => letter)]
  const domain = domainOf(data)
  const room = Math.max(...domain.map((value) => data.tick(value).length)) * SAID * unit + 14
  const ticks = data.scale === 'share' ? SHARES : logTicks(domain, width - 2 * edge, room)
  const drawn = rows.filter(({ value }) => isDrawn(value, data))
  const svg = plot({
    width,
    height: keys.length * row + foot,
    margin: 0,
    marginLeft: edge,
    marginRight: edge,
    marginBottom: foot,
    className: 'picture-plot',
    x: { type: data.scale === 'share' ? 'linear' : 'log', domain, axis: null },
    y: { type: 'band', domain: keys, axis: null, padding: 0 },
    marks: [
      ...axisMarks(data, ticks, layout),
      ...stripMarks({ ...data, rows: drawn }, layout),
      ...rowMarks(rows, drawn, isTight, layout),
    ],
  }) as SVGSVGElement // no title, caption nor legend: not a figure
  svg.querySelector('style')?.remove()
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label') // « tick », « dot »: the picture has its own words
  return svg
}
