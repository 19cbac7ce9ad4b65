import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { DataError } from '../data/load'
import { catalystsQuery, pioneersQuery, placesQuery, territoriesQuery } from '../data/queries'
import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'

export type AtlasState =
  | { readonly is: 'ready'; readonly atlas: Atlas; readonly places: 'loading' | 'ready' | 'failed' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly fault: DataError['fault']; readonly retry: () => void }

const NO_PIONEERS: Atlas['pioneers'] = []

/** Pages and layers that speak of the pioneer stories, whose file is loaded on intent. */
const wantsPioneers = ({ page, layer }: Link) =>
  page.at === 'pioneer' || page.at === 'pioneers' || layer === 'pionniers'

/** The list, the territories and the stories of this build, as far as the link needs them. */
export function useAtlas(link: Link): AtlasState {
  const catalysts = useQuery(catalystsQuery)
  const territories = useQuery(territoriesQuery)
  const places = useQuery({ ...placesQuery, enabled: catalysts.isSuccess && territories.isSuccess })
  const wanted = wantsPioneers(link)
  const pioneers = useQuery({ ...pioneersQuery, enabled: wanted })
  const atlas = useMemo((): Atlas | null => {
    if (!catalysts.data || !territories.data) return null
    const index = places.data ? new Map([...territories.data, ...places.data]) : territories.data
    return { table: catalysts.data, territories: index, pioneers: pioneers.data ?? NO_PIONEERS }
  }, [catalysts.data, territories.data, places.data, pioneers.data])

  const needed = wanted ? [catalysts, territories, pioneers] : [catalysts, territories]
  const failed = needed.filter((query) => query.isError)
  if (failed.length > 0) {
    const { error } = failed[0]!
    const retry = () => {
      for (const query of failed) query.refetch()
    }
    return { is: 'failed', fault: error instanceof DataError ? error.fault : 'broken', retry }
  }
  if (!atlas || needed.some((query) => query.isPending)) return { is: 'loading' }
  return { is: 'ready', atlas, places: places.isSuccess ? 'ready' : places.isError ? 'failed' : 'loading' }
}
