import { readdirSync, readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { catalystsQuery, pioneersQuery, placesQuery, territoriesQuery } from '../../src/data/queries'
import { readFile } from '../../src/data/read-file'
import { readTalkFile } from '../../src/data/read-talk-file'
import { catalystColumns, territoriesFile } from '../../src/data/schema'
import { pioneersFile } from '../../src/data/story-schema'
import { workbookOf } from '../../src/device/workbook'
import { tableFrom } from '../../src/domain/table'
import type { Talk, TalkScene } from '../../src/domain/talk'
import { talkCsv, talkRows } from '../../src/domain/talk-rows'
import { runs } from '../runs'

// As in the test of `load`, which may run in the same place: what a talk is checked against is given below.
vi.mock('virtual:data-manifest', async () => ({
  default: (await import('../../src/domain/example-files')).EXAMPLE_MANIFEST,
}))

const client = new QueryClient()
const encode = (text: string) => new TextEncoder().encode(text)
const published = (name: string) => {
  const file = readdirSync('public/data').find((one) => one.startsWith(`${name}.`) && one.endsWith('.json'))
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
}
const index = (name: string) =>
  new Map(territoriesFile.parse(published(name)).territories.map((one) => [one.id, one]))

beforeAll(() => {
  client.setQueryData(catalystsQuery.queryKey, tableFrom(catalystColumns.parse(published('catalyseurs'))))
  client.setQueryData(territoriesQuery.queryKey, index('territoires'))
  client.setQueryData(placesQuery.queryKey, index('lieux'))
  client.setQueryData(pioneersQuery.queryKey, pioneersFile.parse(published('pionniers')).pioneers)
})

const SHIPPED = new Uint8Array(readFileSync('data/histoires/decennie-de-co-construction.csv'))
const HEAD = 'titre,texte,notes,duree,lien,transition\n'
const ROW = 'Bonjour,Un texte,,30,/territoire/dep-67,vol\n'

async function talkOf(bytes: Uint8Array, name = 'essai.csv'): Promise<Talk> {
  const read = await readTalkFile(client, name, bytes, readFile)
  if (read.is !== 'ready') throw new Error(JSON.stringify(read))
  return read.talk
}

/** What is said of a file: line, column and kind of each finding. */
async function saidOf(bytes: Uint8Array | string, name = 'essai.csv') {
  const read = await readTalkFile(client, name, typeof bytes === 'string' ? encode(bytes) : bytes, readFile)
  const found = read.is === 'faulty' ? read.faults : read.is === 'ready' ? read.warnings : []
  if (read.is === 'refused') return [read.is, read.why]
  return [read.is, ...found.map(({ line, column, kind }) => `${line ?? '*'} ${column} ${kind}`)]
}

const book = async (rows: (string | number)[][]) => {
  const blob = await workbookOf([{ name: 'Présentation', widths: [], rows }])
  return new Uint8Array(await blob.arrayBuffer())
}

describe('the file of a talk', () => {
  it('that ships is read, and written again to the byte', async () => {
    const talk = await talkOf(SHIPPED)
    expect(talk.scenes).toHaveLength(23)
    expect(encode(talkCsv(talk))).toEqual(SHIPPED)
  })

  it('is the same talk as a workbook, its durations numbers', async () => {
    const talk = await talkOf(SHIPPED)
    expect(await talkOf(await book(talkRows(talk)), 'essai.xlsx')).toEqual(talk)
  })

  it('is read for what it holds, whatever it is called', async () => {
    expect(
      await saidOf(await book([...HEAD.trim().split(',').map(String)].map((one) => [one])), 'a.csv'),
    ).toContain('1 texte column-missing')
  })

  it.each([
    ['semicolons', `${HEAD}${ROW}`.replaceAll(',', ';'), '*  separator'],
    ['a byte order mark', `\uFEFF${HEAD}${ROW}`, '*  bom'],
    [
      'a whole address',
      `${HEAD}${ROW.replace('/terr', 'https://carte.exemple.fr/terr')}`,
      '2 lien link-whole',
    ],
  ])('is read with a word on %s', async (_, text, said) => {
    expect(await saidOf(text)).toEqual(['ready', said])
  })

  it('in Windows-1252 is read with a word, its accents right', async () => {
    const bytes = Uint8Array.from(`${HEAD}${ROW.replace('Un texte', 'Déjà là')}`, (c) => c.charCodeAt(0))
    expect(await saidOf(bytes)).toEqual(['ready', '*  encoding'])
    expect((await talkOf(bytes)).scenes[0]?.text).toBe('Déjà là')
  })

  it.each([
    ['only spaces', '  \n', ['faulty', '*  file-empty']],
    ['no scene', HEAD, ['faulty', '*  talk-empty']],
    [
      'a wrong duration',
      `${HEAD}${ROW.replace('30', 'une minute')}`,
      ['faulty', '2 duree duration-malformed'],
    ],
    [
      'an unknown territory',
      `${HEAD}${ROW.replace('dep-67', 'dep-99')}`,
      ['faulty', '2 lien territory-unknown'],
    ],
    [
      'an unknown organisation',
      `${HEAD}${ROW.replace('territoire/dep-67', 'catalyseur/personne')}`,
      ['faulty', '2 lien catalyst-unknown'],
    ],
    [
      'a page without a map',
      `${HEAD}${ROW.replace('territoire/dep-67', 'a-propos')}`,
      ['faulty', '2 lien link-no-map'],
    ],
    [
      'a title too long',
      `${HEAD}${ROW.replace('Bonjour', 'a'.repeat(91))}`,
      ['faulty', '2 titre cell-too-long'],
    ],
  ])('with %s is told where it is to be mended', async (_, text, said) => {
    expect(await saidOf(text)).toEqual(said)
  })

  it('with other columns names those that are wanted', async () => {
    const said = await saidOf('nom,ville\nUn,Deux\n')
    expect(said[0]).toBe('faulty')
    expect(said).toEqual(expect.arrayContaining(['1 nom column-unknown', '1 titre column-missing']))
  })

  it('that is no table is refused whatever it is called', async () => {
    const image = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)
    for (const name of ['photo.xlsx', 'photo.csv'])
      expect(await saidOf(image, name)).toEqual(['refused', 'neither'])
    const whole = await book([['titre']])
    expect(await saidOf(whole.slice(0, whole.length / 2), 'coupe.xlsx')).toEqual(['refused', 'torn'])
  })

  it('tells the row of the sheet, after an empty one too', async () => {
    const rows = [HEAD.trim().split(','), ['', '', '', '', '', ''], ['Titre', '', '', 'x', '', '']]
    expect(await saidOf(await book(rows), 'essai.xlsx')).toEqual(['faulty', '3 duree duration-malformed'])
  })

  it('is the same talk once saved and opened again, as CSV and as a workbook', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: fc.constantFrom(...'aé,;"’ =+-@\'«»0＝'), maxLength: 60 }),
        fc.string({ unit: fc.constantFrom(...'_x0041<>&\u0301🌻'), maxLength: 20 }),
        fc.constantFrom('__proto__', 'constructor', "'=x", '{organisations} ici'),
      )
      .map((one) => one.normalize('NFC').trim())
    const scene: fc.Arbitrary<TalkScene> = fc.record({
      title: text.filter((one) => one !== ''),
      text,
      notes: text,
      seconds: fc.integer({ min: 5, max: 3600 }),
      link: fc.constantFrom('', '/', '/?statut=cite', '/territoire/reg-44', '/pionniers'),
      transition: fc.constantFrom('vol', 'coupe'),
    })
    const talks = fc
      .array(scene, { minLength: 1, maxLength: 5 })
      .map((scenes): Talk => ({ id: 'fichier', scenes }))
    await fc.assert(
      fc.asyncProperty(talks, async (talk) => {
        expect(await talkOf(encode(talkCsv(talk)))).toEqual(talk)
        expect(await talkOf(await book(talkRows(talk)), 'a.xlsx')).toEqual(talk)
      }),
      runs(60),
    )
  })

  it('as CSV holds nothing that a spreadsheet would compute', async () => {
    const talk: Talk = {
      id: 'fichier',
      scenes: [{ title: '=1+1', text: '@a', notes: '-b', seconds: 5, link: '', transition: 'vol' }],
    }
    expect(talkCsv(talk)).toBe(`${HEAD}'=1+1,'@a,'-b,5,,vol\n`)
  })
})
