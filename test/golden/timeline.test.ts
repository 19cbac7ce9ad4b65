import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../data/check'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { readSourceFiles } from '../../data/steps/source-files'
import { layeredScene } from '../../src/domain/layered-scene'
import { readLink } from '../../src/domain/link-text'
import { sceneFrom } from '../../src/domain/scene-from'
import { inYear, yearsOf, yearWithin } from '../../src/domain/timeline'
import { describeScene, paperSentence } from '../../src/text/sentence'
import { yearSentence } from '../../src/text/timeline'
import { realAtlas } from './real-atlas'

// The timeline of the real stories and steps, held against their files read anew.
const atlas = realAtlas([])
const { pioneers, territories } = atlas
const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const { records } = checkSources(readSourceFiles('data'), cog, loadPoints('data/geo/communes.csv'))
const { milestones } = records!
const raw: readonly { annee: number; titre: string; territoires: string[] }[] = JSON.parse(
  readFileSync('data/chronologie.json', 'utf8'),
)
const years = yearsOf(pioneers, milestones)!
const all = Array.from({ length: years.last - years.first + 1 }, (_, i) => years.first + i)
const viewOf = (year: number) => inYear(year, pioneers, milestones)
const sceneOf = (search: string) => {
  const { link } = readLink('/', { pathname: '/pionniers', search })
  return { link, scene: sceneFrom(link, atlas) }
}

describe('the timeline', () => {
  it('goes from the first step, in 2006, to 2024, and keeps a year of a link within', () => {
    expect(years).toEqual({ first: 2006, last: 2024 })
    expect([yearWithin(1999, years), yearWithin(2100, years), yearWithin(null, years)]).toEqual([
      2006,
      2024,
      null,
    ])
  })

  it('has each of the 36 steps in one year, and each of 31 stories dated or apart', () => {
    const told = all.flatMap((year) => viewOf(year).events.map(({ title }) => title))
    expect(told).toHaveLength(36)
    expect([...told].sort()).toEqual(raw.map(({ titre }) => titre).sort())
    for (const year of all) {
      const { begun, dated, undated } = viewOf(year)
      expect([dated, undated.length, dated + undated.length]).toEqual([25, 6, 31])
      expect(begun.filter((one) => undated.includes(one))).toEqual([])
    }
    expect(viewOf(years.last).begun).toHaveLength(25)
  })

  it('adds the new stories of each year to those before; one is older than the first year', () => {
    expect(viewOf(2006).begun.map(({ id, start }) => [id, start])).toEqual([['fondation-de-lille', 1997]])
    for (const year of all.slice(1))
      expect(viewOf(year).begun).toHaveLength(viewOf(year - 1).begun.length + viewOf(year).fresh.length)
  })

  it('shows on the map those begun by the year that have a place, without those that have no date', () => {
    for (const year of all) {
      const { scene } = sceneOf(`?annee=${year}`)
      expect(scene.items.pioneers.map(({ id }) => id)).toEqual(
        viewOf(year)
          .begun.filter(({ at }) => at !== null)
          .map(({ id }) => id),
      )
    }
    expect(sceneOf('').scene.items.pioneers).toHaveLength(pioneers.filter(({ at }) => at !== null).length)
  })

  it('marks where the steps of that year took place, and organisations stay as they are', () => {
    for (const year of all) {
      const { scene } = sceneOf(`?annee=${year}`)
      const { events } = layeredScene(scene, territories, { remoteness: null, milestones })
      const expected = new Set(raw.flatMap(({ annee, territoires }) => (annee === year ? territoires : [])))
      expect(events!.map(({ territory }) => territory).sort()).toEqual([...expected].sort())
      expect(scene.total).toBe(sceneOf('').scene.total)
    }
    const { scene } = sceneOf('')
    expect(layeredScene(scene, territories, { remoteness: null, milestones })).toBe(scene)
  })

  it.each([
    [2006, '2006 : 1 démarche déjà commencée : Fondation de Lille. Étape du Réseau : Naissance du RAMEAU.'],
    [2009, '2009 : rien de daté cette année-là.'],
    [
      2012,
      '2012 : 1 démarche de plus : Alsace Active – Labo régional des partenariats. Étape du Réseau : Premier Labo régional des partenariats.',
    ],
    [
      2013,
      '2013 : 3 démarches de plus : Bordeaux Mécènes Solidaires, Les Ateliers de l’Entrepreneuriat Humaniste et Ronalpia.',
    ],
    [
      2015,
      '2015 : aucune démarche de plus. Étapes du Réseau : 1re Rencontre nationale ; Objectifs de développement durable.',
    ],
  ])('says what changed in %i', (year, sentence) => {
    expect(yearSentence(viewOf(year), years).replace(/[\u00A0\u202F]/g, ' ')).toBe(sentence)
  })

  it('says the year in the sentence of the map, on the screen and on paper', () => {
    const { link, scene } = sceneOf('?annee=2012')
    const said = 'La carte montre aussi 4 territoires pionniers commencés en 2012 ou avant.'
    expect(describeScene(scene, link, atlas).replace(/\u00A0/g, ' ')).toContain(said)
    expect(paperSentence(scene, link, atlas).replace(/\u00A0/g, ' ')).toContain(said)
  })
})
