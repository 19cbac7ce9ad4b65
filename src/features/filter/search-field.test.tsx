import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tidySearch } from '../../domain/link-text'
import { SearchField } from './search-field'

const PAUSE = 150
const pass = (time: number) => act(() => vi.advanceTimersByTime(time))
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: /Quelle organisation/ })

/** Types as a browser does: the whole new text, with the caret somewhere. */
function type(text: string, caret = text.length) {
  fireEvent.change(field(), { target: { value: text } })
  field().setSelectionRange(caret, caret)
}

/** A page whose link echoes the search tidied, as the real one does. */
function Echo() {
  const [q, setQ] = useState('')
  return (
    <>
      <SearchField typed={q} onType={(text) => setQ(tidySearch(text))} />
      <output>{q}</output>
    </>
  )
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('typing', () => {
  it('moves the list after a pause, once, with the whole text', () => {
    const onType = vi.fn()
    render(<SearchField typed="" onType={onType} />)
    pass(PAUSE)
    onType.mockClear()
    type('al')
    pass(PAUSE - 1)
    type('alsace')
    pass(PAUSE - 1)
    expect(onType).not.toHaveBeenCalled()
    pass(1)
    expect(onType.mock.calls).toEqual([['alsace']])
  })

  it('keeps a space at the end, which the link does not have', () => {
    render(<Echo />)
    type('alsace ')
    pass(PAUSE)
    expect(screen.getByRole('status').textContent).toBe('alsace')
    expect(field().value).toBe('alsace ')
  })

  it('keeps the caret in the middle of words that have two spaces between them', () => {
    render(<Echo />)
    type('alsac  active', 5)
    pass(PAUSE)
    expect(field().value).toBe('alsac  active')
    expect(field().selectionStart).toBe(5)
  })
})

describe('the field', () => {
  it('shows what the link asks for', () => {
    render(<SearchField typed="quimper" onType={() => {}} />)
    expect(field().value).toBe('quimper')
  })

  it('follows the link when it changes by another way', () => {
    const { rerender } = render(<SearchField typed="quimper" onType={() => {}} />)
    rerender(<SearchField typed="" onType={() => {}} />)
    expect(field().value).toBe('')
  })

  it('has no button to clear it while it is empty', () => {
    render(<SearchField typed="" onType={() => {}} />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is cleared by a button, and takes the focus back', () => {
    const onType = vi.fn()
    render(<SearchField typed="quimper" onType={onType} />)
    fireEvent.click(screen.getByRole('button', { name: 'Effacer la recherche' }))
    pass(PAUSE)
    expect(field().value).toBe('')
    expect(document.activeElement).toBe(field())
    expect(onType).toHaveBeenLastCalledWith('')
  })

  it('is explained by an example', () => {
    render(<SearchField typed="" onType={() => {}} />)
    const hint = document.getElementById(field().getAttribute('aria-describedby')!)
    expect(hint?.textContent).toContain('Un nom ou une commune')
  })
})

describe('suggestions', () => {
  it('are links to the sheets of names that look alike', () => {
    const suggestions = [{ name: 'Alsace Active', href: '/catalyseur/alsace-active' }]
    render(<SearchField typed="alsase" onType={() => {}} suggestions={suggestions} />)
    expect(screen.getByText(/Vouliez-vous dire/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Alsace Active' }).getAttribute('href')).toBe(
      '/catalyseur/alsace-active',
    )
  })

  it('take no room when there are none', () => {
    render(<SearchField typed="alsace" onType={() => {}} />)
    expect(screen.queryByText(/Vouliez-vous dire/)).toBeNull()
  })
})
