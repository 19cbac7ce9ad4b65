import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { communeFiguresQuery, communesIndexQuery } from '../../data/commune-queries'
import { DataError, whyMissing } from '../../data/load'
import type { CommuneColumns } from '../../domain/communes'
import type { LonLat } from '../../domain/position'
import type { Remoteness } from '../../domain/remoteness'
import type { Awaitable } from '../../features/detail/awaited'
import { type Measuring, measureBeside } from '../../work/remoteness'
import { partOf, stateOf } from '../sheet/use-territory-parts'

const KEPT = 60_000 // milliseconds: the distances of a list are 140 kB

let measuring: { readonly communes: CommuneColumns; readonly beside: Measuring } | null = null

/** Distances of all communes to the seats of some rows, from one worker for all lists; one that failed is not kept. */
async function measured(communes: CommuneColumns, seats: readonly LonLat[]): Promise<Float32Array> {
  if (measuring?.communes !== communes) {
    measuring?.beside.stop()
    measuring = { communes, beside: measureBeside(communes) }
  }
  const { beside } = measuring
  try {
    return await beside.measure(seats)
  } catch (cause) {
    beside.stop()
    if (measuring?.beside === beside) measuring = null
    throw new DataError('remoteness', await whyMissing(), 'the worker has stopped', { cause })
  }
}

/**
 * How far each commune of France is from the nearest of some seats. Some 500 kB of communes are fetched once; measuring
 * takes about 100 ms beside the page.
 * @param seats  `seatsOf` the filtered rows, or `seatsIn` a scene
 * @param wanted false asks for nothing: the answer is then « loading »
 */
export function useRemoteness(seats: readonly LonLat[], wanted = true): Awaitable<Remoteness> {
  const communes = useQuery({ ...communesIndexQuery, enabled: wanted })
  const figures = useQuery({ ...communeFiguresQuery, enabled: wanted })
  const { data } = communes
  const away = useQuery({
    queryKey: ['remoteness', seats.join()],
    queryFn: () => measured(data!, seats), // enabled once they have come
    enabled: wanted && data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT,
    retry: false,
  })
  const value = useMemo(
    () =>
      data && figures.data && away.data
        ? { communes: data, population: figures.data.population, away: away.data }
        : null,
    [data, figures.data, away.data],
  )
  return partOf([stateOf(communes), stateOf(figures), ...(data ? [stateOf(away)] : [])], value)
}
