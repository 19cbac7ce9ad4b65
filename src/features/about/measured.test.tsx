import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import { Measured } from './measured'

afterEach(cleanup)

const OF = { date: '2026-11-23', commit: 'abc1234' }
const row = (heading: string) =>
  plain(screen.getByRole('row', { name: new RegExp(`^${heading}`) }).textContent)

it('says that nothing was measured, rather than nothing', () => {
  render(<Measured measures={{ speed: null, axe: null, faults: null }} />)
  expect(screen.getByText(/Rien n’a encore été mesuré/)).toBeTruthy()
})

it('tells times beside those of other pages, promises that were not kept too', () => {
  const times = [
    { scenario: 'filter', number: 'listMs', profile: 'slow4g', site: 41.4, floor: 80, leaflet: null },
    { scenario: 'load', number: 'fcpMs', profile: 'wifi', site: 4.25, floor: 1, leaflet: 2 },
  ]
  const goals = [
    { goal: 'fcp', profile: 'wifi', beside: 'leaflet', ratio: 0.504, most: 1, met: true },
    { goal: 'map', profile: 'wifi', beside: 'floor', ratio: 1.3, most: 1.1, met: false },
  ]
  render(<Measured measures={{ speed: { ...OF, machine: 'm', times, goals }, axe: null, faults: null }} />)
  expect(screen.getAllByRole('table')).toHaveLength(3) // goals, then one for each kind of network
  expect(row('Un filtre')).toBe('Un filtre, jusqu’à la liste (ms)4180–')
  expect(row('Premier texte à l’écran')).toMatch(/4,312$/)
  expect(row('Premier texte, par rapport à Leaflet')).toMatch(/× 0,5× 1oui$/)
  expect(row('Carte qui se déplace, par rapport à MapLibre')).toMatch(/× 1,3× 1,1non$/)
})

it('tells broken rules and survived faults with their day', () => {
  const axe = { ...OF, axe: '4.10', audits: 52, pages: 26, broken: 0 }
  const { container } = render(<Measured measures={{ speed: null, axe, faults: { ...OF, survived: 91 } }} />)
  expect(plain(container.textContent)).toContain('52 vérifications de 26 adresses')
  expect(plain(container.textContent)).toContain('aucune règle enfreinte')
  expect(plain(container.textContent)).toContain('91 pannes provoquées')
  expect(plain(container.textContent)).toContain('Mesuré le 23 novembre 2026, version abc1234')
})
