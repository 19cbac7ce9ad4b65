import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { communeFiguresQuery, communesIndexQuery } from '../../data/commune-queries'
import { resourcesQuery, sourcesQuery } from '../../data/page-queries'
import { pioneersQuery } from '../../data/queries'
import { communeNeighboursQuery, figuresQuery, neighboursQuery } from '../../data/territory-queries'
import {
  childrenOf,
  communesNamed,
  communesOf,
  type NamedTerritory,
  territoriesNamed,
} from '../../domain/children'
import { neighboursOf } from '../../domain/neighbours'
import { codeOf, levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import type { Awaitable } from '../../features/detail/awaited'
import type { TerritoryParts } from '../../features/detail/territory-sheet'
import { typographic } from '../../text/format'
import { type Follower, faultOf } from '../use-atlas'

/** The source of the populations, in `data/sources.json`. */
const POPULATIONS = 'insee-populations'

const READY = { is: 'ready' } as const
const NAMED = { queryKey: ['communes', 'named'] }
type State = Follower

export function stateOf(query: UseQueryResult<unknown>): State {
  if (query.isSuccess) return READY
  if (!query.isError) return { is: 'loading' }
  return { is: 'failed', fault: faultOf(query.error), retry: () => void query.refetch() }
}

/** What some files give together: failed when one has failed, ready when all are there. */
export function partOf<T>(states: readonly State[], value: T | null): Awaitable<T> {
  const waiting = states.find(({ is }) => is === 'failed') ?? states.find(({ is }) => is === 'loading')
  if (waiting && waiting.is !== 'ready') return waiting
  return value === null ? { is: 'loading' } : { is: 'ready', value }
}

/** What one file gives, on its way or failed. */
export const awaitableOf = <T>(query: UseQueryResult<T>): Awaitable<T> =>
  partOf([stateOf(query)], query.data ?? null)

/** The territories inside, one level below; those of a département, an intercommunalité or a collectivité take a file. */
function useChildren({ id, zone }: Territory, index: TerritoryIndex, places: Follower) {
  const isOfCommunes = levelOf(id) === 'epci' || (levelOf(id) === 'reg' && zone === 'com')
  const all = useQuery({ ...communesIndexQuery, enabled: isOfCommunes })
  const value = useMemo(
    () => (isOfCommunes ? all.data && communesOf(all.data, id) : childrenOf(index, id)),
    [isOfCommunes, all.data, index, id],
  )
  return partOf(isOfCommunes ? [stateOf(all)] : levelOf(id) === 'dep' ? [places] : [], value ?? null)
}

/** The territories of the same level that share a border. */
function useNeighbours(
  { id }: Territory,
  index: TerritoryIndex,
  places: Follower,
): Awaitable<readonly NamedTerritory[]> {
  const level = levelOf(id)
  const isCommune = level === 'com'
  const wide = useQuery({ ...neighboursQuery, enabled: !isCommune })
  const steps = useQuery({ ...communeNeighboursQuery, enabled: isCommune })
  const all = useQuery({ ...communesIndexQuery, enabled: isCommune })
  const value = useMemo(() => {
    if (level === 'com') {
      if (!steps.data || !all.data) return null
      const codes = neighboursOf({ codes: all.data.code, steps: steps.data }, codeOf(id))
      return communesNamed(all.data, codes)
    }
    if (!wide.data) return null
    const codes = neighboursOf(wide.data[level], codeOf(id))
    return territoriesNamed(
      index,
      codes.map((code) => `${level}-${code}` as const),
    )
  }, [level, id, index, wide.data, steps.data, all.data])
  const states = isCommune ? [stateOf(steps), stateOf(all)] : [stateOf(wide)]
  return partOf(level === 'epci' ? [...states, places] : states, value)
}

/** The figures of a commune that the list does not name: without them, its population is not known to be unknown. */
function useFiguresOf({ id, population }: Territory): State {
  const client = useQueryClient()
  const isWanting = levelOf(id) === 'com' && population === null
  const figures = useQuery({ ...communeFiguresQuery, enabled: false }) // asked for with the commune itself
  if (!isWanting || !figures.isError) return READY
  const retry = () => void figures.refetch().then(() => client.invalidateQueries(NAMED))
  return { is: 'failed', fault: faultOf(figures.error), retry }
}

/** The parts of the sheet of a territory that wait for files of their own. */
export function useTerritoryParts(
  territory: Territory,
  index: TerritoryIndex,
  places: Follower,
): TerritoryParts {
  const sources = useQuery(sourcesQuery)
  const source = sources.data?.find(({ id }) => id === POPULATIONS)
  const vintage = sources.data ? typographic(source ? `${source.name} ${source.vintage}` : '') : null
  const isRegion = levelOf(territory.id) === 'reg'
  return {
    children: useChildren(territory, index, places),
    neighbours: useNeighbours(territory, index, places),
    stories: awaitableOf(useQuery(pioneersQuery)),
    figures: awaitableOf(useQuery({ ...figuresQuery, enabled: isRegion })),
    resources: awaitableOf(useQuery(resourcesQuery)),
    vintage: partOf([stateOf(sources), useFiguresOf(territory)], vintage),
  }
}
