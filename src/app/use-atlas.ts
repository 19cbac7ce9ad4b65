import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { DataError, type DataFault } from '../data/load'
import {
  catalystsQuery,
  namedCommunesQuery,
  pioneersQuery,
  placesQuery,
  territoriesQuery,
} from '../data/queries'
import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { levelOf, type TerritoryIndex } from '../domain/territory'
import { useUi } from '../state/ui'

type FailedState = { readonly is: 'failed'; readonly fault: DataFault; readonly retry: () => void }

/** How far a file has come that the list does without. */
export type Follower = { readonly is: 'loading' } | { readonly is: 'ready' } | FailedState

/** Why a query failed, as the screen tells it. */
export const faultOf = (error: unknown): DataFault => (error instanceof DataError ? error.fault : 'broken')

export type AtlasState =
  | {
      readonly is: 'ready'
      readonly atlas: Atlas
      readonly places: Follower // intercommunalités and communes
      readonly stories: Follower // loaded on intent
    }
  | { readonly is: 'loading' }
  | FailedState

const NO_PIONEERS: Atlas['pioneers'] = []

/** Pages and layers that speak of the pioneer stories, whose file is loaded on intent. */
const wantsPioneers = ({ page, layer }: Link) =>
  page.at === 'pioneer' || page.at === 'pioneers' || layer === 'pionniers'

/** How far a query has come; the same answer until it has come further. */
function useFollower({ status, error, refetch }: UseQueryResult): Follower {
  return useMemo(() => {
    if (status === 'success') return { is: 'ready' }
    if (status === 'pending') return { is: 'loading' }
    return { is: 'failed', fault: faultOf(error), retry: () => void refetch() }
  }, [status, error, refetch])
}

/** Communes of the link that the list does not name, joined by commas; '' for none, or while that is not known. */
function missingCommunes({ page, place }: Link, places: TerritoryIndex | undefined): string {
  const open = page.at === 'territory' ? [page.id] : page.at === 'compare' ? page.territories : []
  const asked = [...open, place]
  return asked.filter((id) => id !== null && levelOf(id) === 'com' && places && !places.has(id)).join()
}

/** The list, the territories and the stories of this build, as far as the link needs them. */
export function useAtlas(link: Link): AtlasState {
  const catalysts = useQuery(catalystsQuery)
  const territories = useQuery(territoriesQuery)
  const isCalm = useUi((ui) => ui.isMapSettled)
  const wantsPlaces = isCalm || link.page.at !== 'map' || link.place !== null
  const places = useQuery({
    ...placesQuery,
    enabled: wantsPlaces && catalysts.isSuccess && territories.isSuccess,
  })
  const missing = missingCommunes(link, places.data)
  const named = useQuery({
    ...namedCommunesQuery(missing, link.page.at !== 'map'),
    enabled: missing !== '',
  })
  const pioneers = useQuery({ ...pioneersQuery, enabled: wantsPioneers(link) })
  const atlas = useMemo((): Atlas | null => {
    if (!catalysts.data || !territories.data) return null
    const index = new Map([...territories.data, ...(places.data ?? [])])
    for (const commune of named.data ?? []) index.set(commune.id, commune)
    return { table: catalysts.data, territories: index, pioneers: pioneers.data ?? NO_PIONEERS }
  }, [catalysts.data, territories.data, places.data, pioneers.data, named.data])

  const placesCome = useFollower(missing === '' ? places : named)
  const storiesCome = useFollower(pioneers)

  const needed = [catalysts, territories]
  const failed = needed.filter((query) => query.isError)
  if (failed.length > 0) {
    const { error } = failed[0]!
    const retry = () => {
      for (const query of failed) query.refetch()
    }
    return { is: 'failed', fault: faultOf(error), retry }
  }
  if (!atlas || needed.some((query) => query.isPending)) return { is: 'loading' }
  return { is: 'ready', atlas, places: placesCome, stories: storiesCome }
}
