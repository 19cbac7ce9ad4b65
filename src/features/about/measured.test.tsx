import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import { Measured } from './measured'

afterEach(cleanup)

const NONE = { speed: null, axe: null, faults: null, engines: null, soak: null, growth: null }
const OF = { date: '2026-11-23', commit: 'abc1234' }
const row = (heading: string) =>
  plain(screen.getByRole('row', { name: new RegExp(`^${heading}`) }).textContent)

it('says that nothing was measured, rather than nothing', () => {
  render(<Measured measures={NONE} />)
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
    { goal: 'blocking', profile: 'wifi', beside: 'floor', ratio: null, most: 0.6, met: false },
  ]
  render(<Measured measures={{ ...NONE, speed: { ...OF, machine: 'm', times, goals } }} />)
  expect(screen.getAllByRole('table')).toHaveLength(3) // goals, then one for each kind of network
  expect(row('Un filtre')).toBe('Un filtre, jusqu’à la liste (ms)4180–')
  expect(row('Premier texte à l’écran')).toMatch(/4,312$/)
  expect(row('Premier texte, par rapport à Leaflet')).toMatch(/× 0,5× 1oui$/)
  expect(row('Temps où la page ne répond pas, par')).toMatch(/l’autre : 0× 0,6non$/)
  expect(row('Carte qui se déplace, par rapport à MapLibre')).toMatch(/× 1,3× 1,1non$/)
})

it('tells broken rules and survived faults with their day', () => {
  const axe = { ...OF, axe: '4.10', audits: 52, pages: 26, broken: 0 }
  const { container } = render(<Measured measures={{ ...NONE, axe, faults: { ...OF, survived: 91 } }} />)
  expect(plain(container.textContent)).toContain('52 vérifications de 26 adresses')
  expect(plain(container.textContent)).toContain('aucune règle enfreinte')
  expect(plain(container.textContent)).toContain('91 pannes provoquées')
  expect(plain(container.textContent)).toContain('Mesuré le 23 novembre 2026, version abc1234')
})

it('tells other engines, what grows with time and with the list', () => {
  const engines = [{ engine: 'Firefox ESR', version: '153', passed: 13, failed: 0, notRun: 2 }]
  const sizes = [
    { rows: 913, filterMs: 0.0312, nearestMs: 0.02, listMs: 41.6 },
    { rows: 1_000_000, filterMs: 12.34, nearestMs: 0.09, listMs: null },
  ]
  const soak = { ...OF, minutes: 10, heapGrowth: 0.0123, breaches: 0 }
  const { container } = render(
    <Measured measures={{ ...NONE, engines: { ...OF, engines }, growth: { ...OF, sizes }, soak }} />,
  )
  expect(row('Firefox ESR 153')).toBe('Firefox ESR 1531302')
  expect(row('913')).toBe('9130,0310,0242')
  expect(row('1.000.000')).toBe('1 000 000120,09–')
  expect(plain(container.textContent)).toContain(
    '10 minutes, la mémoire de la page a grandi de 1,2 % au plus',
  )
})
