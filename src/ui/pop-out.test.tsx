import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PopOut } from './pop-out'

function show() {
  render(
    <PopOut summary="Légende" className="legend">
      <p>Un cercle plein</p>
    </PopOut>,
  )
  const details = document.querySelector('details')!
  details.open = true
  return details
}

afterEach(cleanup)

it('folds on a press elsewhere, not on one in it', () => {
  const details = show()
  fireEvent.pointerDown(screen.getByText('Un cercle plein'))
  expect(details.open).toBe(true)
  fireEvent.pointerDown(document.body)
  expect(details.open).toBe(false)
})

it('folds on Escape, which nothing else takes then, and gives the focus to its title', () => {
  const details = show()
  expect(fireEvent.keyDown(screen.getByText('Un cercle plein'), { key: 'Escape' })).toBe(false)
  expect(details.open).toBe(false)
  expect(document.activeElement).toBe(screen.getByText('Légende'))
})
