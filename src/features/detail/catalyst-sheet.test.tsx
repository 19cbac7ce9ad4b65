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

const sheet = (id: string, stories: readonly Pioneer[] = []) => (
  <CatalystSheet
    catalyst={catalystById(table, id)!}
    table={table}
    territories={EXAMPLE_TERRITORIES}
    stories={stories}
    resources={{ is: 'ready', value: [] }}
    link={LINK}
    schematic
    contact=""
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
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Où elle agit',
      'Contact',
      'Ce que l’on sait d’elle',
      'Autour d’elle',
      'Pour aller plus loin',
      'D’où vient cette fiche',
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

describe('sharing a sheet', () => {
  const outcome = () => within(part('Contact')).getByRole('status').textContent
  async function share() {
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Partager la fiche' })))
  }
  const clipboard = (writeText: () => Promise<void>) =>
    vi.stubGlobal('navigator', { clipboard: { writeText } })

  it('says that the link is copied', async () => {
    clipboard(async () => {})
    render(sheet('elan'))
    expect(outcome()).toBe('')
    await share()
    expect(outcome()).toBe('Lien copié.')
  })

  it('hands on the organisation in a sentence, with its title', async () => {
    const handed = vi.fn(async () => {})
    vi.stubGlobal('navigator', { share: handed })
    render(sheet('elan'))
    await share()
    const title = screen.getByRole('heading', { level: 2 }).textContent
    expect(handed).toHaveBeenCalledWith(expect.objectContaining({ title, url: location.href }))
    expect(handed).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringMatching(/^L’Élan, .+\.$/) }),
    )
  })

  it('says what to do when it is impossible', async () => {
    clipboard(() => Promise.reject(new Error('refused')))
    render(sheet('elan'))
    await share()
    expect(plain(outcome())).toContain('copiez l’adresse du navigateur')
  })

  it('does not say of the next sheet what was said of this one', async () => {
    clipboard(async () => {})
    const { rerender } = render(sheet('elan'))
    await share()
    rerender(sheet('near'))
    expect(outcome()).toBe('')
  })
})
