import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../data/check'
import { communeColumns, communeFigures } from '../../data/steps/commune-columns'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { readSourceFiles } from '../../data/steps/source-files'
import { checkTalk } from '../../src/data/check-talk'
import { readTable } from '../../src/data/read-table'
import { mergedCommunes } from '../../src/domain/communes'
import { nearestSeats } from '../../src/domain/nearest-seats'
import { seatsOf } from '../../src/domain/remoteness'
import { filteredBy, sceneFrom } from '../../src/domain/scene-from'
import { catalystAt } from '../../src/domain/table'
import { hasMap, sceneLink, talkSeconds } from '../../src/domain/talk'
import { talkFacts } from '../../src/domain/talk-facts'
import { talkCsv } from '../../src/domain/talk-rows'
import { levelOf, type Territory, type TerritoryId } from '../../src/domain/territory'
import { fitting, populationYear } from '../../src/text/scene-draft'
import { territoryTalk } from '../../src/text/territory-talk'
import { rawKinds, rawRows } from './raw-list'
import { realComparison } from './real-comparison'

// « Votre région en cinq minutes » of every région, collectivité and département; the sentences of six are in a file
// for a French proof-reader. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/territory-talks.
const GOLDEN = fileURLToPath(new URL('./texts/votre-region.txt', import.meta.url))
const PROOF_READ: readonly TerritoryId[] = ['reg-44', 'reg-06', 'reg-975', 'dep-67', 'dep-75', 'dep-90']

const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const points = loadPoints('data/geo/communes.csv')
const { atlas, profiles, around } = realComparison()
const { table, territories } = atlas
const { large, small } = communeColumns(cog, points)
const communes = mergedCommunes(large, small)
const remoteness = {
  communes,
  population: communeFigures(cog, points).population,
  away: nearestSeats(communes, seatsOf(table, table.order)),
}
const ground = { atlas, profiles, around, remoteness }
const sources = {
  table,
  stories: atlas.pioneers.length,
  edition: table.columns.edition,
  populations: 'Insee, populations municipales 2023 (Mayotte : 2017)',
  address: '',
}
const talkOf = (place: Territory) => territoryTalk(talkFacts(place, ground), sources)
const places = [...territories.values()].filter(({ id }) => ['reg', 'dep'].includes(levelOf(id)))
const talks = places.map((place) => ({ place, talk: talkOf(place) }))
const scenes = talks.flatMap(({ place, talk }) => talk.scenes.map((scene, i) => ({ place, i, ...scene })))

/** A text with plain spaces, as a proof-reader types them. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

/** The rows of the list that have their seat in a territory, national networks apart. */
const rawIn = ({ id }: Territory) => {
  const key = levelOf(id) === 'dep' ? 'code_departement' : 'code_region'
  return rawRows.filter((row) => row.portee !== 'national' && `${levelOf(id)}-${row[key]}` === id)
}

describe('« Votre région en cinq minutes »', () => {
  it('is made of every région, collectivité and département: 10 to 14 scenes (9 where nothing is near), 270 to 330 seconds', () => {
    expect(places.filter(({ id }) => levelOf(id) === 'dep')).toHaveLength(101)
    expect(places.filter(({ id, zone }) => levelOf(id) === 'reg' && zone !== 'com')).toHaveLength(18)
    const odd = talks.filter(({ place, talk }) => {
      const [n, seconds] = [talk.scenes.length, talkSeconds(talk)]
      return n < (place.zone === 'com' ? 9 : 10) || n > 14 || seconds < 270 || seconds > 330
    })
    expect(odd.map(({ place, talk }) => `${place.id} ${talk.scenes.length} ${talkSeconds(talk)}`)).toEqual([])
  })

  it('fits the band of the stage, with notes for the speaker on every scene', () => {
    const odd = scenes.filter(
      ({ title, text, notes, seconds }) =>
        title === '' ||
        title.length > 90 ||
        text === '' ||
        text.length > 280 ||
        notes.length < 60 ||
        seconds < 10 ||
        !Number.isInteger(seconds),
    )
    expect(
      odd.map(({ place, title, text }) => `${place.id} ${title.length} ${text.length} ${title}`),
    ).toEqual([])
  })

  it('shows in each scene a page that has a map, with nothing that could not be read or is not known', () => {
    for (const { place, link } of scenes) {
      if (link === '') continue
      const { link: read, ignored } = sceneLink(link)
      expect([place.id, link, ignored]).toEqual([place.id, link, []])
      expect(hasMap(read), link).toBe(true)
      const { page } = read
      if (page.at === 'catalyst') expect(table.byId.has(page.id), link).toBe(true)
      if (page.at === 'pioneer')
        expect(
          atlas.pioneers.some(({ id }) => id === page.id),
          link,
        ).toBe(true)
      if (page.at === 'territory') expect(territories.has(page.id), link).toBe(true)
      if (page.at === 'compare') {
        expect(page.territories.length, link).toBeGreaterThan(1)
        expect(page.territories.filter((id) => !territories.has(id))).toEqual([])
      }
    }
  })

  it('counts what the list counts, and shows as many on the map', () => {
    for (const { place, talk } of talks) {
      const rows = rawIn(place)
      const third = rows.filter(({ famille }) => rawKinds.get(famille) === 'tiers-lieux').length
      const said = plain(talk.scenes[2]!.title)
      if (rows.length === 0) {
        expect(said).toBe('Rien de documenté ici pour l’instant.')
        continue
      }
      expect(Number(/: (\d+) organisations? recensées?/.exec(said)?.[1]), said).toBe(rows.length)
      if (third > 0 && third < rows.length)
        expect(said.endsWith(`, dont ${third} ${third === 1 ? 'tiers-lieu' : 'tiers-lieux'}`), said).toBe(
          true,
        )
      for (const { title, link } of talk.scenes) {
        const [, n] = /^(?:Qui est là|Au-delà des tiers-lieux) : (\d+)/.exec(plain(title)) ?? []
        if (n === undefined) continue
        expect(sceneFrom(sceneLink(link).link, atlas).total, `${place.id} ${link}`).toBe(Number(n))
      }
    }
  })

  it('says how many are to be confirmed, and the map of that scene shows these', () => {
    for (const { place, talk } of talks) {
      const scene = talk.scenes.find(({ link }) => link.includes('verification='))
      const n = talkFacts(place, ground).toConfirm.length
      expect(scene === undefined).toBe(n === 0)
      if (scene) expect(sceneFrom(sceneLink(scene.link).link, atlas).total, place.id).toBe(n)
    }
  })

  it('shows of the neighbours what is documented there and not here, and nothing else', () => {
    for (const { place, talk } of talks) {
      const { discoveries, beside } = talkFacts(place, ground)
      const scene = talk.scenes.find(({ link }) => link.includes('famille='))
      expect(scene === undefined, place.id).toBe(discoveries.length === 0)
      if (!scene) continue
      const { link } = sceneLink(scene.link)
      const shown = filteredBy(link, atlas).rows
      const seats = Array.from(shown, (row) => catalystAt(table, row).seat)
      const next = beside.territories.map(({ id }) => id)
      for (const { departement, region } of seats)
        expect(next.includes(`dep-${departement}`) || next.includes(`reg-${region}`), place.id).toBe(true)
      expect(shown.length).toBe(discoveries.reduce((n, { found }) => n + found.length, 0))
    }
  })

  it('answers why n and not 350 in its second scene, in the words of the talk that ships', () => {
    const { records } = checkSources(readSourceFiles('data'), cog, points)
    const shipped = records!.talks.find(({ id }) => id === 'decennie-de-co-construction')!.scenes[1]!
    for (const { talk } of talks) {
      expect(plain(talk.scenes[1]!.title)).toBe(shipped.title)
      expect(plain(talk.scenes[1]!.text)).toBe(shipped.text)
    }
  })

  it.each([
    ['one in the plural', /(^|\D)1\s(?!tiers-lieu\b)[\p{L}-]+[sx]\b/u],
    ['none counted', /(^|\D)0\s\p{L}/u],
    ['a word of the machine', /undefined|null|NaN|\[object|\{(?!organisations\}|citees\}|tiers-lieux\})/],
    ['a straight apostrophe or quote', /['"]/],
    ['a plain space before ; ! ? : or »', /(?<!\d) [;:!?»]/],
    ['an article that should have been contracted', /(^|\s)(à|de) les? /],
    ['catalysts counted', /\d\s+catalyseur/],
    ['a ranking', /le plus (?!proche)|la plus (?!proche|éloignée)|classé/i],
    ['two spaces or stops', /\s{2}|\.\.|, ?\.|: ?\./],
  ])('never has %s', (_, fault) => {
    const said = scenes.flatMap(({ place, title, text, notes }) =>
      [title, text, notes].map((words) => `${words} (${place.id})`),
    )
    expect(said.filter((words) => fault.test(words)).slice(0, 5)).toEqual([])
  })

  it('saved as a table, passes the checks of the talks that people write, and reads back the same', () => {
    const context = {
      checkTerritories: (ids: readonly string[]) => {
        expect(ids.filter((id) => !territories.has(id as TerritoryId))).toEqual([])
      },
      families: table.columns.families,
      catalysts: new Set(table.byId.keys()),
      pioneers: new Set(atlas.pioneers.map(({ id }) => id)),
    }
    const found: unknown[] = []
    for (const { talk } of talks) {
      const bytes = new TextEncoder().encode(talkCsv(talk))
      const read = checkTalk(
        readTable(bytes, talk.id, () => {}),
        talk.id,
        context,
        (...one) => found.push(one),
      )
      expect(read.scenes.map(({ link, seconds, title }) => [link, seconds, plain(title)])).toEqual(
        talk.scenes.map(({ link, seconds, title }) => [link, seconds, plain(title)]),
      )
    }
    expect(found).toEqual([])
  })

  it('has the same scenes when the communes cannot be had', () => {
    const place = territories.get('dep-48')!
    const without = territoryTalk(talkFacts(place, { ...ground, remoteness: null }), sources)
    expect(without.scenes.map(({ seconds }) => seconds)).toEqual(
      talkOf(place).scenes.map(({ seconds }) => seconds),
    )
    expect(without.scenes.filter(({ link }) => link.includes('eloignement'))).toHaveLength(1)
  })

  it('reads as the proof-read file says', () => {
    const before = readFileSync(GOLDEN, 'utf8')
    const text = PROOF_READ.map((id) => {
      const all = talkOf(territories.get(id)!).scenes.map(
        ({ title, text: words, notes, seconds, link }, i) =>
          `${i + 1}. ${plain(title)} (${seconds} s) ${link}\n   ${plain(words)}\n   [${plain(notes)}]\n`,
      )
      return `== ${id}\n${all.join('')}`
    })
    const all = `${before.slice(0, before.indexOf('==') < 0 ? undefined : before.indexOf('=='))}${text.join('\n')}`
    if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, all)
    expect(all).toBe(readFileSync(GOLDEN, 'utf8'))
  })
})

describe('the words of a generated talk', () => {
  it('cut a list so that it fits, and tell how many are left', () => {
    expect(fitting(['Un', 'Deux', 'Trois'], 40)).toBe('Un, Deux et Trois')
    expect(plain(fitting(['Un', 'Deux', 'Trois', 'Quatre'], 22))).toBe('Un, Deux et 2 autres')
    expect(fitting(['Un', 'Deux', 'Trois'], 5)).toBe('Un et 2 autres')
  })

  it('date the population of Mayotte apart', () => {
    expect(populationYear(sources.populations, territories.get('dep-976')!)).toBe('2017')
    expect(populationYear(sources.populations, territories.get('dep-67')!)).toBe('2023')
  })
})
