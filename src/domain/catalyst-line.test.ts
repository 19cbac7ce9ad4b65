import { describe, expect, it } from 'vitest'
import type { Catalyst } from './catalyst'
import { CATALYST_COLUMNS, catalystLines } from './catalyst-line'
import { exampleCatalyst } from './example-table'

const lineOf = (change: Partial<Catalyst>, correction = {}) =>
  catalystLines(exampleCatalyst(change), correction)[1]
const named = (nom: string) => lineOf({ id: 'elan' }, { nom }).slice('elan,'.length)

describe('the line of an organisation', () => {
  it('stands under the header of the table, with as many cells', () => {
    const [header, line] = catalystLines(exampleCatalyst({ name: 'Élan' }))
    expect(header).toBe(CATALYST_COLUMNS.join(','))
    expect(line.split(',')).toHaveLength(CATALYST_COLUMNS.length)
  })

  it('puts a name that holds a comma or quotes in quotes, those inside doubled', () => {
    expect(named('Élan, le pôle')).toMatch(/^"Élan, le pôle",/)
    expect(named('Le "47" & Cie')).toMatch(/^"Le ""47"" & Cie",/)
    expect(named('Deux\nlignes')).toMatch(/^"Deux\nlignes",/)
  })

  it('leaves apostrophes, semicolons and emoji as they are', () => {
    expect(named("L'Élan ; Cœur 🌱")).toMatch(/^L'Élan ; Cœur 🌱,/)
  })

  it('takes what a reader sets right in the place of what is published, also to empty it', () => {
    const published = { website: 'https://old.example', phone: '03 88 00 00 00' }
    const line = lineOf(published, { site_web: 'https://new.example', telephone: '' })
    expect(line).toContain(',https://new.example,,')
    expect(line).not.toMatch(/old|03 88/)
  })
})
