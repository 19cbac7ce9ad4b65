import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import { AboutPage } from './about-page'

const source = {
  id: 'ign',
  name: 'IGN',
  licence: 'Licence Ouverte 2.0',
  vintage: '',
  use: '',
  date: '2026-01-15',
  url: '',
}

function show(change: Partial<Parameters<typeof AboutPage>[0]> = {}) {
  render(
    <AboutPage
      edition="2026-11-03"
      outlines="Contours approchés : Natural Earth"
      sources={[source]}
      geojson="/data/catalyseurs.1a2b.geojson"
      pioneersHref="/pionniers"
      onClose={() => {}}
      {...change}
    />,
  )
}
const text = () => plain(document.body.textContent)
const sources = () =>
  [...document.querySelectorAll('.about-sources li')].map((item) => plain(item.textContent))

afterEach(cleanup)

it('says the edition and the outlines that the map shows', () => {
  show()
  expect(text()).toContain('Édition du 3 novembre 2026')
  expect(text()).toContain('Contours approchés : Natural Earth')
})

it('says the licence and the day of each source', () => {
  show()
  expect(sources()).toEqual(['IGN Licence : Licence Ouverte 2.0. Relevé le 15 janvier 2026.'])
})

it('says nothing of a licence or a day that is not known', () => {
  show({ sources: [{ ...source, licence: '', date: '' }] })
  expect(sources()).toEqual(['IGN'])
})

it('links a source that has an address', () => {
  show({ sources: [{ ...source, url: 'https://ign.fr/donnees' }] })
  expect(screen.getByRole('link', { name: /^IGN/ }).getAttribute('href')).toBe('https://ign.fr/donnees')
})

it('gives the list as a file to keep', () => {
  show()
  const link = screen.getByRole('link', { name: /GeoJSON/ })
  expect(link.getAttribute('href')).toBe('/data/catalyseurs.1a2b.geojson')
  expect(link.hasAttribute('download')).toBe(true)
})

it('offers no file when this build has none', () => {
  show({ geojson: null })
  expect(screen.queryByRole('link', { name: /GeoJSON/ })).toBeNull()
  expect(text()).not.toContain('Télécharger')
})

it('leads to the pioneer stories', () => {
  show()
  expect(screen.getByRole('link', { name: /pionniers/ }).getAttribute('href')).toBe('/pionniers')
})

it('says the edition of a source rather than a day, and what the map takes from it', () => {
  show({ sources: [{ ...source, vintage: 'édition 2018', use: 'Points et surfaces.' }] })
  const words = plain(document.querySelector('.about-sources')?.textContent)
  expect(words).toContain('Millésime : édition 2018. Points et surfaces.')
  expect(words).not.toContain('Relevé')
})
