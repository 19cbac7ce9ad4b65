import { expect, it } from 'vitest'
import type { PlaceName } from '../domain/place-index'
import { placeOption } from './place-option'

const LYON: PlaceName = {
  name: 'Lyon',
  to: 'com-69123',
  population: 520_000,
  postal: ['69001', '69003'],
  around: ['Rhône', 'Auvergne-Rhône-Alpes'],
  departement: '69',
  present: '',
}

it.each([
  ['69003', 'Lyon', '69003 Rhône', 'Lyon (69003)'],
  ['lyon 3', 'Lyon, 3e arrondissement', 'Rhône', 'Lyon, 3e arrondissement'],
  ['lyon', 'Lyon', 'Rhône', ''],
  ['lyon 69', 'Lyon', 'Rhône', ''],
  ['lyon 69009', 'Lyon', 'Rhône', ''], // not one of its own
])('« %s » is offered as « %s », « %s », and the field keeps « %s »', (typed, name, detail, kept) => {
  expect(placeOption(LYON, typed)).toEqual({ name, detail, kept })
})
