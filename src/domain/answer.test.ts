import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ANSWER_PARTS,
  type Answer,
  answerFor,
  answerMarks,
  closestOf,
  isEmptied,
  isFolded,
  isUncovered,
  othersOf,
} from './answer'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import type { TerritoryId } from './territory'

const [LOCAL, EPCI, DEPARTEMENT, REGION, NATIONAL] = [0, 1, 2, 3, 4]

/** The answer of a place of the example territories among some organisations, by name. */
function answer(id: TerritoryId, examples: Parameters<typeof exampleTable>[0]): Answer {
  const table = exampleTable(examples)
  return answerFor(EXAMPLE_TERRITORIES.get(id)!, table, table.order, EXAMPLE_TERRITORIES)
}
const ids = (found: Answer) =>
  Object.fromEntries(
    ANSWER_PARTS.flatMap((part) =>
      found[part].length > 0 ? [[part, found[part].map(({ catalyst }) => catalyst.id)]] : [],
    ),
  )

const QUIMPER = 'com-29232'
const ALL = [
  { id: 'b', family: 'fabrique', commune: 'quimper', reach: LOCAL },
  { id: 'a', family: 'cpie', commune: 'quimper', reach: EPCI },
  { id: 'paris', family: 'fabrique', commune: 'paris', reach: LOCAL },
  { id: 'strasbourg', family: 'fabrique', commune: 'strasbourg', reach: LOCAL },
  { id: 'corse', family: 'cpie', commune: 'ajaccio', reach: REGION },
  { id: 'reunion', family: 'petr', commune: 'saint-denis', reach: LOCAL },
  { id: 'reseau', family: 'reseau-national', commune: 'quimper', reach: NATIONAL },
] as const

describe('answerFor', () => {
  it('puts each organisation in one part: the place, the nearest of each sorte, the others, the networks', () => {
    expect(ids(answer(QUIMPER, ALL))).toEqual({
      own: ['a', 'b'],
      near: ['paris'],
      others: ['strasbourg', 'corse', 'reunion'],
      national: ['reseau'],
    })
  })

  it('keeps for the département and the région those that act there from elsewhere', () => {
    const elsewhere = [
      { id: 'departement', commune: 'quimper', reach: DEPARTEMENT },
      { id: 'region', commune: 'quimper', reach: REGION },
    ] as const
    const table = exampleTable(elsewhere)
    const ouessant = {
      ...EXAMPLE_TERRITORIES.get(QUIMPER)!,
      id: 'com-29155' as const,
      parents: ['reg-53', 'dep-29'] as const, // one of the four communes without intercommunalité
      at: [-5.09, 48.46] as const,
    }
    const found = answerFor(ouessant, table, table.order, EXAMPLE_TERRITORIES)
    expect(ids(found)).toEqual({ departement: ['departement'], region: ['region'] })
    expect(isFolded(found)).toBe(false)
    expect(isUncovered(found)).toBe(false)
    expect(closestOf(found)!.away / 1000).toBeCloseTo(90, -1)
  })

  it('orders what is equally far by name', () => {
    const found = answer('com-29232', [
      { id: '2', name: 'Éclat', commune: 'paris' },
      { id: '1', name: 'Demain', commune: 'paris' },
      { id: '3', name: 'Zénith', commune: 'paris' },
    ])
    expect(ids(found)).toEqual({ near: ['1'], others: ['2', '3'] })
  })

  it('is short for a département or région: who is near is told only where nobody acts', () => {
    expect(ids(answer('dep-29', ALL))).toEqual({ own: ['a', 'b'], national: ['reseau'] })
    expect(ids(answer('dep-67', ALL))).toEqual({ own: ['strasbourg'], national: ['reseau'] })
    const alone = answer('reg-01', ALL)
    expect(isUncovered(alone)).toBe(true)
    expect(alone.others).toHaveLength(6)
  })

  it('has nobody near across an ocean, and still tells the closest', () => {
    const found = answer('reg-978', ALL)
    expect(found.near).toEqual([])
    expect(isEmptied(found)).toBe(true)
    expect(closestOf(found)?.catalyst.id).toBe('a')
  })

  it('is empty without rows', () => {
    const found = answer(QUIMPER, [])
    expect(ids(found)).toEqual({})
    expect(isEmptied(found)).toBe(true)
    expect(closestOf(found)).toBeNull()
  })
})

describe('the others', () => {
  it('are told page by page as they are all together, counted without being made', () => {
    const commune = fc.constantFrom('strasbourg', 'quimper', 'saint-denis', 'paris', 'ajaccio')
    const family = fc.constantFrom('cpie', 'fabrique', 'petr')
    const some = fc.array(fc.record({ commune, family, reach: fc.nat(4) }), { maxLength: 40 })
    fc.assert(
      fc.property(some, fc.nat(45), (drawn, most) => {
        const examples = drawn.map((one, i) => ({ ...one, id: `x${i}` }))
        const found = answer(QUIMPER, examples as Parameters<typeof exampleTable>[0]) // words of the lists above
        const others = othersOf(found)
        expect(others.first(most)).toEqual(found.others.slice(0, most))
        expect(others.length).toBe(found.others.length)
        const third = found.others.filter(({ catalyst }) => catalyst.family.kind === 'tiers-lieux')
        expect(others.thirdPlaces).toBe(third.length)
      }),
    )
  })

  it('are those that the place has left when the same list is asked about another place', () => {
    const table = exampleTable(ALL)
    const of = (id: TerritoryId) =>
      answerFor(EXAMPLE_TERRITORIES.get(id)!, table, table.order, EXAMPLE_TERRITORIES)
    const [quimper, guadeloupe] = [of(QUIMPER), of('reg-01')]
    expect(of(QUIMPER)).toEqual(quimper)
    expect(ids(guadeloupe)).not.toEqual(ids(quimper))
    expect(answerFor(EXAMPLE_TERRITORIES.get(QUIMPER)!, table, [0], EXAMPLE_TERRITORIES)).not.toEqual(quimper)
  })
})

describe('wider mandates', () => {
  it('are folded where somebody acts in the place, or is within 30 km', () => {
    expect(isFolded(answer(QUIMPER, ALL))).toBe(true)
    expect(isFolded(answer(QUIMPER, [{ id: 'loin', commune: 'paris' }]))).toBe(false)
    const beside = {
      ...EXAMPLE_TERRITORIES.get(QUIMPER)!,
      id: 'com-29170' as const,
      parents: ['reg-53'] as const,
    }
    const table = exampleTable([{ id: 'près', commune: 'quimper' }])
    expect(isFolded(answerFor(beside, table, table.order, EXAMPLE_TERRITORIES))).toBe(true)
  })
})

describe('answerMarks', () => {
  it('numbers the answer as its list, but for the others and the networks', () => {
    const marks = answerMarks(answer(QUIMPER, ALL))
    expect(marks.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 a', '2 b', '3 paris'])
    expect(marks[2]!.at).toEqual([2.347, 48.8589])
  })
})
