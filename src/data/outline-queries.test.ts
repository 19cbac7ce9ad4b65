import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_OUTLINES } from '../domain/geography'
import { communesQuery, epciQuery } from './outline-queries'

const SECOND = 1000 // milliseconds

afterEach(() => {
  vi.useRealTimers()
})

it('lets the communes of a département go that no map has drawn for ten seconds, not the intercommunalités', async () => {
  vi.useFakeTimers()
  const client = new QueryClient()
  const queryFn = async () => NO_OUTLINES
  await client.prefetchQuery({ ...communesQuery('67'), queryFn })
  await client.prefetchQuery({ ...epciQuery, queryFn })
  const held = () =>
    [communesQuery('67'), epciQuery].map(({ queryKey }) => client.getQueryData(queryKey) !== undefined)
  await vi.advanceTimersByTimeAsync(9 * SECOND)
  expect(held()).toEqual([true, true])
  await vi.advanceTimersByTimeAsync(2 * SECOND)
  expect(held()).toEqual([false, true])
})
