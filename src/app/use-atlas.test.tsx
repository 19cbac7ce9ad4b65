import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleHost } from '../domain/example-files'
import { HOME, type Link } from '../domain/link'
import { mapSettled, useUi } from '../state/ui'
import { useAtlas } from './use-atlas'

// The files of tests share their modules: those that another has loaded know the real manifest.
vi.hoisted(() => vi.resetModules())
vi.mock('virtual:data-manifest', async () => ({
  default: (await import('../domain/example-files')).EXAMPLE_MANIFEST,
}))

const status = (code: number) => () => new Response('', { status: code })
const never = () => new Promise<Response>(() => {})

/** What the page knows of the data, from a host that answers in some way. */
function ask(change: Parameters<typeof exampleHost>[0] = {}, link: Link = HOME) {
  const fetched = vi.fn(exampleHost(change))
  vi.stubGlobal('fetch', fetched)
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1, networkMode: 'always' } } })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result, rerender } = renderHook((props: Link) => useAtlas(props), { wrapper, initialProps: link })
  const times = (name: string) => fetched.mock.calls.filter(([url]) => url.includes(`/${name}.`)).length
  const settled = async () => {
    await waitFor(() => expect(result.current.is).not.toBe('loading'))
    return result.current
  }
  return { result, rerender, times, settled }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  useUi.setState({ isMapSettled: false })
})

describe('useAtlas', () => {
  it('is loading until both the list and the territories have come', async () => {
    const { result, times } = ask({ territoires: never })
    await waitFor(() => expect(times('catalyseurs')).toBe(1))
    await act(async () => {})
    expect(result.current).toEqual({ is: 'loading' })
  })

  it('is ready with the list and the territories, before the small places', async () => {
    const { settled } = ask({ lieux: never })
    const state = await settled()
    expect(state).toMatchObject({ is: 'ready', places: { is: 'loading' } })
    expect(state.is === 'ready' && state.atlas.table.byId.has('elan')).toBe(true)
    expect(state.is === 'ready' && state.atlas.territories.has('reg-44')).toBe(true)
  })

  it('asks for the small places once the map stands, or at once where the link needs them', async () => {
    const home = ask()
    await home.settled()
    expect(home.times('lieux')).toBe(0)
    act(mapSettled)
    await waitFor(() => expect(home.times('lieux')).toBe(1))
    useUi.setState({ isMapSettled: false })
    const place = ask({}, { ...HOME, place: 'com-29232' })
    await waitFor(() => expect(place.times('lieux')).toBe(1))
  })

  it('adds the small places when they have come', async () => {
    mapSettled()
    const { result } = ask()
    await waitFor(() => expect(result.current).toMatchObject({ is: 'ready', places: { is: 'ready' } }))
    const state = result.current
    expect(state.is === 'ready' && state.atlas.territories.get('com-29232')?.name).toBe('Quimper')
    expect(state.is === 'ready' && state.atlas.territories.has('reg-44')).toBe(true)
  })

  it('goes on without the small places when they fail, and says why', async () => {
    mapSettled()
    const { result } = ask({ lieux: status(404) })
    await waitFor(() =>
      expect(result.current).toMatchObject({ is: 'ready', places: { is: 'failed', fault: 'gone' } }),
    )
  })

  it.each([
    ['offline', status(503)],
    ['gone', status(404)],
    ['broken', () => new Response('{"version"')],
  ] as const)('has failed as %s when the list has', async (fault, answer) => {
    expect(await ask({ catalyseurs: answer }).settled()).toMatchObject({ is: 'failed', fault })
  })

  it('has failed when only the territories have', async () => {
    expect(await ask({ territoires: status(410) }).settled()).toMatchObject({ is: 'failed', fault: 'gone' })
  })

  it('asks three times of a network that does not answer, once more for a file that is broken, past what is kept', async () => {
    const offline = ask({ catalyseurs: status(503) })
    await offline.settled()
    expect(offline.times('catalyseurs')).toBe(3)
    const broken = ask({ catalyseurs: () => new Response('{') })
    await broken.settled()
    expect(broken.times('catalyseurs')).toBe(2)
  })

  it('is ready after a retry that succeeds', async () => {
    let up = false
    const { result, settled } = ask({
      territoires: () => (up ? exampleHost()('/data/territoires.1a2b.json') : status(404)()),
    })
    const state = await settled()
    up = true
    act(() => {
      if (state.is === 'failed') state.retry()
    })
    await waitFor(() => expect(result.current.is).toBe('ready'))
  })
})

describe('the pioneer stories', () => {
  const STORIES: Link = { ...HOME, page: { at: 'pioneers' } }

  it('are not asked for on the map', async () => {
    const { settled, times } = ask()
    await settled()
    expect(times('pionniers')).toBe(0)
  })

  it('are asked for by their page, and do not keep the map and the list waiting', async () => {
    const { settled, times } = ask({ pionniers: never }, STORIES)
    expect(await settled()).toMatchObject({ is: 'ready', stories: { is: 'loading' } })
    await waitFor(() => expect(times('pionniers')).toBe(1))
  })

  it('are asked for by their layer', async () => {
    const { settled, times } = ask({}, { ...HOME, layer: 'pionniers' })
    await settled()
    await waitFor(() => expect(times('pionniers')).toBe(1))
  })

  it('are asked for when the reader goes there', async () => {
    const { rerender, settled, times } = ask()
    await settled()
    rerender(STORIES)
    await waitFor(() => expect(times('pionniers')).toBe(1))
  })

  it('say why they failed, and leave the map and the list', async () => {
    const { result } = ask({ pionniers: status(404) }, STORIES)
    await waitFor(() =>
      expect(result.current).toMatchObject({ is: 'ready', stories: { is: 'failed', fault: 'gone' } }),
    )
  })
})
