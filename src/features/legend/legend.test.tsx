import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { ACTOR_LEGEND, SIGN_LEGEND } from '../../look/legend'
import { Legend } from './legend'

const show = () => render(<Legend table={exampleTable([{ id: 'a' }])} layer="aucune" year={null} />)
const entries = () => [...document.querySelectorAll('.legend li')].map((entry) => plain(entry.textContent))

afterEach(cleanup)

it('says every sign in words of its own', () => {
  show()
  expect(entries()).toHaveLength(ACTOR_LEGEND.length + SIGN_LEGEND.length)
  expect(entries().every((words) => words.length > 5 && !words.includes('undefined'))).toBe(true)
  expect(new Set(entries()).size).toBe(entries().length)
})

it('names the actor types as the list does, and the one that is not known', () => {
  show()
  expect(entries().slice(0, 8)).toEqual([
    'Accompagnateurs',
    'Acteurs académiques',
    'Associations',
    'Collectivités',
    'Entreprises',
    'Fondations',
    'Institutions',
    'Type non précisé',
  ])
})

it('shows a picture beside each entry, hidden from a screen reader', () => {
  show()
  for (const entry of document.querySelectorAll('.legend li')) {
    expect(entry.firstElementChild?.getAttribute('aria-hidden'), plain(entry.textContent)).toBe('true')
  }
})

it('is folded until it is asked for', () => {
  show()
  expect(screen.getByText('Légende').closest('details')?.open).toBe(false)
})
