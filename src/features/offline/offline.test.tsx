import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { plain } from '../../domain/example-text'
import { OfflinePart } from './offline-part'
import { RenewNotice } from './renew-notice'

const files = [
  { file: 'epci.json', bytes: 400_000 },
  { file: 'petites.json', bytes: 1_800_000 },
]
const regions = [
  { id: 'reg-53', name: 'Bretagne' },
  { id: 'reg-94', name: 'Corse' },
]
type Props = Parameters<typeof OfflinePart>[0]

function show(change: Partial<Props> = {}) {
  const acts = { onChoose: vi.fn(), onKeep: vi.fn(), onStop: vi.fn(), onForget: vi.fn() }
  const state = { isKeeping: false, isLoose: false, fault: null, regions: [], chosen: new Set<string>() }
  render(
    <OfflinePart
      {...{ keeping: 'ready', edition: '2026-11-01', files, held: new Set(), ...state, ...acts, ...change }}
    />,
  )
  return acts
}
const text = () => plain(document.body.textContent)
const held = (...names: string[]) => new Set(names)

afterEach(cleanup)

it('says what is to be fetched before anything is, and offers nothing while that is not known', async () => {
  const { onKeep } = show()
  await userEvent.click(screen.getByRole('button', { name: /^Préparer le hors-ligne \(2,2.Mo\)$/ }))
  expect(onKeep).toHaveBeenCalledOnce()
  expect(screen.queryByRole('progressbar')).toBeNull()
  cleanup()
  show({ held: null })
  expect(screen.queryByRole('button')).toBeNull()
})

it('says how far it is, can be stopped, and goes on later with the rest', async () => {
  const { onStop } = show({ held: held('epci.json'), isKeeping: true })
  expect(text()).toContain('1 sur 2 fichiers, 0,4 Mo sur 2,2 Mo')
  await userEvent.click(screen.getByRole('button', { name: 'Interrompre' }))
  expect(onStop).toHaveBeenCalledOnce()
  cleanup()
  show({ held: held('epci.json'), fault: 'offline' })
  expect(screen.getByRole('alert').textContent).toContain('Le réseau ne répond plus')
  screen.getByRole('button', { name: /^Reprendre \(1,8.Mo encore\)$/ })
})

it('is ready when the files and the site are both kept, with the day of the data', async () => {
  const all = held('epci.json', 'petites.json')
  const { onForget } = show({ held: all, isLoose: true })
  expect(text()).toContain('Prêt hors ligne, données du 1er novembre 2026.')
  expect(text()).toContain('il les retirera s’il manque de place')
  await userEvent.click(screen.getByRole('button', { name: 'Retirer ces fichiers' }))
  expect(onForget).toHaveBeenCalledOnce()
  cleanup()
  show({ held: all, keeping: 'failed' })
  expect(text()).not.toContain('Prêt hors ligne')
})

it('offers the communes of each région, or of all, where this build has their outlines', async () => {
  const { onChoose } = show({ regions, chosen: new Set(['reg-94']) })
  const box = (name: string) => screen.getByRole('checkbox', { name })
  await userEvent.click(screen.getByText(/^Avec les contours des communes de 1.région$/))
  await userEvent.click(box('Bretagne'))
  await userEvent.click(box('Corse'))
  await userEvent.click(box('Toute la France'))
  expect(onChoose.mock.calls.map(([chosen]) => [...chosen].sort())).toEqual([
    ['reg-53', 'reg-94'],
    [],
    ['reg-53', 'reg-94'],
  ])
  cleanup()
  show()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(text()).toContain('leurs contours n’existent pas')
})

it('says that a browser keeps nothing, or has no room', () => {
  show({ keeping: 'unable', fault: 'refused' })
  expect(screen.getByRole('alert').textContent).toContain('Le navigateur refuse')
  expect(text()).toContain('en navigation privée')
  cleanup()
  show({ fault: 'full' })
  expect(screen.getByRole('alert').textContent).toContain('La place manque')
})

it('leaves the choice of the moment to the reader, and waits for a talk in another window', async () => {
  const [onNow, onLater] = [vi.fn(), vi.fn()]
  render(<RenewNotice isOnStage onNow={onNow} onLater={onLater} />)
  expect(text()).toContain('Une présentation est en cours')
  await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }))
  expect([onNow.mock.calls.length, onLater.mock.calls.length]).toEqual([0, 1])
})
