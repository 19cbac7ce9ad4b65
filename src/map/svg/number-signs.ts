import { idsOf, itemOf, type Mark, marksAt } from '../../domain/groups'
import type { Numbers } from '../../domain/paper'
import type { Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { formatRanges } from '../../text/format-ranges'
import { widthOf } from '../../text/wrap-name'
import { type Frame, isInside, type Pixel } from './frame'
import { around, overlaps, type Rect } from './rect'

/** The numbers that stand together at one point of a picture. */
export type NumberSign = {
  readonly at: Pixel
  readonly numbers: readonly number[]
  readonly text: string
  readonly box: Rect
  readonly isOpen: boolean // holds the organisation whose sheet it is
}

/** Height in pixels of the letters and of the pill of a number. */
export const NUMBER = { letter: 11.5, pill: 20 } as const

const numbersOf = (mark: Mark, numbers: Numbers): number[] => {
  const ids = 'ids' in mark ? mark.ids : 'id' in mark ? [mark.id] : []
  return ids.flatMap((id) => numbers.get(id) ?? [])
}

function signAt(at: Pixel, numbers: readonly number[], isOpen: boolean): NumberSign {
  const text = formatRanges(numbers)
  const width = Math.max(NUMBER.pill, (widthOf(text) + 0.9) * NUMBER.letter)
  return { at, numbers, text, isOpen, box: around(...at, width, NUMBER.pill) }
}

/** Two signs as one, where the one with more numbers stands. */
function merged(a: NumberSign, b: NumberSign): NumberSign {
  const [{ at }] = a.numbers.length >= b.numbers.length ? [a] : [b]
  return signAt(at, [...a.numbers, ...b.numbers], a.isOpen || b.isOpen)
}

/** Signs of which none covers another: those that would are put together. */
function apart(signs: readonly NumberSign[]): NumberSign[] {
  const kept: NumberSign[] = []
  for (const sign of signs) {
    let one = sign
    for (let hit = 0; hit !== -1; ) {
      hit = kept.findIndex(({ box }) => overlaps(box, one.box))
      if (hit !== -1) one = merged(kept.splice(hit, 1)[0]!, one)
    }
    kept.push(one)
  }
  return kept
}

/** Where numbers stand in a picture; organisations without one are left out, those too near share a sign. */
export function numberSigns(scene: Scene, frame: Frame, numbers: Numbers): NumberSign[] {
  const open = idsOf(scene, scene.selection)
  const signs = marksAt(scene, 'commune').flatMap((mark) => {
    const own = numbersOf(mark, numbers)
    const at = frame.project(mark.at)
    return own.length > 0 && isInside(at, frame) ? signAt(at, own, open.has(itemOf(mark).id)) : []
  })
  return apart(signs)
}

/** The numbers of an overseas territory, which stands in a frame of its own. */
export const numbersIn = (territory: TerritoryId, scene: Scene, numbers: Numbers): string =>
  formatRanges(
    marksAt(scene, 'commune')
      .filter((mark) => mark.within.includes(territory))
      .flatMap((mark) => numbersOf(mark, numbers)),
  )
