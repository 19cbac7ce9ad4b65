import type { Profile, Profiles } from './profile'
import { type Level, levelOf, type TerritoryId } from './territory'

/** What a territory has a place by; never its organisations. */
export type StandingMeasure = 'population' | 'density'

/** The place of a territory among those of its level whose value is known: the 18th département of 101, the largest value first. */
export type Standing = { readonly place: number; readonly of: number; readonly level: Level }

/** The place of a territory among its level; the same for equal values. Null when its value is not known, or for a commune or collectivité. */
export function standingOf(id: TerritoryId, about: StandingMeasure, profiles: Profiles): Standing | null {
  const own = profiles.get(id)?.[about] ?? null
  if (own === null || isCollectivite(id)) return null
  const level = levelOf(id)
  const values = valuesOf(level, about, profiles)
  return { place: 1 + values.filter(({ value }) => value > own).length, of: values.length, level }
}

/** A collectivité has the level of a région, and is none: its code has three digits. */
const isCollectivite = (id: TerritoryId) => /^reg-\d{3}$/.test(id)

/** The known values of a measure at a level, collectivités left out. */
export function valuesOf(
  level: Level,
  about: Exclude<keyof Profile, 'centre'>,
  profiles: Profiles,
): { readonly id: TerritoryId; readonly value: number }[] {
  return [...profiles].flatMap(([id, profile]) => {
    const value = levelOf(id) === level && !isCollectivite(id) ? profile[about] : null
    return value === null ? [] : [{ id, value }]
  })
}
