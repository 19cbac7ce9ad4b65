import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXAMPLE_FILES, exampleHost } from '../domain/example-files'
import { plain } from '../domain/example-text'
import type { CatalystColumns } from '../domain/table'
import { follow } from '../state/link-store'
import { useUi } from '../state/ui'
import { App } from './app'

// The files of tests share their modules: those that another has loaded know the real manifest.
vi.hoisted(() => vi.resetModules())
vi.mock('virtual:data-manifest', async () => ({
  default: (await import('../domain/example-files')).EXAMPLE_MANIFEST,
}))

configure({ asyncUtilTimeout: 4000 }) // ms: a sheet is code that is fetched first

type Host = Parameters<typeof exampleHost>[0]
const status = (code: number) => () => new Response('', { status: code })
const never = () => new Promise<Response>(() => {})

/** Opens the page at an address, beside a static first paint when there is one. */
function open(address: string, host: Host = {}, first?: HTMLElement) {
  history.replaceState(null, '', address)
  vi.stubGlobal('fetch', exampleHost({ france: never, ...host }))
  const app = document.createElement('div')
  app.id = 'app'
  document.body.append(...(first ? [first] : []), app)
  first?.querySelector('input')?.focus()
  const queries = new QueryClient({ defaultOptions: { queries: { retryDelay: 1, networkMode: 'always' } } })
  const page = (
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  )
  render(page, { container: app })
}

const main = () => screen.getByRole('main')
const text = () => plain(main().textContent)
const says = (words: string) => waitFor(() => expect(text()).toContain(words))
const names = () => [...document.querySelectorAll('li.result a')].map((a) => plain(a.textContent))
const field = () => document.querySelector<HTMLInputElement>('#app #search')!
const LIST = ['Atelier de Quimper', 'Cause commune', 'L’Élan', 'Réseau des alliances']

beforeEach(() => {
  useUi.setState(useUi.getInitialState())
  const media = { matches: true, addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('matchMedia', () => media)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null) // no WebGL
})
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the page', () => {
  it('waits for the list, then shows it', async () => {
    open('/')
    expect(text()).toMatch(/^La liste se charge…/)
    await waitFor(() => expect(names()).toEqual(LIST))
    expect(text()).toContain('4 organisations recensées')
    expect(document.title).toBe('La carte des catalyseurs territoriaux')
  })

  it('shows what the link asks for', async () => {
    open('/?region=53&sauf=tiers-lieux')
    await waitFor(() => expect(names()).toEqual(['Cause commune']))
  })

  it('says what of the address it did not understand, and shows the rest', async () => {
    open('/?region=53&rayon=3')
    await waitFor(() => expect(names()).toEqual(['Atelier de Quimper', 'Cause commune']))
    expect(text()).toContain('laissée de côté : le rayon.')
  })

  it('opens a sheet by a link of the list, and gives the focus back to it when it closes', async () => {
    open('/')
    const link = await screen.findByText<HTMLAnchorElement>('L’Élan')
    act(() => void follow(link.getAttribute('href')!))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('L’Élan'))
    expect(document.title).toBe('L’Élan – Catalyseurs territoriaux')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('L’Élan')))
    expect(location.pathname).toBe('/')
  })

  it.each([
    ['/catalyseur/ancienne', 'Cette fiche n’existe pas.'],
    ['/introuvable', 'Cette page n’existe pas.'],
    ['/donnees', 'Cette page n’est pas encore ouverte.'],
  ])('says at %s that %s', async (address, words) => {
    open(address)
    await says(words)
    expect(within(main()).getByRole('alert')).toBeTruthy()
  })

  it('does not deny a commune whose file has not come', async () => {
    open('/territoire/com-29232', { lieux: never })
    await screen.findByText('Légende')
    expect(text()).toMatch(/^Cette partie se charge…/)
  })

  it('opens a commune once its file has come', async () => {
    open('/territoire/com-29232')
    await says('Ont leur siège ici')
    expect(document.title).toBe('Quimper – Catalyseurs territoriaux')
  })
})

describe('a fault of the network', () => {
  it.each([
    ['does not answer', status(503), 'le réseau ne répond pas', 'Réessayer'],
    ['has a newer version', status(404), 'Une nouvelle version du site est en ligne', 'Recharger la page'],
    ['sends a broken file', () => new Response('{'), 'abîmée', 'Recharger la page'],
  ])('is told when the host %s, with what to do', async (_, answer, words, action) => {
    open('/', { catalyseurs: answer })
    const alert = await within(main()).findByRole('alert')
    expect(plain(alert.textContent)).toContain(words)
    expect(within(alert).getByText(action).tagName).toBe('BUTTON')
  })

  it('of the outlines leaves the list', async () => {
    open('/', { france: status(404) })
    expect(plain((await screen.findByRole('alert')).textContent)).toContain('La liste fonctionne toujours.')
    expect(names()).toEqual(LIST)
  })

  it('leaves the search field in place', async () => {
    open('/?q=quimper', { catalyseurs: status(404) })
    await within(main()).findByRole('alert')
    expect(field().value).toBe('quimper')
  })
})

describe('a fault of one sheet', () => {
  it('leaves the next sheet', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const columns = EXAMPLE_FILES.catalyseurs as CatalystColumns // as that file is
    const broken = { ...columns, sources: { text: ['source'], url: ['not an address'] } }
    open('/catalyseur/elan', { catalyseurs: () => Response.json(broken) })
    await says('Cette partie de la page s’est arrêtée.')
    act(() => void follow('/a-propos'))
    await says('Sources et licences')
  })
})

describe('the static first paint', () => {
  /** A first paint where somebody typed. */
  function firstPaint(typed: string) {
    const first = document.createElement('div')
    first.id = 'first'
    const input = Object.assign(document.createElement('input'), { value: typed })
    input.setAttribute('role', 'combobox')
    const picture = Object.assign(document.createElement('div'), { className: 'first-map' })
    first.append(input, picture)
    return first
  }

  it('stays until the list has come', async () => {
    open('/', { catalyseurs: never }, firstPaint(''))
    await act(async () => {})
    expect(document.getElementById('first')).toBeTruthy()
  })

  it('hands on what was typed: the field shows it and has the focus, the link says nothing of it', async () => {
    open('/', {}, firstPaint('quimper'))
    await waitFor(() => expect(field()?.value).toBe('quimper'))
    expect(document.getElementById('first')).toBeNull()
    expect(document.activeElement).toBe(field())
    expect(location.search).toBe('')
  })

  it('hands on the caret in the middle of what was typed', async () => {
    const first = firstPaint('quimper')
    open('/', {}, first)
    first.querySelector('input')!.setSelectionRange(3, 3)
    await waitFor(() => expect(field().value).toBe('quimper'))
    await waitFor(() => expect(field().selectionStart).toBe(3))
  })

  it('leaves its picture under the map until that is painted', async () => {
    open('/', {}, firstPaint(''))
    await waitFor(() => expect(names()).toEqual(LIST))
    expect(document.querySelector('#map .first-map')).toBeTruthy()
  })
})
