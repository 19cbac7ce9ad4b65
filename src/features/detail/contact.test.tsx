import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Catalyst } from '../../domain/catalyst'
import { exampleCatalyst } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { Contact } from './contact'

const { seat } = exampleCatalyst()
const KNOWN: Partial<Catalyst> = {
  website: 'https://www.elan.example/accueil',
  email: 'bonjour@elan.example',
  phone: '03 88 00 00 00',
  address: '1 place Kléber',
}

function show(change: Partial<Catalyst> = {}, { liaison = 0, onComplete = () => {} } = {}) {
  render(<Contact catalyst={exampleCatalyst(change)} {...{ liaison, onComplete }} />)
}
const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')
const text = () => plain(document.body.textContent)

afterEach(cleanup)

describe('an organisation whose contact is known', () => {
  it('shows the host of its site and leads to the whole address', () => {
    show(KNOWN)
    expect(href(/^elan\.example/)).toBe('https://www.elan.example/accueil')
  })

  it('can be written to and called', () => {
    show(KNOWN)
    expect(href(/bonjour@/)).toBe('mailto:bonjour@elan.example')
    expect(href(/03 88/)).toBe('tel:0388000000')
  })

  it('keeps the country of a phone number', () => {
    show({ phone: '+262 262 00 00 00' })
    expect(href(/262/)).toBe('tel:+262262000000')
  })

  it('has one term for each thing known, and none for the others', () => {
    show({ email: 'bonjour@elan.example', address: '1 place Kléber' })
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Courriel', 'Adresse'])
  })

  it('does not say that it is not known, nor ask for more', () => {
    show(KNOWN)
    expect(text()).not.toMatch(/non renseignées|Vous les connaissez/)
  })
})

describe('an organisation whose contact is not known', () => {
  it('says so', () => {
    show()
    expect(text()).toContain('Coordonnées non renseignées.')
  })

  it('is looked for in the public directory by its name and its commune, encoded', () => {
    show({ name: 'Alliance & « Cœur » #1', seat: { ...seat, name: "L'Étang-Salé", code: '97404' } })
    const url = new URL(href(/Annuaire des entreprises/)!)
    expect(url.origin).toBe('https://annuaire-entreprises.data.gouv.fr')
    expect([...url.searchParams]).toEqual([['terme', "Alliance & « Cœur » #1 L'Étang-Salé"]])
    expect(url.hash).toBe('')
  })

  it('is looked for through the mairie of its commune', () => {
    show({ seat: { ...seat, name: 'Le Havre', code: '76351' } })
    const url = new URL(href(/^Mairie du Havre/)!)
    expect(url.origin).toBe('https://lannuaire.service-public.gouv.fr')
    expect(url.searchParams.get('whoWhat')).toBe('mairie')
    expect(url.searchParams.get('where')).toMatch(/^Le Havre/)
  })

  it('elides the name of a commune that takes it', () => {
    show({ seat: { ...seat, name: 'Ajaccio' } }, { liaison: 1 })
    expect(screen.getByRole('link', { name: /^Mairie d’Ajaccio/ })).toBeTruthy()
  })

  it('can be completed by a reader who knows more', () => {
    const onComplete = vi.fn()
    show({}, { onComplete })
    fireEvent.click(screen.getByRole('button', { name: /^Vous les connaissez/ }))
    expect(onComplete).toHaveBeenCalledOnce()
  })
})

describe('where an organisation is', () => {
  it('is shown by its commune, not marked, while the address is not known', () => {
    show({ seat: { ...seat, name: "L'Étang-Salé", at: [55.36571, -21.25] } })
    expect(href(/Voir L’Étang-Salé sur OpenStreetMap \(adresse non connue\)/)).toBe(
      'https://www.openstreetmap.org/#map=13/-21.25/55.36571',
    )
    expect(href(/application de cartes/)).toBe('geo:-21.25,55.36571')
  })

  it('has an itinerary to its address, the commune added where the address does not say it', () => {
    show({ address: '1 place Kléber & Cie #2', seat: { ...seat, at: [7.7675, 48.5713] } })
    const directions = new URL(href(/^Itinéraire vers 1 place Kléber/)!)
    expect(directions.origin + directions.pathname).toBe('https://www.openstreetmap.org/directions')
    expect([...directions.searchParams]).toEqual([['to', '1 place Kléber & Cie #2, Strasbourg']])
    expect(href(/application de cartes/)).toBe(
      'geo:48.5713,7.7675?q=1%20place%20Kl%C3%A9ber%20%26%20Cie%20%232%2C%20Strasbourg',
    )
    expect(text()).not.toContain('adresse non connue')
  })
})
