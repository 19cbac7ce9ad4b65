import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOME, NO_FILTERS } from '../domain/link'
import { changeLink, currentLink, follow, goTo, hrefOf, useLink } from './link-store'

const ALSACE = { ...HOME, page: { at: 'catalyst', id: 'alsace-active' } } as const
const here = () => location.pathname + location.search

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

describe('goTo', () => {
  it('makes a step back for a choice', () => {
    const before = history.length
    goTo(ALSACE)
    expect(here()).toBe('/catalyseur/alsace-active')
    expect(history.length).toBe(before + 1)
  })

  it('makes no step back for a camera move', () => {
    const before = history.length
    changeLink({ view: { center: [7.75, 48.58], zoom: 9 } }, 'replace')
    expect(here()).toBe('/?vue=7.7500,48.5800,9.00')
    expect(history.length).toBe(before)
  })

  it('makes no step for the link where the reader already is', () => {
    goTo(ALSACE)
    const before = history.length
    goTo(ALSACE)
    expect(history.length).toBe(before)
  })
})

describe('changeLink', () => {
  it('keeps what it does not change', () => {
    goTo({ ...ALSACE, filters: { ...NO_FILTERS, regions: ['44'] } })
    changeLink({ page: { at: 'map' } })
    expect(here()).toBe('/?region=44')
    expect(currentLink()).toMatchObject({ page: { at: 'map' }, filters: { regions: ['44'] } })
  })
})

describe('follow', () => {
  it('goes to a page of the site without leaving the document', () => {
    expect(follow('/territoire/reg-44?region=44')).toBe(true)
    expect(here()).toBe('/territoire/reg-44?region=44')
  })

  it('reads an address from where the reader is', () => {
    goTo(ALSACE)
    expect(follow('elan')).toBe(true)
    expect(here()).toBe('/catalyseur/elan')
  })

  it.each([
    'https://example.org/catalyseur/elan',
    '//example.org/',
    'mailto:bonjour@example.org',
    'tel:0102030405',
    '/data/catalyseurs.1a2b.geojson',
  ])('leaves %s to the browser', (href) => {
    expect(follow(href)).toBe(false)
    expect(here()).toBe('/')
  })
})

const seen = new Set<unknown>()

/** A part of the page that shows its link. */
function Shown() {
  const read = useLink()
  seen.add(read)
  return <p>{[hrefOf(read.link), ...read.ignored].join(' ')}</p>
}

describe('useLink', () => {
  const shown = () => screen.getByRole('paragraph').textContent

  it('renders again when a choice changes the link', () => {
    render(<Shown />)
    act(() => goTo(ALSACE))
    expect(shown()).toBe('/catalyseur/alsace-active')
  })

  it('renders again when the reader goes back', async () => {
    goTo(ALSACE)
    goTo(HOME)
    render(<Shown />)
    await act(async () => {
      const back = new Promise((done) => addEventListener('popstate', done, { once: true }))
      history.back()
      await back
    })
    expect(shown()).toBe('/catalyseur/alsace-active')
  })

  it('tells what of the address it could not read', () => {
    history.replaceState(null, '', '/?rayon=3&region=44')
    render(<Shown />)
    expect(shown()).toBe('/?region=44 rayon')
  })

  it('gives the same link as long as the address is the same', () => {
    const { rerender } = render(<Shown />)
    seen.clear()
    rerender(<Shown />)
    rerender(<Shown />)
    expect(seen.size).toBe(1)
  })
})
