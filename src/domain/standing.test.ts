import { describe, expect, it } from 'vitest'
import type { Profile, Profiles } from './profile'
import { standingOf } from './standing'
import type { TerritoryId } from './territory'

const profile = (population: number | null, density: number | null): Profile => ({
  population,
  density,
  smallShare: null,
  centre: [0, 0],
  epcis: null,
})
const profiles: Profiles = new Map<TerritoryId, Profile>([
  ['dep-67', profile(1_163_810, 243)],
  ['dep-68', profile(768_853, 218)],
  ['dep-88', profile(357_829, null)],
  ['dep-2A', profile(768_853, 42)],
  ['reg-44', profile(5_566_000, 97)],
  ['reg-93', profile(5_218_960, 165)],
  ['reg-978', profile(31_000, 600)],
])

describe('the place of a territory among its level', () => {
  it('counts from the largest value, and is the same for equal values', () => {
    expect(standingOf('dep-67', 'population', profiles)).toEqual({ place: 1, of: 4, level: 'dep' })
    expect(standingOf('dep-68', 'population', profiles)?.place).toBe(2)
    expect(standingOf('dep-2A', 'population', profiles)?.place).toBe(2)
    expect(standingOf('dep-88', 'population', profiles)?.place).toBe(4)
  })

  it('leaves out of the count those whose value is not known, and has no place for them', () => {
    expect(standingOf('dep-2A', 'density', profiles)).toEqual({ place: 3, of: 3, level: 'dep' })
    expect(standingOf('dep-88', 'density', profiles)).toBeNull()
  })

  it('counts no collectivité among the régions', () => {
    expect(standingOf('reg-44', 'density', profiles)).toEqual({ place: 2, of: 2, level: 'reg' })
    expect(standingOf('reg-93', 'density', profiles)?.place).toBe(1)
    expect(standingOf('reg-978', 'density', profiles)).toBeNull()
  })

  it('is none for a commune, or for what does not exist', () => {
    expect(standingOf('com-67482', 'population', profiles)).toBeNull()
    expect(standingOf('dep-99', 'population', profiles)).toBeNull()
  })
})
