import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { readSheet } from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { workbookOf } from './workbook'

const SHEETS = [
  {
    name: 'Comparaison',
    widths: [30, 40],
    rows: [
      ['Ce qui est comparé', 'A : Bas-Rhin', 'B : Haut-Rhin'],
      ['Population (habitants)', 1_156_643, 767_842],
      ['Densité (habitants au km²)', 243, 8.4],
      ['Associations', 'Élan, Strasbourg (67)\nMaison « Zèle »', '=HYPERLINK("https://a.example")'],
      ['Code INSEE', '01004', ''],
    ],
  },
  { name: 'Limites et sources', widths: [100], rows: [['Ces nombres disent ce que la liste contient.']] },
]

it('is read by another library as it was written: numbers as numbers, codes and formulas as text', async () => {
  const book = await workbookOf(SHEETS)
  const read = await readWorkbook(Buffer.from(await book.arrayBuffer()))
  expect(read.map(({ sheet }) => sheet)).toEqual(SHEETS.map(({ name }) => name))
  SHEETS.forEach(({ rows }, i) => {
    expect(read[i]!.data).toEqual(rows.map((row) => row.map((value) => (value === '' ? null : value))))
  })
})

/** A sign that XML holds. */
const PRINTED = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0xa0, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('🌻', '👩‍🌾', '\n', '\t'),
)

it('is read as it was written whatever its texts, formulas, marks of markup and escapes of Excel included', async () => {
  const text = fc.oneof(
    fc.string({ unit: PRINTED, minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'=+-@<>&"\'_x00D \t\n\r;é'),
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom(
      '_x0041_',
      '_x000d_',
      '__x0041_',
      '&amp;',
      ']]>',
      '__proto__',
      'constructor',
      '=cmd|x!A0',
    ),
  )
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0) // no minus zero
  const rows = fc.array(fc.tuple(text, fc.oneof(text, number), text), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const book = await workbookOf([{ name: 'a', widths: [], rows: written }])
      expect(await readSheet(await book.arrayBuffer(), { trim: false })).toEqual(written)
    }),
    runs(40),
  )
})
