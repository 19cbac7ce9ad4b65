import readWorkbook from 'read-excel-file/node'
import { expect, it } from 'vitest'
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
