import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { type Filters, HOME, type Link, NO_FILTERS } from '../../domain/link'
import { currentLink, goTo } from '../../state/link-store'
import { ActiveChips } from './active-chips'

const names = { table: exampleTable([{ id: 'a' }]), territories: EXAMPLE_TERRITORIES }

function show(asked: Partial<Filters>, more: Partial<Link> = {}) {
  const link: Link = { ...HOME, ...more, filters: { ...NO_FILTERS, ...asked } }
  goTo(link, 'replace')
  render(<ActiveChips link={link} names={names} />)
}
/** What the buttons of the page are called. */
const buttons = () =>
  screen.queryAllByRole('button').map((b) => plain(b.querySelector('span')?.textContent ?? b.textContent))
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

describe('ActiveChips', () => {
  it('is not there when nothing is chosen', () => {
    show({})
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('has one chip per choice, in the order of the facets, what is set aside and the search included', () => {
    show({
      regions: ['44', 'national'],
      types: ['non-precise'],
      kinds: ['ess'],
      except: ['tiers-lieux', 'cpie'],
      q: 'quimper',
    })
    expect(buttons()).toEqual([
      'Retirer le filtre Économie sociale et solidaire',
      'Retirer le filtre Grand Est',
      'Retirer le filtre Réseaux nationaux',
      'Retirer le filtre Type non précisé',
      'Retirer le filtre Sauf : Tiers-lieux',
      'Retirer le filtre Sauf : cpie',
      'Retirer le filtre « quimper »',
      'Tout effacer',
    ])
  })

  it('names a choice that this build does not know by its id', () => {
    show({ families: ['ancienne'] })
    expect(buttons()).toContain('Retirer le filtre ancienne (inconnu)')
  })

  it('removes one choice and keeps the others', async () => {
    show({ regions: ['44', '53'], except: ['tiers-lieux'], q: 'quimper' })
    await press(/Bretagne/)
    expect(currentLink().filters).toMatchObject({ regions: ['44'], except: ['tiers-lieux'], q: 'quimper' })
  })

  it('takes back what was set aside', async () => {
    show({ except: ['cpie', 'tiers-lieux'] })
    await press(/Sauf.*Tiers-lieux/)
    expect(currentLink().filters.except).toEqual(['cpie'])
  })

  it('removes the search', async () => {
    show({ regions: ['44'], q: 'quimper' })
    await press(/quimper/)
    expect(currentLink().filters).toMatchObject({ regions: ['44'], q: '' })
  })

  it('shows a radius alone, and removes it', async () => {
    show({}, { place: 'com-29232', radius: 30 })
    expect(buttons()[0]).toBe('Retirer le filtre À moins de 30 km')
    await press(/30/)
    expect(currentLink()).toMatchObject({ place: 'com-29232', radius: null })
  })

  it('removes everything at once, and frames anew', async () => {
    show({ regions: ['44'], q: 'quimper', except: ['cpie'] }, { view: { center: [2, 46], zoom: 8 } })
    await press(/Tout effacer/)
    expect(currentLink()).toMatchObject({ filters: NO_FILTERS, radius: null, view: null })
  })
})
