import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { findingList } from '../text/finding'
import { type BookCell, readTable, tableOf } from './read-table'
import { cellReader } from './table'

const encode = (text: string) => new TextEncoder().encode(text)

function read(input: string | Uint8Array) {
  const { findings, report } = findingList()
  const table = readTable(typeof input === 'string' ? encode(input) : input, 'data/t.csv', report)
  const cell = cellReader(table, ['id', 'nom'], report)
  return { table, cell, findings, kinds: findings.map((f) => f.kind) }
}

describe('readTable', () => {
  it.each([
    ['commas', 'id,nom\na,"b,c"\n'],
    ['semicolons', 'id;nom\na;"b,c"\n'],
    ['tabs', 'id\tnom\na\t"b,c"\n'],
    ['columns in another order', 'nom,id\n"b,c",a\n'],
    ['Windows line ends', 'id,nom\r\na,"b,c"\r\n'],
    ['old Mac line ends', 'id,nom\ra,"b,c"\r'],
    ['no line end', 'id,nom\na,"b,c"'],
    ['empty columns at the end', 'id,nom,,\na,"b,c",,\n'],
    ['empty rows', '\nid,nom\n\n,\na,"b,c"\n\n'],
  ])('reads %s', (_, text) => {
    const { table, cell, findings } = read(text)
    expect(table.rows.map((row) => [cell(row, 'id'), cell(row, 'nom')])).toEqual([['a', 'b,c']])
    expect(findings.filter((f) => f.kind !== 'separator')).toEqual([])
  })

  it('keeps line numbers when a quoted cell holds line breaks', () => {
    const { table, cell } = read('id,nom\na,"deux\r\nlignes, et\nplus"\nb,"""x"""\n\nc,y\n')
    expect(table.rows.map((row) => [row.line, cell(row, 'nom')])).toEqual([
      [2, 'deux lignes, et plus'],
      [5, '"x"'],
      [7, 'y'],
    ])
  })

  it('reads UTF-8 with its mark, Windows-1252 and UTF-16, and says so', () => {
    const mark = new Uint8Array([0xef, 0xbb, 0xbf, ...encode('id,nom\né,’\n')])
    const windows = new Uint8Array([...encode('id,nom\n'), 0xe9, 0x2c, 0x92, 0x0a])
    const wide = new Uint8Array(
      new Uint16Array([...'\ufeffid,nom\né,’\n'].map((c) => c.charCodeAt(0))).buffer,
    )
    for (const [bytes, kind] of [
      [mark, 'bom'],
      [windows, 'encoding'],
      [wide, 'encoding'],
    ] as const) {
      const { table, kinds } = read(bytes)
      expect(table.rows.map((row) => row.cells)).toEqual([['é', '’']])
      expect(kinds).toEqual([kind])
    }
  })

  it('composes accents, so that two spellings of one word are equal', () => {
    expect(read('id,nom\na,E\u0301vry\n').table.rows[0]?.cells[1]).toBe('Évry')
  })

  it('reads a header alone as no row', () => {
    const { table, findings } = read('id,nom\n')
    expect(table.rows).toEqual([])
    expect(findings).toEqual([])
  })

  it('says that a file is empty, and nothing else', () => {
    expect(read('').kinds).toEqual(['file-empty'])
    expect(read('\n \n').kinds).toEqual(['file-empty'])
  })

  it('takes hostile column names for unknown ones', () => {
    const { cell, table, kinds } = read('id,nom,__proto__,constructor\na,b,c,d\n')
    expect(kinds).toEqual(['column-unknown', 'column-unknown'])
    expect(table.rows.map((row) => cell(row, 'nom'))).toEqual(['b'])
    expect(Object.prototype).not.toHaveProperty('c')
  })

  it('reports null bytes', () => {
    expect(read('id,nom\na,b\u0000c\n').kinds).toEqual(['control-character'])
  })

  it('cuts a cell of one megabyte', () => {
    const { table, kinds } = read(`id,nom\na,"${'.'.repeat(1_000_000)}"\n`)
    expect(kinds).toEqual(['cell-too-long'])
    expect(table.rows[0]?.cells[1]).toHaveLength(5000)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { table } = read(bytes)
        for (const row of table.rows) expect(row.line).toBeGreaterThan(0)
      }),
      runs(500),
    )
  })

  it('never throws on text made of marks', () => {
    const marks = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '\u0000', 'é') })
    fc.assert(
      fc.property(marks, (text) => void read(text)),
      runs(500),
    )
  })

  it('gives back what a spreadsheet would write, line by line', () => {
    const cells = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[a-z",;é\n]{0,8}$/)),
    )
    fc.assert(
      fc.property(cells, (rows) => {
        const text = rows.map(([id, name]) => `${id},"${name.replaceAll('"', '""')}"\n`).join('')
        const { table } = read(`id,nom\n${text}`)
        const lines = rows.map((_, i) =>
          rows.slice(0, i).reduce((n, [, name]) => n + name.split('\n').length, 2),
        )
        const flat = rows.map(([id, name]) => [id, name.replace(/\s*\n\s*/g, ' ').trim()])
        expect(table.rows.map((row) => row.cells)).toEqual(flat)
        expect(table.rows.map((row) => row.line)).toEqual(lines)
      }),
      runs(100),
    )
  })

  it('gives back any table, whatever program wrote it: separator, ends of lines, quotes, encoding', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aéÉ’€œ",; \'=+-@0'), maxLength: 8 })
    const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), word), { minLength: 1, maxLength: 8 })
    const how = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quotes: fc.boolean(),
      encoding: fc.constantFrom<keyof typeof ENCODERS>(
        'utf-8',
        'bom',
        'utf-16le',
        'utf-16be',
        'windows-1252',
      ),
    })
    fc.assert(
      fc.property(rows, how, (given, { encoding, ...config }) => {
        const text = Papa.unparse([['id', 'nom'], ...given], config)
        const bytes = ENCODERS[encoding](text)
        fc.pre(encoding !== 'windows-1252' || !isUtf8(bytes)) // « Éœ » of the one is « ɜ » of the other
        const { table, findings } = read(bytes)
        const trimmed = given.map(([id, name]) => [id, name.trim()])
        expect(table.rows.map(({ cells }) => cells)).toEqual(trimmed)
        expect(findings.filter(({ kind }) => !/^(separator|encoding|bom)$/.test(kind))).toEqual([])
      }),
      runs(200),
    )
  })
})

/** Windows-1252 of the signs of the tables above that Latin-1 has not. */
const SIGNS: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, œ: 0x9c }
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const ENCODERS = {
  'utf-8': encode,
  bom: (text: string) => encode(`\ufeff${text}`),
  'utf-16le': (text: string) => new Uint8Array(wide(text)),
  'utf-16be': (text: string) => new Uint8Array(wide(text).swap16()),
  'windows-1252': (text: string) => Uint8Array.from(text, (sign) => SIGNS[sign] ?? sign.charCodeAt(0)),
}

describe('the rows of a workbook', () => {
  const rows: BookCell[][] = [
    [null, null, null],
    ['id', ' nom ', null],
    ['a', 45, null],
    [null, null, null],
    [new Date('2026-03-31T00:00:00Z'), true, null],
    [0.5, 'deux\r\nlignes', 'de trop'],
  ]
  const { findings, report } = findingList()
  const table = tableOf(rows, 'data/t.xlsx', report)

  it('are what a CSV would hold: numbers, days and truths as their text, a cell on one line', () => {
    expect(table.header).toEqual(['id', 'nom'])
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['a', '45'],
      ['2026-03-31', 'VRAI'],
      ['0.5', 'deux lignes'],
    ])
  })

  it('keep the number of their row in the sheet, empty ones counted', () => {
    expect(table.rows.map(({ line }) => line)).toEqual([3, 5, 6])
    expect(findings.map(({ kind, line }) => [kind, line])).toEqual([['row-width', 6]])
  })

  it('that are all empty are an empty file', () => {
    const none = findingList()
    expect(tableOf([[null]], 'data/t.xlsx', none.report).rows).toEqual([])
    expect(none.findings.map(({ kind }) => kind)).toEqual(['file-empty'])
  })
})
