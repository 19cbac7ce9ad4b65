import { describe, expect, it } from 'vitest'
import { checkSources } from '../../data/check'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { readSourceFiles } from '../../data/steps/source-files'
import { blankValues, fillBlanks, sceneLink } from '../../src/domain/talk'
import { realAtlas } from './real-atlas'

const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const { records } = checkSources(readSourceFiles('data'), cog, loadPoints('data/geo/communes.csv'))
const talks = records!.talks
const { table } = realAtlas([])
const decade = talks.find(({ id }) => id === 'decennie-de-co-construction')!

describe('the talks that ship', () => {
  it('tell a decade from 2006 to 2024 in at least 14 scenes, each with notes for the speaker', () => {
    expect(decade.scenes.length).toBeGreaterThanOrEqual(14)
    expect(decade.scenes.filter(({ notes }) => notes.length < 30)).toEqual([])
    const years = decade.scenes.flatMap(({ title }) => /\b20\d\d\b/.exec(title)?.[0] ?? [])
    expect(years).toEqual([...years].sort())
    expect(years[0]).toBe('2006')
    expect(decade.scenes.some(({ text }) => text.includes('2024'))).toBe(true)
  })

  it.each(talks.map((talk) => [talk.id, talk] as const))(
    '%s answers why n and not 350 in the one sentence of its second scene, with numbers that are counted',
    (_, { scenes }) => {
      const { title, text } = scenes[1]!
      const values = blankValues(table)
      const filled = (written: string) => fillBlanks(written, (blank) => String(values[blank]))
      expect(filled(title)).toBe('Pourquoi 913 organisations quand on parle de 350 ?')
      expect(title + text).not.toMatch(/913|\b22\b/)
      expect(filled(text).match(/\./g)).toHaveLength(1)
      expect(filled(text)).toContain('913 organisations, dont 22 citées par Le RAMEAU')
    },
  )

  it('give each figure its study and its year', () => {
    const told = talks.flatMap(({ scenes }) => scenes.map(({ title, text }) => `${title} ${text}`))
    const figures = told.filter((scene) => /\d %/.test(scene))
    expect(figures.length).toBeGreaterThanOrEqual(3)
    for (const scene of figures) expect(scene).toMatch(/\((PHARE|étude IMPACT|Impacts)[^)]* 20\d\d\)/)
  })

  it('change what the map shows, and keep nothing of a link that a scene does not carry', () => {
    const links = decade.scenes.map(({ link }) => link)
    expect(new Set(links).size).toBeGreaterThan(10)
    for (const link of links) expect(sceneLink(link).ignored, link).toEqual([])
  })
})
