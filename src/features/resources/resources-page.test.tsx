import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import { EXAMPLE_WORDS } from '../../domain/example-words'
import type { Resource } from '../../domain/resource'
import { ResourcesPage } from './resources-page'

const resource = (id: string, change: Partial<Resource> = {}): Resource => ({
  id,
  title: `Le guide ${id}`,
  nature: 'guide',
  date: '',
  need: 'me repérer',
  theme: 'comprendre',
  rank: null,
  publics: ['maires'],
  trades: [],
  copy: false,
  url: `https://example.org/${id}`,
  ...change,
})

const show = (resources: readonly Resource[]) =>
  render(<ResourcesPage resources={resources} forms={EXAMPLE_WORDS.forms} onClose={() => {}} />)
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((h) => plain(h.textContent))
const items = () => screen.getAllByRole('link').map((link) => plain(link.closest('li')?.textContent))
const titles = () => screen.getAllByRole('link').map((link) => plain(link.firstChild?.textContent ?? ''))
const shown = () => plain(screen.getByRole('status').textContent)

afterEach(cleanup)

describe('the resources', () => {
  it('stand by what they are looked for, those to begin with first and in their order', () => {
    show([
      resource('a', { theme: 'mesurer' }),
      resource('b', { rank: 2 }),
      resource('c'),
      resource('d', { rank: 1, theme: 'appui' }),
    ])
    expect(titles()).toEqual(['Le guide d', 'Le guide b', 'Le guide c', 'Le guide a'])
    expect(headings()).toEqual([
      'Pour commencer',
      'L’essentiel en 120 mots',
      'Comprendre et approfondir',
      'Mesurer',
    ])
  })

  it('say their need, their nature, their date and that an address leads to a copy, once', () => {
    show([
      resource('a', { date: '2016', copy: true }),
      resource('b', { date: '2021-11' }),
      resource('c', { date: '2022-02-01', nature: 'film' }),
      resource('d'),
    ])
    expect(items()).toEqual([
      'Me repérerLe guide a (nouvel onglet)Guide, 2016, copie hébergée par un tiers',
      'Me repérerLe guide b (nouvel onglet)Guide, novembre 2021',
      'Me repérerLe guide c (nouvel onglet)Film, 1er février 2022',
      'Me repérerLe guide d (nouvel onglet)Guide',
    ])
  })

  it('open in a tab of their own', () => {
    show([resource('a')])
    const link = screen.getByRole('link')
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer'])
  })
})

describe('a reader', () => {
  const all = [
    resource('a', { publics: ['maires', 'agents'], rank: 1 }),
    resource('b', { publics: ['agents'] }),
    resource('c', { publics: ['associations'] }),
  ]

  it('sees everything until a choice is made', () => {
    show(all)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tout le monde' }).checked).toBe(true)
    expect(shown()).toBe('3 ressources')
  })

  it('keeps what is made for them, and is told how much that is', () => {
    show(all)
    fireEvent.click(screen.getByRole('radio', { name: 'Agent public' }))
    expect(titles()).toEqual(['Le guide a', 'Le guide b'])
    expect(shown()).toBe('2 ressources sur 3')
  })

  it('finds no empty part', () => {
    show(all)
    fireEvent.click(screen.getByRole('radio', { name: 'Association' }))
    expect(headings()).toEqual(['L’essentiel en 120 mots', 'Comprendre et approfondir'])
  })
})

it('tells the three teachings and the four forms in 120 words at most', () => {
  show([])
  const essential = document.querySelector<HTMLElement>('.essential')!
  expect(within(essential).getAllByRole('listitem')).toHaveLength(3)
  expect(
    within(essential)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['Coopération économique', 'Innovation sociétale', 'Mécénat', 'Pratiques responsables'])
  const texts = [...essential.querySelectorAll('p, li, dt, dd')].map((one) => one.textContent)
  const words = texts.join(' ').match(/[\p{L}\d]+/gu) ?? []
  expect(words.length).toBeGreaterThan(90)
  expect(words.length).toBeLessThanOrEqual(120)
})
