import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import { AccessibilityPage } from './accessibility-page'

const show = (contact = '') =>
  render(<AccessibilityPage edition="2026-11-03" contact={contact} onClose={() => {}} />)
const part = (id: string) => plain(document.getElementById(id)?.parentElement?.textContent)

afterEach(cleanup)

it('has every part of a French statement', () => {
  show()
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => plain(h.textContent))).toEqual([
    'État de conformité',
    'Ce qui est essayé à chaque version',
    'Les touches',
    'Ce que l’on sait ne pas être accessible',
    'Établissement de cette déclaration',
    'Nous écrire',
    'Voies de recours',
  ])
})

it('claims no conformity that nobody has audited', () => {
  show()
  expect(part('conformite')).toContain('Aucun audit n’a été mené')
  expect(part('conformite')).toContain('« non conforme » au sens du RGAA')
  expect(plain(document.body.textContent)).not.toMatch(/(totalement|partiellement) conforme/)
})

it('says that the map itself is not accessible, and what is its equal', () => {
  show()
  expect(part('limites')).toMatch(/La carte interactive .* La liste et les fiches disent la même chose/)
})

it('is as old as the edition', () => {
  show()
  expect(part('declaration')).toContain('l’édition du 3 novembre 2026')
})

it('says where to write, or that nobody has said so', () => {
  show()
  expect(part('ecrire')).toContain('Adresse non réglée')
  cleanup()
  show('contact@exemple.fr')
  expect(screen.getByRole('link', { name: 'contact@exemple.fr' })).toBeTruthy()
  expect(part('ecrire')).not.toContain('non réglée')
})

it('leads to the Défenseur des droits', () => {
  show()
  expect(screen.getByRole('link', { name: /formulaire/ }).getAttribute('href')).toMatch(
    /defenseurdesdroits\.fr/,
  )
})

it('lists the keys, and where one of them is left to the browser', () => {
  show()
  expect(part('touches')).toMatch(/Ctrl \+ Z, ou ⌘ Z sur un Mac, annule le dernier choix.*Dans un champ/)
})
