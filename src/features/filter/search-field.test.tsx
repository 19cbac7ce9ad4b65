import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChoiceList, type Choices } from './choice-list'
import { SearchField } from './search-field'

const ANSWERS: Choices = {
  groups: [
    {
      title: 'Territoires',
      options: [
        { key: 'com-29232', name: 'Quimper', detail: 'Finistère' },
        { key: 'com-29233', name: 'Quimperlé', detail: 'Finistère' },
      ],
    },
    { title: 'Organisations', options: [{ key: 'catalyst:adess', name: 'ADESS', detail: 'Quimper (29)' }] },
    { title: '', options: [{ key: 'words', name: 'Chercher « quimp » dans la liste', detail: '' }] },
  ],
  enter: 'com-29232',
  note: '',
  said: '2 territoires, 1 organisation.',
}
const on = { onAsk: vi.fn(), onChoose: vi.fn(), onSubmit: vi.fn(), onClear: vi.fn() }
const finding = { List: ChoiceList, choices: ANSWERS, fault: '' }
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /Où êtes-vous/ })
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(field(), { key })
}
/** The answer that arrows stand on; null for the field itself. */
const active = () => {
  const id = field().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)!.textContent
}
const isOpen = () => field().getAttribute('aria-expanded') === 'true'
const show = (typed = '', text = 'quimp') => {
  render(<SearchField {...on} typed={typed} finding={finding} />)
  field().focus()
  if (text) fireEvent.input(field(), { target: { value: text } })
}

Element.prototype.scrollIntoView = () => {} // jsdom lays nothing out
afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

describe('the list of choices', () => {
  it('opens with the first letter, by heading, and asks for choices', () => {
    show()
    expect(on.onAsk).toHaveBeenLastCalledWith('quimp')
    expect(isOpen()).toBe(true)
    expect(screen.getByRole('group', { name: 'Territoires' }).textContent).toContain('Quimperlé')
    expect(screen.getByRole('group', { name: 'Organisations' }).textContent).toContain('ADESS')
    expect(screen.getByRole('listbox').id).toBe(field().getAttribute('aria-controls'))
  })

  it('is closed on arrival, and on a focus without a word', () => {
    show('', '')
    expect(isOpen()).toBe(false)
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('is walked by arrows, the field standing between its end and its start', () => {
    show()
    press('ArrowDown')
    expect(active()).toContain('Quimper')
    press('ArrowDown', 'ArrowDown', 'ArrowDown')
    expect(active()).toContain('Chercher')
    press('ArrowDown')
    expect(active()).toBeNull()
    press('ArrowUp')
    expect(active()).toContain('Chercher')
  })

  it('is walked to its ends by Home and End, once an answer is at hand', () => {
    show()
    press('End')
    expect(active()).toBeNull()
    press('ArrowDown', 'End')
    expect(active()).toContain('Chercher')
    press('Home')
    expect(active()).toContain('Quimper')
  })

  it('gives the answer at hand to Enter, and closes', () => {
    show()
    press('ArrowDown', 'ArrowDown', 'Enter')
    expect(on.onChoose).toHaveBeenCalledWith('com-29233', 'quimp', '')
    expect(on.onSubmit).not.toHaveBeenCalled()
    expect(isOpen()).toBe(false)
  })

  it('gives the pressed answer', () => {
    show()
    fireEvent.click(screen.getByRole('option', { name: /ADESS/ }))
    expect(on.onChoose).toHaveBeenCalledWith('catalyst:adess', 'quimp', '')
  })

  it('closes by Escape and keeps the words; a second Escape takes them back', () => {
    show('Brest')
    press('Escape')
    expect(isOpen()).toBe(false)
    expect(field().value).toBe('quimp')
    press('Escape')
    expect(field().value).toBe('Brest')
  })

  it('closes when the field is left', () => {
    show()
    fireEvent.blur(field())
    expect(isOpen()).toBe(false)
  })
})

describe('the field', () => {
  it('hands its words on by Enter when no answer is at hand, and by nothing else', () => {
    show()
    expect(on.onSubmit).not.toHaveBeenCalled()
    press('Enter')
    expect(on.onSubmit).toHaveBeenCalledWith('quimp')
  })

  it('asks for nothing by Enter while it says what the link says', () => {
    show('Saint-Denis', '')
    press('Enter')
    expect(on.onSubmit).not.toHaveBeenCalled()
  })

  it('follows the link when it changes by another way', () => {
    const { rerender } = render(<SearchField {...on} typed="Quimper" />)
    rerender(<SearchField {...on} typed="" />)
    expect(field().value).toBe('')
  })

  it('says again what the link says when it is left empty', () => {
    show('Quimper', '')
    fireEvent.input(field(), { target: { value: '' } })
    fireEvent.blur(field())
    expect(field().value).toBe('Quimper')
  })

  it('is cleared by a button, which gives the focus back, and has none while it is empty', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'Effacer la recherche' }))
    expect(field().value).toBe('')
    expect(document.activeElement).toBe(field())
    expect(on.onClear).toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: 'Effacer la recherche' })).toBeNull()
  })

  it('keeps what was typed before it stood there', () => {
    const { rerender } = render(<SearchField {...on} typed="" />)
    rerender(<SearchField {...on} typed="" handed="lille" />)
    expect(field().value).toBe('lille')
    expect(on.onAsk).toHaveBeenCalledWith('lille')
  })

  it('says why there are no choices', () => {
    render(<SearchField {...on} typed="" finding={{ List: null, choices: null, fault: 'Pas de réseau.' }} />)
    fireEvent.input(field(), { target: { value: 'lille' } })
    expect(screen.getByRole('status').textContent).toBe('Pas de réseau.')
  })
})
