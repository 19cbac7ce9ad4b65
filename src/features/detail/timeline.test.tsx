import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EXAMPLE_PIONEER } from '../../domain/example-pioneer'
import { plain } from '../../domain/example-text'
import type { Milestone } from '../../domain/milestone'
import { inYear } from '../../domain/timeline'
import { Timeline } from './timeline'

const PIONEERS = [2010, 2012, null].map((start, i) => ({
  ...EXAMPLE_PIONEER,
  id: `p${i}`,
  name: `Récit ${i}`,
  start,
}))
const STEP: Milestone = {
  id: 'ev',
  date: '2012-07',
  year: 2012,
  title: 'Premier Labo',
  text: '',
  territories: [],
  pioneers: [],
  sources: ['https://www.lerameau.example/labo'],
}
const years = { first: 2010, last: 2013 }
const A_WHILE = 60_000 // more than all years take

const asked = vi.fn()

function Told({ from, isCalm = false }: { readonly from: number; readonly isCalm?: boolean }) {
  const [year, setYear] = useState(from)
  const onYear = (next: number | null, how: 'push' | 'replace') => {
    asked(next, how)
    if (next !== null) setYear(next)
  }
  return (
    <>
      <Timeline view={inYear(year, PIONEERS, [STEP])} {...{ years, isCalm, onYear }} />
      <button type="button" onClick={() => setYear(2010)}>
        ailleurs
      </button>
    </>
  )
}

const slider = () => screen.getByRole('slider', { name: 'Année' }) as HTMLInputElement
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const passes = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

beforeEach(() => {
  vi.useFakeTimers()
  asked.mockClear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the timeline', () => {
  it('plays year by year, in one step of history, and stops at the end', () => {
    render(<Told from={2013} />)
    press('Lire')
    for (let i = 0; i < 5; i++) passes(A_WHILE)
    expect(asked.mock.calls).toEqual([
      [2010, 'push'],
      [2011, 'replace'],
      [2012, 'replace'],
      [2013, 'replace'],
    ])
    expect(slider().value).toBe('2013')
    expect(screen.getByRole('button', { name: 'Lire' })).toBeTruthy()
  })

  it('plays on from the year that is shown, which Back leads to', () => {
    render(<Told from={2011} />)
    press('Lire')
    for (let i = 0; i < 3; i++) passes(A_WHILE)
    expect(asked.mock.calls).toEqual([
      [2012, 'push'],
      [2013, 'replace'],
    ])
  })

  it('stops when the slider is touched, when the year is changed from elsewhere, and when the page is hidden', () => {
    render(<Told from={2011} />)
    press('Lire')
    fireEvent.pointerDown(slider())
    passes(A_WHILE)
    expect(slider().value).toBe('2011')
    press('Lire')
    passes(2600)
    expect(slider().value).toBe('2012')
    press('ailleurs')
    passes(A_WHILE)
    expect(slider().value).toBe('2010')
    press('Lire')
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    fireEvent(document, new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'hidden')
    passes(A_WHILE)
    expect(slider().value).toBe('2010')
  })

  it('ends with its page', () => {
    const { unmount } = render(<Told from={2010} />)
    press('Lire')
    unmount()
    passes(A_WHILE)
    expect(asked).not.toHaveBeenCalled()
  })

  it('plays nothing for who wants less motion: years are stepped through', () => {
    render(<Told from={2010} isCalm />)
    expect(screen.queryByRole('button', { name: 'Lire' })).toBeNull()
    press('Année suivante')
    expect(slider().value).toBe('2011')
    passes(A_WHILE)
    expect(slider().value).toBe('2011')
  })

  it('makes one step of history of a slide, and another of the next', () => {
    render(<Told from={2010} />)
    fireEvent.pointerDown(slider())
    for (const value of [2011, 2012]) fireEvent.change(slider(), { target: { value } })
    fireEvent.pointerUp(slider())
    fireEvent.change(slider(), { target: { value: 2013 } })
    expect(asked.mock.calls).toEqual([
      [2011, 'push'],
      [2012, 'replace'],
      [2013, 'push'],
    ])
  })

  it('says how many stories had begun, which are apart, the steps with their sources, and that organisations have no date', () => {
    render(<Told from={2012} />)
    expect(plain(slider().getAttribute('aria-valuetext'))).toBe('2012 : 2 démarches sur 2 datées')
    const said = plain(document.querySelector('.timeline')!.textContent)
    expect(said).toContain('2012 : 1 démarche de plus : Récit 1. Étape du Réseau : Premier Labo.')
    expect(said).toContain('Une démarche n’est pas datée : elle est affichée à part.')
    expect(said).toContain('Les organisations ne sont pas datées')
    expect(screen.getByRole('link', { hidden: true }).getAttribute('href')).toBe(STEP.sources[0])
  })
})
