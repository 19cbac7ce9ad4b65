import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { StayOffline } from './stay-offline'

/** A browser that has kept the site, where a newer build waits; what is said to that build is noted. */
function browser({ held = [] as string[] } = {}) {
  const worker = () => Object.assign(new EventTarget(), { postMessage: vi.fn() })
  const [active, waiting] = [worker(), worker()]
  const registration = Object.assign(new EventTarget(), { active, waiting, installing: null })
  const register = vi.fn(async () => registration)
  const serviceWorker = Object.assign(new EventTarget(), { register })
  const locks = {
    query: async () => ({ held: held.map((name) => ({ name })) }),
    request: async (name: string, _: unknown, until: () => Promise<void>) => {
      held.push(name)
      await until()
      held.splice(held.indexOf(name), 1)
    },
  }
  vi.stubGlobal('navigator', { serviceWorker, locks })
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act())
  vi.stubEnv('DEV', false)
  return { said: waiting.postMessage, register, held }
}

const OFFER = 'Une nouvelle version du site est prête.'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it('offers a new build, never in the middle of a talk, and takes it on a press only', async () => {
  const { said, held } = browser()
  const { rerender } = render(<StayOffline at="map" />)
  await screen.findByText(OFFER)
  rerender(<StayOffline at="talk" />)
  expect(screen.queryByText(OFFER)).toBeNull()
  expect(held).toHaveLength(1)
  rerender(<StayOffline at="map" />)
  await waitFor(() => expect(held).toHaveLength(0))
  expect(said).not.toHaveBeenCalled()
  held.push('carte-en-scene') // in another window
  await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }))
  await screen.findByText(/^Une présentation est en cours/)
  expect(said).not.toHaveBeenCalled()
  held.pop()
  await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }))
  await waitFor(() => expect(said.mock.calls).toEqual([['take-over']]))
})
