import { describe, expect, it } from 'vitest'
import { FRANCE } from '../../domain/scene'
import { formatNumber, typographic } from '../../text/format'
import { wrapName } from '../../text/wrap-name'
import { regionCounts } from './france.test-fixture'
import { clearLabels, labelPoints, namePlaces, pillAt } from './label-layout'
import { mercatorFrame } from './mercator'
import { overlaps, type Rect } from './rect'

const WIDE = { top: 16, right: 116, bottom: 34, left: 16 }
const NARROW = { top: 10, right: 10, bottom: 26, left: 10 }
const SCREENS = [
  [{ width: 860, height: 760 }, WIDE, 13],
  [{ width: 390, height: 400 }, NARROW, 11],
] as const

type Named = { readonly name: string; readonly boxes: readonly Rect[] }

/** What the first paint draws: the number on its point and the name above it, whatever is around. */
function firstPaintBoxes(
  outlines: 'coarse' | 'full',
  [size, padding, letter]: (typeof SCREENS)[number],
): Named[] {
  const frame = mercatorFrame(FRANCE, size, padding)
  return labelPoints(regionCounts(outlines), frame, letter).map(({ mark, x, y }) => {
    const pill = pillAt(x, y, formatNumber(mark.count), letter)
    const above = namePlaces(pill, wrapName(typographic(mark.name)), letter)[0]!
    return { name: mark.name, boxes: [pill, above] }
  })
}

const touching = (labels: readonly Named[]) =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .flatMap((b) =>
        a.boxes.some((x) => b.boxes.some((y) => overlaps(x, y))) ? [`${a.name} / ${b.name}`] : [],
      ),
  )

describe('the labels of the first paint', () => {
  for (const screen of SCREENS) {
    for (const outlines of ['coarse', 'full'] as const) {
      it(`do not touch at ${screen[0].width} px with ${outlines} outlines`, () => {
        const labels = firstPaintBoxes(outlines, screen)
        expect(labels).toHaveLength(13)
        expect(touching(labels)).toEqual([])
      })
    }
  }

  it('stay in the picture of a phone', () => {
    for (const { boxes } of firstPaintBoxes('coarse', SCREENS[1])) {
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(390)
        expect(box.top).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

/** Pixels between two boxes. */
const gap = (a: Rect, b: Rect) =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom))

describe('clearLabels', () => {
  it('keeps every number and lets names go where there is no room', () => {
    const size = { width: 200, height: 190 }
    const labels = clearLabels(regionCounts(), mercatorFrame(FRANCE, size), 11)
    expect(labels).toHaveLength(13)
    expect(labels.some(({ name }) => name === null)).toBe(true)
    const all = labels.flatMap(({ name, pill }) => (name ? [name, pill] : [pill]))
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
    }
  })

  it.each([
    [{ width: 200, height: 190 }, 11],
    [{ width: 1024, height: 560 }, 18],
    [{ width: 1280, height: 610 }, 20],
    [{ width: 700, height: 480 }, 20],
  ] as const)('puts no name beside a number that has none (%o)', (size, letter) => {
    const labels = clearLabels(regionCounts(), mercatorFrame(FRANCE, size, NARROW), letter)
    const nameless = labels.filter(({ name }) => name === null)
    for (const { pill } of nameless) {
      for (const { mark, name } of labels) {
        if (name) expect(gap(name, pill), `${mark.name} beside ${pill}`).toBeGreaterThan(letter * 0.4)
      }
    }
  })

  it('moves a name for one that has no other place', () => {
    const labels = clearLabels(regionCounts(), mercatorFrame(FRANCE, { width: 700, height: 520 }, NARROW), 21)
    expect(labels.filter(({ name }) => name === null).map(({ mark }) => mark.name)).toHaveLength(1) // two stay nameless if none moves
  })

  it('names every région on a desk', () => {
    const labels = clearLabels(
      regionCounts(),
      mercatorFrame(FRANCE, ...(SCREENS[0].slice(0, 2) as [(typeof SCREENS)[0][0], typeof WIDE])),
      13,
    )
    expect(labels.filter(({ name }) => name === null)).toEqual([])
  })

  it('leaves out what lies beyond the picture', () => {
    const overseas = { ...regionCounts()[0]!, at: [55.5, -21.1] as const }
    expect(clearLabels([overseas], mercatorFrame(FRANCE, { width: 800, height: 700 }), 13)).toEqual([])
  })
})

describe('wrapName', () => {
  it('cuts a name in even lines of at most 7 em', () => {
    expect(wrapName('Bourgogne-Franche-Comté')).toEqual(['Bourgogne-', 'Franche-', 'Comté'])
    expect(wrapName('Auvergne-Rhône-Alpes')).toEqual(['Auvergne-', 'Rhône-Alpes'])
    expect(wrapName('Corse')).toEqual(['Corse'])
  })

  it('keeps « de la » with what follows and « d’Azur » with what precedes', () => {
    expect(wrapName('Pays de la Loire')).toEqual(['Pays', 'de la Loire'])
    expect(wrapName('Île-de-France')).toEqual(['Île-', 'de-France'])
    expect(wrapName('Centre-Val de Loire')).toEqual(['Centre-Val', 'de Loire'])
    expect(wrapName('Provence-Alpes-Côte d’Azur')).toEqual(['Provence-', 'Alpes-', 'Côte d’Azur'])
    expect(wrapName('Val-d’Oise')).toEqual(['Val-d’Oise'])
  })

  it('leaves a word that is too long alone on its line', () => {
    expect(wrapName('Montigny-Grandchampdelavalle')).toEqual(['Montigny-', 'Grandchampdelavalle'])
  })
})
