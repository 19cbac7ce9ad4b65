import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HOME, NO_FILTERS } from '../domain/link'
import { OPENED, type OpenedTalk, talkPage } from '../domain/talk'
import { changeLink, goTo } from '../state/link-store'
import { keepOpened, useOpenedTalk } from '../state/opened-talk'
import { hush } from '../state/undo-store'
import { Undo } from './undo'

const here = () => location.pathname + location.search
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')
const said = () => plain(screen.getByRole('status').textContent)
const TWO = { ...NO_FILTERS, regions: ['53'], kinds: ['fondations'] } as const
const LONG = 60_000 // milliseconds

/** The page of the site as far as undo knows it: a head, a field, a box to tick, a list. */
function page() {
  document.body.innerHTML = `<div id="app"><header class="head"></header>
    <input id="field"><input type="checkbox" id="box"><div id="list" tabindex="-1"></div><div id="here"></div></div>`
  return render(<Undo />, { container: document.getElementById('here')! })
}
const ctrlZ = (on: Element = document.body, more: object = {}) =>
  fireEvent.keyDown(on, { key: 'z', ctrlKey: true, ...more })
const choose = (change: Parameters<typeof changeLink>[0]) => act(() => changeLink(change))
const pass = (time: number) => act(() => vi.advanceTimersByTime(time))
const frame = () => act(async () => void (await new Promise(requestAnimationFrame)))

beforeEach(() => {
  history.replaceState(null, '', '/')
  hush()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  document.body.replaceChildren() // the files of tests share one document
})

describe('Ctrl+Z', () => {
  it('takes choices back one after the other, and is left to the browser when there is none', () => {
    page()
    choose({ filters: { ...NO_FILTERS, regions: ['53'] } })
    choose({ place: 'com-67482' })
    expect(ctrlZ()).toBe(false) // prevented
    expect(here()).toBe('/?region=53')
    act(() => void ctrlZ(document.body, { ctrlKey: false, metaKey: true, key: 'Z' }))
    expect(here()).toBe('/')
    expect(ctrlZ()).toBe(true)
  })

  it('makes a step of the history, so that Back undoes the undo', async () => {
    page()
    choose({ filters: TWO })
    const before = history.length
    act(() => void ctrlZ())
    expect(history.length).toBe(before + 1)
    await act(async () => {
      const back = new Promise((done) => addEventListener('popstate', done, { once: true }))
      history.back()
      await back
    })
    expect(here()).toBe('/?region=53&sorte=fondations')
    act(() => void ctrlZ())
    expect(here()).toBe('/')
  })

  it('is left to the browser inside a field, with Shift and with Alt, but not on a box to tick', () => {
    page()
    choose({ filters: TWO })
    const asked = here()
    const [field, box] = ['field', 'box'].map((id) => document.getElementById(id)!)
    expect(ctrlZ(field)).toBe(true)
    expect(ctrlZ(document.body, { shiftKey: true })).toBe(true)
    expect(ctrlZ(document.body, { altKey: true })).toBe(true)
    expect(here()).toBe(asked)
    expect(ctrlZ(box)).toBe(false)
    expect(here()).toBe('/')
  })
})

describe('the notice', () => {
  const clear = () => {
    choose({ filters: TWO })
    choose({ filters: NO_FILTERS })
  }

  it('says politely what several filters gave way to, brings them back, and leaves the focus on the list', async () => {
    page()
    choose({ filters: TWO })
    expect(said()).toBe('')
    choose({ filters: NO_FILTERS })
    expect(said()).toContain('Filtres effacés.')
    const button = screen.getByRole('button', { name: 'Annuler' })
    button.focus()
    fireEvent.click(button)
    expect(here()).toBe('/?region=53&sorte=fondations')
    expect(said()).toBe('Filtres rétablis.')
    await frame()
    expect(document.activeElement?.id).toBe('list')
  })

  it('names the territory that leaves a comparison', () => {
    page()
    act(() => goTo({ ...HOME, page: { at: 'compare', territories: ['dep-67', 'dep-68'] } }))
    expect(said()).toBe('')
    choose({ page: { at: 'compare', territories: ['dep-68'] } })
    expect(said()).toContain('Territoire retiré de la comparaison.')
    act(() => void ctrlZ())
    expect(here()).toBe('/comparer?territoires=dep-67,dep-68')
  })

  it('leaves by itself, but not while it is pointed at or holds the focus', () => {
    vi.useFakeTimers()
    page()
    clear()
    const box = screen.getByRole('status')
    fireEvent.pointerEnter(box)
    pass(LONG)
    expect(said()).toContain('Filtres effacés.')
    act(() => screen.getByRole('button', { name: 'Annuler' }).focus())
    fireEvent.pointerLeave(box)
    pass(LONG)
    expect(said()).toContain('Filtres effacés.')
    act(() => screen.getByRole('button', { name: 'Annuler' }).blur())
    pass(LONG)
    expect(said()).toBe('')
  })

  it('gives way to the next choice', () => {
    page()
    clear()
    choose({ place: 'com-67482' })
    expect(said()).toBe('')
  })
})

describe('a talk of a file that gives way to another', () => {
  const opened = (name: string): OpenedTalk => ({
    name,
    bytes: new Uint8Array(),
    talk: { id: OPENED, scenes: [] },
  })

  it('comes back at its scene, then none is open', () => {
    page()
    const [first, second] = [opened('une.csv'), opened('deux.csv')]
    act(() => keepOpened(first))
    expect(said()).toBe('')
    act(() => goTo({ ...HOME, page: { ...talkPage(OPENED), scene: 3 } }))
    act(() => goTo({ ...HOME, page: { at: 'talks' } }))
    act(() => keepOpened(second))
    expect(said()).toContain('deux.csv remplace une.csv.')
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(useOpenedTalk.getState().opened).toBe(first)
    expect(said()).toContain('une.csv est de nouveau ouvert.')
    const link = screen.getByRole('link', { name: /Reprendre à la scène 3/ })
    expect(link.getAttribute('href')).toBe('/presenter/fichier?scene=3')
    act(() => void ctrlZ())
    expect(useOpenedTalk.getState().opened).toBeNull()
    expect(said()).toBe('une.csv n’est plus ouvert.')
  })

  it('is taken back in its turn among the other choices', () => {
    page()
    choose({ filters: TWO })
    act(() => keepOpened(opened('une.csv')))
    choose({ filters: NO_FILTERS })
    act(() => void ctrlZ())
    expect(here()).toBe('/?region=53&sorte=fondations')
    expect(useOpenedTalk.getState().opened?.name).toBe('une.csv')
    act(() => void ctrlZ())
    expect(useOpenedTalk.getState().opened).toBeNull()
    expect(here()).toBe('/?region=53&sorte=fondations')
    act(() => void ctrlZ())
    expect(here()).toBe('/')
  })
})
