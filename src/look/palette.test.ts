import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast'
import { type Inks, PALETTE, scaleOf } from './palette'

const CSS = readFileSync(new URL('themes.css', import.meta.url), 'utf8')
const THEMES = [
  { theme: 'papier', selector: ':root', text: 4.5, mark: 3 },
  { theme: 'projection', selector: '[data-theme="projection"]', text: 7, mark: 4.5 },
  { theme: 'projection-claire', selector: '[data-theme="projection-claire"]', text: 7, mark: 4.5 },
] as const

/** Each colour of a theme under the name of its CSS variable. */
const variables = ({ actors, density, ...rest }: Inks) => [
  ...Object.entries(rest).map(([name, color]) => [
    `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    color,
  ]),
  ...density.map((color, i) => [`--density-${i + 1}`, color]),
  ...Object.entries(actors).map(([actor, color]) => [`--actor-${actor}`, color]),
]

it('measures black on white as 21', () => expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5))

describe.each(THEMES)('the theme $theme', ({ theme, selector, text, mark }) => {
  const inks = PALETTE[theme]

  it('keeps text readable on paper, land and what is pointed at', () => {
    for (const ground of [inks.paper, inks.land]) {
      for (const ink of [inks.text, inks.textSecond, inks.accent]) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(text)
      }
    }
    expect(contrast(inks.text, inks.hover)).toBeGreaterThanOrEqual(text)
    expect(contrast(inks.text, inks.sea)).toBeGreaterThanOrEqual(text)
    expect(contrast(inks.onAccent, inks.accent)).toBeGreaterThanOrEqual(text)
  })

  it.each(Object.entries(inks.actors))('keeps the mark of %s visible on paper, land and sea', (_, ink) => {
    for (const ground of [inks.paper, inks.land]) {
      expect(contrast(ink, ground), `on ${ground}`).toBeGreaterThanOrEqual(mark)
    }
    expect(contrast(ink, inks.sea)).toBeGreaterThanOrEqual(3)
  })

  it('keeps names and marks readable on each class of density, and dots of communes on the land', () => {
    expect(inks.density).toHaveLength(5)
    for (const ground of inks.density) {
      expect(contrast(inks.text, ground), `names on ${ground}`).toBeGreaterThanOrEqual(text)
      expect(contrast(inks.textSecond, ground), `towns on ${ground}`).toBeGreaterThanOrEqual(3) // with their halo
      for (const ink of Object.values(inks.actors)) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
    expect(contrast(inks.far, inks.land)).toBeGreaterThanOrEqual(mark)
  })

  it('gives the classes of density one way: each farther from the land than the one before', () => {
    const away = inks.density.map((color) => contrast(color, inks.land))
    expect(away).toEqual([...away].sort((a, b) => a - b))
    expect(away[4]! / away[0]!).toBeGreaterThan(1.5)
  })

  it('says the same to the page and to the map', () => {
    const block = CSS.slice(CSS.indexOf(`\n${selector} {`)).split('}')[0]
    for (const [name, color] of variables(inks)) {
      expect(block).toContain(`  ${name}: ${color?.toLowerCase()};`)
    }
  })
})

describe('the scale of letters and marks', () => {
  it.each([
    ['a desk', 'papier', 1080, 1],
    ['a projector of 1080 lines', 'projection', 1080, 2],
    ['a projector of 768 lines', 'projection', 768, 1.5],
    ['a telephone in a hand', 'projection', 292, 1],
    ['a picture of unknown height', 'projection', 0, 1.5],
  ] as const)('on %s is its own', (_, theme, lines, scale) => {
    expect(scaleOf({ theme, lines })).toBe(scale)
  })
})
