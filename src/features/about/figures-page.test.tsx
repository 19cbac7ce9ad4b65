import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { FiguresPage, WeightTable } from './figures-page'

afterEach(cleanup)

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'strasbourg', family: 'fabrique' },
  { id: 'b', name: 'B', commune: 'quimper', reach: 3, verification: 2 },
  { id: 'e', name: 'E', commune: 'paris', family: 'reseau-national', reach: 4 },
])
const show = (stories: number | null) =>
  render(
    <FiguresPage
      {...{ table, stories }}
      weights={<WeightTable weights={[{ id: 'fonts', bytes: 75_340, most: 80_000 }]} />}
      measured={null}
      file="/chiffres.json"
      onClose={() => {}}
    />,
  )
const row = (heading: string) =>
  plain(screen.getByRole('row', { name: new RegExp(`^${heading}`) }).textContent)

it('counts what the list holds, and leaves out what is not known yet', () => {
  show(31)
  expect(row('Organisations recensées')).toBe('Organisations recensées3')
  expect(row('dont tiers-lieux')).toBe('dont tiers-lieux1')
  expect(row('dont réseaux nationaux')).toMatch(/1$/)
  expect(row('dont fiches à confirmer')).toMatch(/1$/)
  expect(row('Récits')).toMatch(/31$/)
  cleanup()
  show(null)
  expect(screen.queryByRole('row', { name: /^Récits/ })).toBeNull()
})

it('says a weight in kilobytes beside what it may be, and where a program finds it', () => {
  show(null)
  expect(row('Les deux polices')).toBe('Les deux polices75,380')
  expect(screen.getByRole('link', { name: /JSON/ }).getAttribute('href')).toBe('/chiffres.json')
})
