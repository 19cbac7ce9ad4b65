import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EXAMPLE_PIONEER } from '../../domain/example-pioneer'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { HOME, NO_FILTERS } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { catalystById } from '../../domain/table'
import { CatalystSheet } from './catalyst-sheet'

const table = exampleTable([
  { id: 'elan', name: "L'Élan", family: 'fabrique', commune: 'strasbourg' },
  { id: 'kin', name: 'Fabrique de Quimper', family: 'fabrique', commune: 'quimper' },
  { id: 'near', name: 'Voisine', family: 'cpie', commune: 'strasbourg' },
  { id: 'far', name: 'Lointaine', family: 'cpie', commune: 'saint-denis' },
  { id: 'network', name: 'Réseau', family: 'reseau-national', commune: 'strasbourg', reach: 4 },
])
const LINK = { ...HOME, filters: { ...NO_FILTERS, regions: ['44'] } }

const sheet = (id: string, stories: readonly Pioneer[] = [], contact = '') => (
  <CatalystSheet
    catalyst={catalystById(table, id)!}
    table={table}
    territories={EXAMPLE_TERRITORIES}
    stories={stories}
    resources={{ is: 'ready', value: [] }}
    link={LINK}
    schematic
    transmit="Partager"
    address={`https://site.example/catalyseur/${id}`}
    contact={contact}
    onClose={() => {}}
  />
)
const part = (title: string) => screen.getByRole('heading', { level: 3, name: title }).parentElement!

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('CatalystSheet', () => {
  it('is titled by the name in the apostrophe of print', () => {
    render(sheet('elan'))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('L’Élan')
  })

  it('says the sort and the commune, then what such an organisation does', () => {
    render(sheet('elan'))
    expect(plain(document.querySelector('.sheet-identity')?.textContent)).toBe(
      'Tiers-lieux · Strasbourg (67)',
    )
    expect(screen.getByText('Une phrase.')).toBeTruthy()
  })

  it('has its parts under headings, in the order in which they are read', () => {
    render(sheet('elan'))
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => plain(h.textContent))).toEqual([
      'Où elle agit',
      'Contact',
      'Transmettre',
      'Ce que l’on sait d’elle',
      'Autour d’elle',
      'Pour aller plus loin',
      'D’où vient cette fiche',
      'Une erreur, un manque ?',
    ])
  })

  it('leads to its neighbours, those of its family first, national networks and itself left out', () => {
    render(sheet('elan'))
    const items = within(part('Autour d’elle')).getAllByRole('listitem')
    expect(items.map((item) => plain(item.textContent).replace(/\d[\d ]* km/, '… km'))).toEqual([
      'Fabrique de Quimper à environ … km, Quimper',
      'Voisine dans la même commune',
      'Lointaine à environ … km, Saint-Denis',
    ])
  })

  it('keeps the filters on the way to a neighbour', () => {
    render(sheet('elan'))
    expect(screen.getByRole('link', { name: 'Voisine' }).getAttribute('href')).toBe(
      '/catalyseur/near?region=44',
    )
  })

  it('leads to the stories that it belongs to, and keeps silent when there is none', () => {
    render(sheet('elan', [EXAMPLE_PIONEER]))
    const story = screen.getByRole('link', { name: 'L’alliance du pays de Quimper' })
    expect(plain(story.closest('p')?.textContent)).toBe('Territoire pionnier : L’alliance du pays de Quimper')
    expect(story.getAttribute('href')).toBe('/pionnier/pays-de-quimper?region=44')
    cleanup()
    render(sheet('elan'))
    expect(plain(document.body.textContent)).not.toContain('pionnier')
  })

  it('keeps silent about a family that has nobody else', () => {
    render(sheet('network'))
    expect(within(part('Autour d’elle')).queryByText('De la même famille')).toBeNull()
  })
})

describe('what a reader reports of a sheet', () => {
  const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
  const letter = () => (screen.getByLabelText('Le texte à envoyer') as HTMLTextAreaElement).value // a text area
  const toEditor = () => new URL(screen.getByRole('link', { name: /^Écrire/ }).getAttribute('href')!)

  it('opens from the missing contact too, the focus in it', () => {
    render(sheet('elan'))
    press(/^Vous les connaissez/)
    expect(screen.getByRole('button', { name: /^Signaler/ }).getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(screen.getByLabelText('Corriger ou compléter'))
  })

  it('is a letter that ends with the line of the list as the reader sets it right', () => {
    render(sheet('elan', [], 'carte@site.example'))
    press(/^Signaler/)
    expect(letter()).toMatch(/https:\/\/site\.example\/catalyseur\/elan/)
    fireEvent.change(screen.getByLabelText('Nom'), { target: { value: 'L\'Élan ; "Cœur" & Cie, 🌱' } })
    fireEvent.change(screen.getByLabelText('Site'), { target: { value: ' https://elan.example ' } })
    const [header, line] = letter().split('\n').slice(-2)
    expect(header).toMatch(/^id,nom,/)
    expect(line).toMatch(/^elan,"L'Élan ; ""Cœur"" & Cie, 🌱",fabrique,.+,https:\/\/elan\.example,/)
    expect(toEditor().pathname).toBe('carte@site.example')
    expect(toEditor().searchParams.get('body')).toBe(letter().replaceAll('\n', '\r\n'))
    expect([...toEditor().searchParams.keys()]).toEqual(['subject', 'body'])
  })

  it('keeps the published line when the withdrawal is asked for', () => {
    render(sheet('elan', [], 'carte@site.example'))
    press(/^Signaler/)
    fireEvent.change(screen.getByLabelText('Nom'), { target: { value: 'Autre' } })
    fireEvent.click(screen.getByLabelText('Demander le retrait'))
    expect(letter()).toContain('Je demande le retrait')
    expect(letter().split('\n').pop()).toMatch(/^elan,L'Élan,/)
    expect(toEditor().searchParams.get('subject')).toBe(
      'Carte des catalyseurs, retrait demandé\u00a0: L’Élan',
    )
  })

  it('is copied rather than cut when it is too long for an address', () => {
    render(sheet('elan', [], 'carte@site.example'))
    press(/^Signaler/)
    fireEvent.change(screen.getByLabelText(/^Autre chose/), { target: { value: 'é'.repeat(400) } })
    expect(screen.getByText(/trop long/)).toBeTruthy()
    expect(toEditor().searchParams.get('body')).toBeNull()
    expect(toEditor().searchParams.get('subject')).toContain('L’Élan')
  })

  it('bears half a letter, which no address can hold', () => {
    render(sheet('elan', [], 'carte@site.example'))
    press(/^Signaler/)
    fireEvent.change(screen.getByLabelText(/^Autre chose/), { target: { value: 'a\ud83cb' } })
    expect(toEditor().searchParams.get('body')).toContain('a\ufffdb')
  })

  it('can only be copied where the editor has no address, and is chosen when the clipboard refuses', async () => {
    const copied = vi.fn(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText: copied } })
    render(sheet('elan'))
    press(/^Signaler/)
    expect(screen.queryByRole('link', { name: /^Écrire/ })).toBeNull()
    expect(plain(document.body.textContent)).toContain('Adresse de contact non réglée par l’éditeur du site.')
    await act(async () => press('Copier le texte'))
    expect(copied).toHaveBeenCalledWith(letter())
    vi.stubGlobal('navigator', {})
    await act(async () => press('Copier le texte'))
    expect(screen.getByText(/presse-papiers a refusé/)).toBeTruthy()
    const field = screen.getByLabelText('Le texte à envoyer') as HTMLTextAreaElement
    expect(field.selectionEnd - field.selectionStart).toBe(letter().length)
  })
})
