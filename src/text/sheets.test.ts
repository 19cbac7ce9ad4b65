import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/any-text'
import { runs } from '../../test/runs'
import type { Comparison } from '../domain/comparison'
import { exampleCatalyst, exampleTable } from '../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import { plain } from '../domain/example-text'
import { withoutGuard } from '../domain/formula'
import type { Present } from '../domain/present'
import { type ComparisonSources, comparisonTable, coverageLines } from './comparison-table'
import { csvOf, organisationsSheet, tableSheet } from './sheets'
import { words } from './written'

const table = exampleTable([{ id: 'a' }])
const elan = exampleCatalyst({ id: 'elan', name: "L'Élan", website: 'https://elan.example/' })
const pole = exampleCatalyst({ id: 'pole', name: 'Pôle', verification: 'sans-source' })
const net = exampleCatalyst({ id: 'net', name: 'Réseau', reach: 'national' })
const present = (change: Partial<Present>): Present => ({ seated: [], acting: [], national: [], ...change })
const profile = { population: 1000, density: 8.4321, smallShare: 0.254, centre: [7, 48], epcis: 3 } as const
const column = (letter: string, id: 'dep-67' | 'dep-29', there: Present) => ({
  letter,
  territory: { ...EXAMPLE_TERRITORIES.get(id)!, area: 4_797_000_000 },
  profile,
  present: there,
  stories: { here: [], nearest: null },
})
const COMPARISON: Comparison = {
  columns: [
    column('A', 'dep-67', present({ seated: [{ kind: 'environnement', catalysts: [elan, pole] }] })),
    column(
      'B',
      'dep-29',
      present({ acting: [{ via: 'reg-53', partly: false, catalysts: [elan] }], national: [net] }),
    ),
  ],
  kinds: [{ kind: 'environnement', cells: [[elan, pole], []] }],
}
const SOURCES: ComparisonSources = {
  table,
  territories: EXAMPLE_TERRITORIES,
  oneRegion: new Map([['cpie', 'reg-53']]),
  sheetHref: (id) => `https://carte.example/catalyseur/${id}`,
  storyHref: () => undefined,
  distances: new Map([
    ['dep-67', 12_300],
    ['dep-29', null],
  ]),
}
const sheet = tableSheet(comparisonTable(COMPARISON, SOURCES), ['Ces nombres…'])
const rowOf = (heading: string) =>
  sheet.rows
    .find(([first]) => plain(String(first)).startsWith(heading))
    ?.map((v) => (typeof v === 'string' ? plain(v) : v))

describe('the sheet of a comparison', () => {
  it('has a column for each territory, by its letter', () => {
    expect(sheet.rows[0]?.map((head) => plain(String(head)))).toEqual([
      'Ce qui est comparé',
      'A : Bas-Rhin',
      'B : Finistère',
    ])
  })

  it('has numbers as numbers, rounded as they are shown, their unit in the heading', () => {
    expect(rowOf('Population')?.slice(1)).toEqual([1000, 1000])
    expect(rowOf('Surface')).toEqual(['Surface (km², environ)', 4800, 4800])
    expect(rowOf('Densité')?.[1]).toBe(8.4)
    expect(rowOf('Habitants de communes')?.[1]).toBe(25)
  })

  it('tells nothing documented from no value, and neither is 0', () => {
    const [, ...beyond] = rowOf('Organisations recensées hors')!
    expect(beyond).toEqual([2, 'Rien de documenté hors tiers-lieux'])
    expect(rowOf('Tiers-lieux')!.slice(1)).toEqual(
      ['', ''].map(() => 'Rien de documenté ici pour l’instant.'),
    )
    expect(rowOf('Dont à confirmer')!.slice(1)).toEqual([1, 0])
    expect(rowOf('Distance')).toEqual([expect.stringContaining('(km, environ)'), 12, 'Donnée non disponible'])
  })

  it('has the names of a sorte below their number, a family of one région marked', () => {
    const at = sheet.rows.findIndex(([first]) =>
      plain(String(first)).endsWith(': nombre d’organisations recensées'),
    )
    expect(sheet.rows[at]?.slice(1)).toEqual([
      2,
      expect.stringMatching(/^Siège ailleurs, agit ici\s: L’Élan$/),
    ])
    const names = String(sheet.rows[at + 1]?.[1])
      .split('\n')
      .map(plain)
    expect(names).toEqual([
      'L’Élan, Strasbourg (67) ; famille relevée seulement en Bretagne',
      'Pôle, Strasbourg (67) ; famille relevée seulement en Bretagne',
    ])
  })

  it('ends with what it does not say', () =>
    expect(sheet.rows[sheet.rows.length - 1]).toEqual(['Ces nombres…']))

  it('counts what a page of paper has no room for', () => {
    const cut = comparisonTable(COMPARISON, SOURCES, 1)
    const cell = cut.rows.flatMap(({ cells }) => cells).find(({ is }) => is === 'names')
    expect(cell).toMatchObject({ count: 2, names: [[{ text: 'L’Élan' }, {}]] })
  })

  it('says what the list covers of a sorte, a family without an answer included', () => {
    expect(coverageLines(['environnement'], SOURCES).map(plain)).toEqual([
      expect.stringMatching(/\. cpie : couverture non renseignée, famille relevée seulement en Bretagne\.$/),
    ])
  })
})

describe('the sheet of organisations', () => {
  const rows = organisationsSheet(COMPARISON, table, SOURCES.sheetHref).rows
  it('has each of them once, by name, with the letters of where it has its seat and where it acts', () => {
    const cells = rows
      .slice(1)
      .map(([name, , , seat, acts, national, commune, code]) => [name, seat, acts, national, commune, code])
    expect(cells).toEqual([
      ['L’Élan', 'A', 'B', '', 'Strasbourg', '67482'],
      ['Pôle', 'A', '', '', 'Strasbourg', '67482'],
      ['Réseau', 'B', '', 'oui', 'Strasbourg', '67482'],
    ])
    expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true)
  })
})

describe('a CSV file', () => {
  const csv = (...rows: (string | number)[][]) => csvOf({ name: '', widths: [], rows })

  it('has a byte order mark, semicolons, ends of lines as Windows, a comma in numbers', () => {
    expect(csv(['Élan', 8.4], ['', 1200])).toBe('\uFEFFÉlan;8,4\r\n;1200\r\n')
  })

  it('quotes what would end a cell', () => {
    expect(csv(['a;b', 'c\nd', '« e »', 'f "g"'])).toBe('\uFEFF"a;b";"c\nd";« e »;"f ""g"""\r\n')
  })

  it.each(['=1+1', '+33', '-2', '@x', '\tx', '\rx', '\nx', '＝1+1', "=cmd|' /C calc'!A0"])(
    'is never a formula: %j',
    (text) => {
      expect(csv([text]).replaceAll('"', '')).toBe(`\uFEFF'${text}\r\n`)
    },
  )

  it('has a number below zero as a number', () => {
    expect(csv([-2.5, '-2,5'])).toBe("\uFEFF-2,5;'-2,5\r\n")
  })

  it('is read again as it was written, whatever its texts, none of which would be computed', () => {
    const text = fc.oneof(
      anyText(20),
      fc.string({ unit: fc.constantFrom(...'=+-@;,"\t\n\r\'a é＝'), maxLength: 6 }),
    )
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const { data } = Papa.parse<string[]>(csv(...rows), { delimiter: ';', newline: '\r\n' })
        expect(data.pop()).toEqual(['']) // after the last end of line
        expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
        const isGuarded = (text: string) => withoutGuard(text) !== text
        const bare = data.map((row, i) =>
          row.map((cell, j) => (isGuarded(rows[i]![j]!) ? cell : withoutGuard(cell))),
        )
        expect(bare).toEqual(rows)
      }),
      runs(100),
    )
  })
})

it('writes a line of a table without its links', () => {
  const line = { is: 'line', line: words('Récit', 'https://x.example') } as const
  expect(
    tableSheet({ caption: '', columns: ['', 'A'], rows: [{ heading: 'h', cells: [line] }] }, []).rows[1],
  ).toEqual(['h', 'Récit'])
})
