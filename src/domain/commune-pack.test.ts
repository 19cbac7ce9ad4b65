import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../test/any-text'
import { runs } from '../../test/runs'
import { packCommunes, unpackCommunes } from './commune-pack'
import type { CommuneColumns } from './communes'
import { digitsOf, numbersOf, signed, unsigned } from './digits'

const COMMUNES: CommuneColumns = {
  code: ['01001', '01002', '2A004', '97411', '97801'],
  name: ['L’Abergement-Clémenciat', 'L’Abergement-de-Varey', 'Ajaccio', 'Saint-Denis', 'Saint-Martin'],
  epci: [1, 0, 2, -1, -1],
  epcis: ['240100883', '200069193', '242010056'],
  postal: [['01400'], ['01640'], ['20000', '20090'], [], ['97150']],
  people: [860, 272, 75_000, 155_000, 0],
  liaison: [5, 5, 1, 0, null],
  lon: [49258, 54280, 87386, 554570, null],
  lat: [461536, 460096, 419267, -208789, null],
  former: [{ name: 'Mezzavia', at: 2 }],
}

it('gives back the communes that it packed, their people within a tenth', () => {
  const sorted = { ...COMMUNES, epcis: [...COMMUNES.epcis].sort() }
  const packed = packCommunes({ ...sorted, epci: [1, 0, 2, -1, -1] })
  const { people, ...unpacked } = unpackCommunes(JSON.parse(JSON.stringify(packed)))
  const { people: given, ...same } = { ...sorted, epci: [1, 0, 2, -1, -1] }
  expect(unpacked).toEqual(same)
  const errors = people.map((n, i) => Math.abs(n - given[i]!) / (given[i]! || 1))
  expect(Math.max(...errors)).toBeLessThanOrEqual(0.1)
})

it('packs no commune into nothing', () => {
  const none = {
    code: [],
    name: [],
    epci: [],
    epcis: [],
    postal: [],
    people: [],
    liaison: [],
    lon: [],
    lat: [],
  }
  expect(unpackCommunes(packCommunes({ ...none, former: [] })).code).toEqual([])
})

it('writes numbers of either sign as digits and reads them back', () => {
  const numbers = fc.array(fc.integer({ min: -180_000_000, max: 180_000_000 }), { maxLength: 30 })
  fc.assert(
    fc.property(numbers, (given) => {
      const places = digitsOf(given.map(unsigned))
      expect(Array.from(numbersOf(places, given.length), signed)).toEqual(given)
    }),
    { ...runs(200), examples: [[[0, 1, 63, 64, 4095, 4096, 555_555]], [[0, -1, -180_000]], [[]]] },
  )
})

it('reads any letters as numbers', () => {
  const places = fc.array(anyText(8), { maxLength: 4 })
  fc.assert(
    fc.property(places, fc.nat(8), (given, size) => {
      expect(numbersOf(given, size).every((n) => Number.isSafeInteger(n) && n >= 0)).toBe(true)
    }),
    runs(200),
  )
})
