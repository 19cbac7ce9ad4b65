import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DataError, type DataFault } from '../../data/load'
import { epciQuery } from '../../data/outline-queries'
import { contextQuery } from '../../data/queries'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { readLink } from '../../domain/link-text'
import type { Scene } from '../../domain/scene'
import { sceneFrom } from '../../domain/scene-from'
import { MapLacks } from './map-lacks'

// The files of tests share their modules: those that another has loaded may know a manifest without these files.
vi.hoisted(() => vi.resetModules())

const EPCI = '/territoire/epci-246700488'

const sceneOf = (pathname: string): Scene => {
  const atlas = { table: exampleTable([]), pioneers: [], territories: EXAMPLE_TERRITORIES }
  return sceneFrom(readLink('/', { pathname, search: '' }).link, atlas)
}

beforeEach(() => {
  document.body.replaceChildren(Object.assign(document.createElement('section'), { id: 'map', tabIndex: -1 }))
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise(() => {})),
  )
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

/** Shows what the map lacks after one of its files did not come. */
async function lacks(
  query: typeof contextQuery | typeof epciQuery,
  scene: Scene,
  fault: DataFault = 'offline',
) {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } }) // as the page has it
  const queryFn = () => Promise.reject(new DataError('file', fault, 'planned'))
  const { queryKey } = query
  await act(() => client.prefetchQuery({ queryKey, queryFn, retry: false }))
  render(
    <QueryClientProvider client={client}>
      <MapLacks scene={scene} />
    </QueryClientProvider>,
  )
  const map = document.getElementById('map')!
  return { map, line: map.querySelector('.map-lacks')?.textContent ?? null }
}

it('says that towns and rivers are not there, makes room, asks again, and goes meanwhile', async () => {
  const { map, line } = await lacks(contextQuery, sceneOf('/'))
  expect(line).toBe('Villes et rivières n’ont pas pu être chargées. Réessayer')
  expect(map.hasAttribute('data-lacks')).toBe(true)
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  await waitFor(() => expect(map.querySelector('.map-lacks')).toBeNull())
  expect(map.hasAttribute('data-lacks')).toBe(false)
  expect(document.activeElement).toBe(map)
})

it('offers the new version where the file is gone', async () => {
  const { line } = await lacks(contextQuery, sceneOf('/'), 'gone')
  expect(line).toBe('Villes et rivières n’ont pas pu être chargées. Recharger la page')
})

it('says that an outline is not there only where the page names an intercommunalité', async () => {
  expect((await lacks(epciQuery, sceneOf(EPCI))).line).toBe('Le contour n’a pas pu être chargé. Réessayer')
  cleanup()
  expect((await lacks(epciQuery, sceneOf('/'))).line).toBeNull()
})
