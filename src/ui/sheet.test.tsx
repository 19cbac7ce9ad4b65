import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { Sheet, SheetPart } from './sheet'

const sheet = (title: string, onClose = () => {}) => (
  <Sheet title={title} kicker="Commune" onClose={onClose}>
    <SheetPart title="Contact">
      <input aria-label="Un champ" onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()} />
    </SheetPart>
  </Sheet>
)

afterEach(cleanup)

it('takes the focus to its title', () => {
  render(sheet('Quimper'))
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Quimper' }))
})

it('is an article named by its title, with its parts under headings', () => {
  render(sheet('Quimper'))
  expect(screen.getByRole('article', { name: 'Quimper' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 3, name: 'Contact' })).toBeTruthy()
})

it('keeps the focus where the reader put it while the sheet stays the same', async () => {
  const { rerender } = render(sheet('Quimper'))
  const field = screen.getByLabelText('Un champ')
  field.focus()
  rerender(sheet('Quimper'))
  expect(document.activeElement).toBe(field)
})

it('takes the focus again when another sheet opens in its place', () => {
  const { rerender } = render(sheet('Quimper'))
  screen.getByLabelText('Un champ').focus()
  rerender(sheet('Ajaccio'))
  expect(document.activeElement?.textContent).toBe('Ajaccio')
})

it('closes by its button', async () => {
  const onClose = vi.fn()
  render(sheet('Quimper', onClose))
  await userEvent.click(screen.getByRole('button', { name: 'Revenir à la liste' }))
  expect(onClose).toHaveBeenCalledOnce()
})

it('closes by Escape', () => {
  const onClose = vi.fn()
  render(sheet('Quimper', onClose))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledOnce()
})

it('leaves Escape to what took it first', () => {
  const onClose = vi.fn()
  render(sheet('Quimper', onClose))
  fireEvent.keyDown(screen.getByLabelText('Un champ'), { key: 'Escape' })
  expect(onClose).not.toHaveBeenCalled()
})

it('hears no key any more once it is gone', () => {
  const onClose = vi.fn()
  render(sheet('Quimper', onClose)).unmount()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(onClose).not.toHaveBeenCalled()
})

it('stays open when Escape is pressed where one writes: nothing written is lost', () => {
  const onClose = vi.fn()
  render(
    <Sheet title="Quimper" onClose={onClose}>
      <textarea aria-label="Remarque" />
    </Sheet>,
  )
  fireEvent.keyDown(screen.getByLabelText('Remarque'), { key: 'Escape' })
  expect(onClose).not.toHaveBeenCalled()
})
