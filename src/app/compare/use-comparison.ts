import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { communeFiguresQuery, communesIndexQuery } from '../../data/commune-queries'
import { profilesQuery } from '../../data/compare-queries'
import { pioneersQuery } from '../../data/queries'
import { communeNeighboursQuery, neighboursQuery } from '../../data/territory-queries'
import { allCommunes } from '../../domain/communes'
import { type Adjacency, neighboursOf, type WideAdjacency } from '../../domain/neighbours'
import { type Profiles, profileOf } from '../../domain/profile'
import type { Atlas } from '../../domain/scene-from'
import {
  codeOf,
  levelOf,
  type Territory,
  type TerritoryId,
  type TerritoryIndex,
} from '../../domain/territory'
import type { Awaitable } from '../../features/detail/awaited'
import { partOf, stateOf } from '../sheet/use-territory-parts'

/** What a comparison is made from, beside the list. */
export type ComparisonGround = {
  readonly atlas: Atlas // with the pioneer stories
  readonly profiles: Profiles
  readonly peers: Profiles // with all communes beside one of them: what may be offered
  readonly around: WideAdjacency
  /** Who borders a territory, of the same level; none for communes until their neighbours have come. */
  readonly bordersOf: (place: Territory) => readonly TerritoryId[]
}

const NO_COMMUNES: readonly Territory[] = []

/** Territories with all communes among them: what is offered beside one of them. */
const withAll = (territories: TerritoryIndex, communes: readonly Territory[]): TerritoryIndex =>
  communes.length > 0
    ? new Map([...communes.map((one) => [one.id, one] as const), ...territories])
    : territories

/** The files of the comparison: all there, on their way, or one of them failed. */
export function useComparisonGround(atlas: Atlas, isOfCommunes: boolean): Awaitable<ComparisonGround> {
  const profiles = useQuery(profilesQuery)
  const around = useQuery(neighboursQuery)
  const stories = useQuery(pioneersQuery)
  const steps = useQuery({ ...communeNeighboursQuery, enabled: isOfCommunes })
  const communes = useQuery({ ...communesIndexQuery, enabled: isOfCommunes })
  const figures = useQuery({ ...communeFiguresQuery, enabled: isOfCommunes })
  const all = useMemo(
    () =>
      communes.data && figures.data
        ? allCommunes(communes.data, figures.data, atlas.territories)
        : NO_COMMUNES,
    [communes.data, figures.data, atlas.territories],
  )
  const value = useMemo((): ComparisonGround | null => {
    if (!profiles.data || !around.data || !stories.data) return null
    const wide = around.data
    const small: Adjacency | null =
      communes.data && steps.data ? { codes: communes.data.code, steps: steps.data } : null
    return {
      atlas: { ...atlas, territories: withAll(atlas.territories, all), pioneers: stories.data },
      profiles: profiles.data,
      peers:
        all.length > 0
          ? new Map([...all.map((one) => [one.id, profileOf(one, profiles.data)] as const), ...profiles.data])
          : profiles.data,
      around: wide,
      bordersOf: ({ id }) => {
        const level = levelOf(id)
        const adjacency = level === 'com' ? small : wide[level]
        if (!adjacency) return []
        return neighboursOf(adjacency, codeOf(id)).map((code): TerritoryId => `${level}-${code}`)
      },
    }
  }, [atlas, all, profiles.data, around.data, stories.data, steps.data, communes.data])
  const files = [profiles, around, stories, ...(isOfCommunes ? [steps, communes, figures] : [])]
  return partOf(files.map(stateOf), value)
}
