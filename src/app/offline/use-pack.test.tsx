import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePack } from './use-pack'

const files = [
  { file: 'epci.00000000.json', bytes: 4 },
  { file: 'petites.00000000.json', bytes: 4 },
]

/** A store of the browser with room for so many files, and a network; what is asked for is noted. */
function given({ room = 9, cut = '' } = {}) {
  const kept = new Map<string, Response>()
  const asked: string[] = []
  const state = { room, cut }
  const cache = {
    keys: async () => [...kept.keys()].map((path) => ({ url: `https://carte.example${path}` })),
    put: async (path: string, answer: Response) => {
      if (kept.size >= state.room) throw new DOMException('no room', 'QuotaExceededError')
      kept.set(path, answer)
    },
    delete: async ({ url }: { url: string }) => kept.delete(new URL(url).pathname),
  }
  vi.stubGlobal('caches', { has: async () => true, open: async () => cache })
  vi.stubGlobal('fetch', async (path: string) => {
    if (state.cut && path.includes(state.cut)) throw new TypeError('Failed to fetch')
    asked.push(path)
    return new Response('text', { headers: { 'content-type': 'application/json' } })
  })
  return Object.assign(state, { kept, asked })
}

async function opened() {
  const { result } = renderHook(usePack)
  await waitFor(() => expect(result.current.held).not.toBeNull())
  const keep = () => act(() => result.current.keep(files))
  return { now: () => result.current, keep, forget: () => act(async () => result.current.forget()) }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('keeps nothing by itself; on a press all, and lets go of it on another', async () => {
  const { kept, asked } = given()
  const pack = await opened()
  expect([kept.size, asked.length]).toEqual([0, 0])
  await pack.keep()
  expect([...(pack.now().held ?? [])]).toEqual(files.map(({ file }) => file))
  await pack.forget()
  expect(pack.now().held?.size).toBe(0)
})

it('keeps what came before the network was lost, and asks only for the rest later', async () => {
  const state = given({ cut: 'petites' })
  const pack = await opened()
  await pack.keep()
  expect([pack.now().fault, pack.now().held?.size]).toEqual(['offline', 1])
  state.cut = ''
  await pack.keep()
  expect([pack.now().fault, pack.now().held?.size]).toEqual([null, 2])
  expect(state.asked).toEqual(['/data/epci.00000000.json', '/data/petites.00000000.json'])
})

it('says that the room is not enough, and that nothing may be kept', async () => {
  given({ room: 1 })
  const pack = await opened()
  await pack.keep()
  expect([pack.now().fault, pack.now().held?.size]).toEqual(['full', 1])
  cleanup()
  vi.stubGlobal('caches', { has: () => Promise.reject(new DOMException('private', 'SecurityError')) })
  const refused = await opened()
  expect(refused.now().fault).toBe('refused')
})

it('does not keep a page in place of a file, nor a file that was cut', async () => {
  const { kept } = given()
  const html = { headers: { 'content-type': 'text/html' } }
  vi.stubGlobal('fetch', async () => new Response('page', html))
  const pack = await opened()
  await pack.keep()
  expect(pack.now().fault).toBe('gone')
  vi.stubGlobal('fetch', async () => new Response('tex'))
  await pack.keep()
  expect([pack.now().fault, kept.size]).toEqual(['broken', 0])
})

it('lets go of the files of an older build once the new ones are there', async () => {
  const { kept } = given()
  kept.set('/data/epci.11111111.json', new Response(''))
  const pack = await opened()
  await pack.keep()
  expect([...kept.keys()]).toEqual(files.map(({ file }) => `/data/${file}`))
})
