import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { AboutPage } from './about-page'
import { Credits, type Source } from './credits'

const source = {
  id: 'ign',
  name: 'IGN',
  licence: 'Licence Ouverte 2.0',
  vintage: '',
  use: '',
  date: '2026-01-15',
  url: '',
}
const table = exampleTable([
  { id: 'a', family: 'fabrique', status: 1 },
  { id: 'b', family: 'fabrique', verification: 1 },
  { id: 'c', verification: 2 },
  { id: 'd', family: 'reseau-national', reach: 4, verification: 2 },
])

type Change = Partial<Parameters<typeof AboutPage>[0]> & { readonly sources?: readonly Source[] }

function show({ sources = [source], ...change }: Change = {}) {
  render(
    <AboutPage
      table={table}
      edition="2026-11-03"
      outlines="Contours approchés : Natural Earth"
      credits={
        <Credits sources={sources} geojson="/data/catalyseurs.1a2b.geojson" libraries="/licences.txt" />
      }
      offline={null}
      site={{ adresse: '', contact: '', depot: '', editeur: '' }}
      onClose={() => {}}
      {...change}
    />,
  )
}
const text = () => plain(document.body.textContent)
const sources = () =>
  [...document.querySelectorAll('.about-sources li')].map((item) => plain(item.textContent))
const part = (id: string) => plain(document.getElementById(id)?.parentElement?.textContent)
/** The cells of a table by its caption, row by row, without the headings of its columns. */
const rows = (caption: RegExp) =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)))

afterEach(cleanup)

it('says the edition and the outlines that the map shows', () => {
  show()
  expect(text()).toContain('Édition du 3 novembre 2026')
  expect(text()).toContain('Contours approchés : Natural Earth')
})

it('leads from its table of contents to each of its parts', () => {
  show()
  const links = within(screen.getByRole('navigation', { name: 'Dans cette page' })).getAllByRole('link')
  const targets = links.map((link) => document.querySelector(link.getAttribute('href') ?? ''))
  expect(targets.map((target) => target?.textContent)).toEqual(links.map((link) => link.textContent))
  expect(targets).toHaveLength(screen.getAllByRole('heading', { level: 3 }).length)
})

describe('what it counts in the list', () => {
  it('is how sure the names and the communes are', () => {
    show()
    expect(rows(/Nom et commune/).map(([label, n]) => [label?.slice(0, 6), n])).toEqual([
      ['Nom et', '1'],
      ['Source', '1'],
      ['Sans s', '2'],
    ])
    expect(text()).toContain('Aucune fiche n’a encore été relue')
  })

  it('is each family beside what is known of its total', () => {
    const families = table.columns.families.map((family) =>
      family.id === 'cpie' ? { ...family, coverage: 'environ 80' } : family,
    )
    show({ table: { ...table, columns: { ...table.columns, families } } })
    expect(rows(/famille par famille/)).toEqual([
      ['cpie', '1', 'Environ 80'],
      ['fabrique', '2', 'Total non renseigné'],
      ['petr', '0', 'Total non renseigné'],
      ['reseau-national', '1', 'Total non renseigné'],
      ['territoire-engagement', '0', 'Total non renseigné'],
    ])
  })

  it('is why the number is not the number of the members', () => {
    show()
    expect(part('nombre')).toContain('Pourquoi 4 quand vous dites 350 ?')
    expect(part('nombre')).toContain('4 organisations recensées : 1 est citée par Le RAMEAU')
    expect(part('nombre')).toContain('2 sont des tiers-lieux ; 1 réseau national est compté à part')
    expect(part('nombre')).toContain('Aucune ne porte la mention « membre du Réseau »')
  })

  it('is the members, the day the list has some', () => {
    show({ table: exampleTable([{ id: 'a', status: 0 }]) })
    expect(part('nombre')).toContain('1 organisation figure dans la liste officielle')
    expect(part('nombre')).not.toContain('Aucune ne porte')
  })
})

describe('a source', () => {
  it('has its licence and its day', () => {
    show()
    expect(sources()).toEqual(['IGN Licence : Licence Ouverte 2.0. Relevé le 15 janvier 2026.'])
  })

  it('has nothing said of a licence or a day that is not known', () => {
    show({ sources: [{ ...source, licence: '', date: '' }] })
    expect(sources()).toEqual(['IGN'])
  })

  it('is a link when it has an address', () => {
    show({ sources: [{ ...source, url: 'https://ign.fr/donnees' }] })
    expect(screen.getByRole('link', { name: /^IGN/ }).getAttribute('href')).toBe('https://ign.fr/donnees')
  })

  it('has its edition rather than a day, and what the map takes from it', () => {
    show({ sources: [{ ...source, vintage: 'édition 2018', use: 'Points et surfaces.' }] })
    expect(sources()[0]).toContain('Millésime : édition 2018. Points et surfaces.')
    expect(sources()[0]).not.toContain('Relevé')
  })
})

describe('the list as a file', () => {
  it('is offered to keep', () => {
    show()
    const link = screen.getByRole('link', { name: /GeoJSON/ })
    expect(link.getAttribute('href')).toBe('/data/catalyseurs.1a2b.geojson')
    expect(link.hasAttribute('download')).toBe(true)
  })

  it('is not offered when this build has none', () => {
    show({ credits: <Credits sources={[source]} geojson={null} libraries="/licences.txt" /> })
    expect(screen.queryByRole('link', { name: /GeoJSON/ })).toBeNull()
    expect(text()).not.toContain('Télécharger')
  })
})

it('leads to the licences of what the site is made of', () => {
  show()
  const link = screen.getByRole('link', { name: /^Licences des bibliothèques/ })
  expect(link.getAttribute('href')).toBe('/licences.txt')
})

describe('who answers for the map', () => {
  it('is said to be unknown while nobody has said so', () => {
    show()
    expect(part('contact')).toBe(
      'Éditeur, contact et codeÉditeurNon renseignéContactAdresse non régléeCode sourceAdresse non régléeAdresse publiqueAdresse non réglée',
    )
  })

  it('can be written to once there is an address', () => {
    const site = {
      adresse: 'https://carte.exemple.fr',
      contact: 'contact@exemple.fr',
      depot: 'https://code.exemple.fr/carte',
      editeur: 'Le Réseau',
    }
    show({ site })
    expect(screen.getByRole('link', { name: 'contact@exemple.fr' }).getAttribute('href')).toBe(
      'mailto:contact@exemple.fr',
    )
    expect(screen.getByRole('link', { name: /code\.exemple/ }).getAttribute('href')).toBe(site.depot)
    expect(part('contact')).not.toContain('non réglée')
  })
})
