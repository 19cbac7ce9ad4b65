import { expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { HOME } from '../../domain/link'
import { FRANCE } from '../../domain/scene'
import { sceneFrom } from '../../domain/scene-from'
import { conicFrame } from './conic'
import { numberSigns, numbersIn } from './number-signs'

const table = exampleTable([
  { id: 'a', commune: 'strasbourg' },
  { id: 'b', commune: 'strasbourg' },
  { id: 'c', commune: 'quimper' },
  { id: 'd', commune: 'paris' },
  { id: 'e', commune: 'saint-denis' },
])
const scene = sceneFrom(
  { ...HOME, page: { at: 'catalyst', id: 'c' } },
  { table, territories: EXAMPLE_TERRITORIES, pioneers: [] },
)
const signs = (numbers: Record<string, number>, width = 700) =>
  numberSigns(scene, conicFrame(FRANCE, { width, height: width }), new Map(Object.entries(numbers)))
const told = (numbers: Record<string, number>, width?: number) =>
  signs(numbers, width)
    .map(({ text, isOpen }) => (isOpen ? `${text} (open)` : text))
    .sort()

it('one sign stands for the numbers of a commune, and says which holds the open sheet', () => {
  expect(told({ a: 1, b: 2, c: 3, d: 7 })).toEqual(['1, 2', '3 (open)', '7'])
})

it('what has no number is left out, and so is what lies out of the picture', () => {
  expect(told({ b: 4, e: 5 })).toEqual(['4'])
})

it('signs that would cover one another become one, numbers in their order', () => {
  expect(told({ a: 1, b: 3, c: 4, d: 2 }, 40)).toEqual(['1–3', '4 (open)'])
})

it('an overseas territory has its numbers beside its name', () => {
  const numbers = new Map([['a', 1], ['e', 2]]) // biome-ignore format: pairs
  expect(numbersIn('reg-04', scene, numbers)).toBe('2')
  expect(numbersIn('reg-01', scene, numbers)).toBe('')
})
