import { deflateRawSync } from 'node:zlib'

/** A part of an archive as a hostile hand writes it: what it holds, and what its entry tells instead of the truth. */
type Part = {
  readonly name: string
  readonly data: Uint8Array | string
  readonly method?: number // 8 unless told
  readonly told?: number // bytes once unpacked
  readonly flags?: number
  readonly over?: boolean // lies where the part before it lies
}
/** What the end of the archive tells instead of the truth. */
type End = { readonly count?: number; readonly shift?: number; readonly comment?: string }

const encode = (text: string) => new TextEncoder().encode(text)
const bytesOf = (data: Uint8Array | string) => (typeof data === 'string' ? encode(data) : data)

/** Little-endian fields, each with its width in bytes. */
const fields = (...all: readonly (readonly [value: number, width: 2 | 4])[]) => {
  const out = Buffer.alloc(all.reduce((sum, [, width]) => sum + width, 0))
  let at = 0
  for (const [value, width] of all) at = out.writeUIntLE(value, at, width)
  return out
}

/** The bytes of an archive. */
export function zip(parts: readonly Part[], { count = parts.length, shift = 0, comment = '' }: End = {}) {
  const [locals, entries]: [Buffer[], Buffer[]] = [[], []]
  let [offset, last] = [0, 0]
  for (const { name, data, method = 8, told, flags = 0, over } of parts) {
    const whole = bytesOf(data)
    const packed = method === 8 ? deflateRawSync(whole, { level: 6 }) : Buffer.from(whole)
    const size = told ?? whole.length
    const isLater = (flags & 8) !== 0 // sizes stand behind the bytes
    const [nameBytes, shared] = [Buffer.from(name), [flags, method] as const]
    const sizes = [
      [0, 4],
      [isLater ? 0 : packed.length, 4],
      [isLater ? 0 : size, 4],
      [nameBytes.length, 2],
      [0, 2],
    ] as const
    const local = Buffer.concat([
      fields([0x04034b50, 4], [20, 2], [shared[0], 2], [shared[1], 2], [0, 4], ...sizes),
      nameBytes,
      packed,
      ...(isLater ? [fields([0x08074b50, 4], [0, 4], [packed.length, 4], [size, 4])] : []),
    ])
    if (!over) last = offset
    entries.push(
      Buffer.concat([
        fields([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [0, 4]),
        fields([packed.length, 4], [size, 4], [nameBytes.length, 2], [0, 4], [0, 4], [0, 4], [last, 4]),
        nameBytes,
      ]),
    )
    if (!over) locals.push(local)
    if (!over) offset += local.length
  }
  const directory = Buffer.concat(entries)
  const told = count % 0x10000
  return new Uint8Array(
    Buffer.concat([
      ...locals,
      directory,
      fields([0x06054b50, 4], [0, 4], [told, 2], [told, 2], [directory.length, 4], [offset + shift, 4]),
      fields([comment.length, 2]),
      Buffer.from(comment),
    ]),
  )
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = 'titre,texte,notes,duree,lien,transition'

/** A sheet whose rows are given as XML. */
export const sheetOf = (rows: string) => `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const HEADINGS = `<row r="1">${HEAD.split(',')
  .map((name, i) => cell(`${'ABCDEF'[i]}1`, name))
  .join('')}</row>`
const SCENE = `<row r="2">${cell('A2', 'Bonjour')}<c r="D2"><v>30</v></c>${cell('F2', 'vol')}</row>`

/** The parts of a sound workbook but its sheet. */
const FRAME: readonly Part[] = [
  {
    name: 'xl/workbook.xml',
    data: `${XML}<workbook xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: `${XML}<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
]
const SHEET = 'xl/worksheets/sheet1.xml'

/** A workbook around a sheet. */
const book = (data: Part['data'], more: Partial<Part> = {}, beside: readonly Part[] = [], end: End = {}) =>
  zip([...FRAME, { name: SHEET, data, ...more }, ...beside], end)
const SOUND = sheetOf(HEADINGS + SCENE)

const csv = (...rows: readonly string[]) => encode(`${[HEAD, ...rows].join('\n')}\n`)
const wide = (text: string, mark = true) =>
  new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'))
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const ROW = 'Bonjour,,,30,,vol'
const spaces = (n: number) => ' '.repeat(n)

/** A sound talk of one scene, both ways. */
export const [SOUND_CSV, SOUND_BOOK] = [csv(ROW), book(SOUND)]

const LAUGHS = `${XML}<!DOCTYPE a [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? '' : i - 1};`.repeat(10)}">`,
).join('')}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a8;</v></c></row></sheetData></worksheet>`

/** What becomes of a file: read, told what to mend (kinds of findings), or refused. */
export type Fate = 'ready' | { readonly says: string } | { readonly refused: string }
const refused = (why: string): Fate => ({ refused: why })
const says = (kind: string): Fate => ({ says: kind })

/** Files that were made to do harm, or that only look like what they are called; none takes long to make. */
export const HOSTILE: readonly (readonly [what: string, make: () => Uint8Array, fate: Fate])[] = [
  ['a sheet of 60 MB', () => book(SOUND, { told: 60e6 }), refused('swollen')],
  ['a sheet a thousand times its packed size', () => book(sheetOf(spaces(3e6))), refused('swollen')],
  [
    'sixty parts of 1 MB, none of them large',
    () =>
      book(
        SOUND,
        {},
        Array.from({ length: 60 }, (_, i) => ({ name: `xl/p${i}.xml`, data: SOUND, told: 9e5 })),
      ),
    refused('swollen'),
  ],
  ['a sheet that tells less than it holds', () => book(sheetOf(spaces(3e6)), { told: 900 }), refused('torn')],
  ['a sheet that tells more than it holds', () => book(SOUND, { told: 9e5 }), refused('torn')],
  ['a sheet that tells 4 GB', () => book(SOUND, { told: 0xffffffff }), refused('swollen')],
  ['a stored sheet that tells another size', () => book(SOUND, { method: 0, told: 9 }), refused('torn')],
  ['an archive for its sheet', () => book(zip([{ name: 'a', data: spaces(1e5) }])), refused('torn')],
  [
    'an archive in an archive beside its sheet, which nobody reads',
    () => book(SOUND, {}, [{ name: 'xl/media/a.zip', data: zip([{ name: 'a', data: spaces(1e5) }]) }]),
    'ready',
  ],
  [
    'one stretch of bytes for twenty parts',
    () =>
      book(
        SOUND,
        {},
        Array.from({ length: 20 }, (_, i) => ({ name: `xl/p${i}.xml`, data: SOUND, over: true })),
      ),
    refused('torn'),
  ],
  [
    'two parts of one name',
    () => zip([...FRAME, { name: SHEET, data: SOUND }, { name: SHEET, data: SOUND }]),
    refused('torn'),
  ],
  [
    'three thousand parts',
    () =>
      book(
        SOUND,
        {},
        Array.from({ length: 3000 }, (_, i) => ({ name: `${i}`, data: '', method: 0 })),
      ),
    refused('torn'),
  ],
  [
    'a directory of 65 535 parts that are not there',
    () => book(SOUND, {}, [], { count: 0xffff }),
    refused('torn'),
  ],
  ['a directory that is elsewhere', () => book(SOUND, {}, [], { shift: 7 }), refused('torn')],
  ['the marks of zip64', () => book(SOUND, {}, [], { shift: 0xffff0000 }), refused('torn')],
  [
    'another end in the comment of its end',
    () => book(SOUND, {}, [], { comment: 'PK\u0005\u0006'.padEnd(30) }),
    'ready',
  ],
  ['sizes behind its bytes, as streams write them', () => book(SOUND, { flags: 8 }), 'ready'],
  ['a password', () => book(SOUND, { flags: 1 }), refused('locked')],
  ['a way of packing that nobody knows', () => book(SOUND, { method: 99 }), refused('torn')],
  ['its second half missing', () => book(SOUND).slice(0, 300), refused('torn')],
  ['its first bytes missing', () => zip([{ name: 'PK', data: '' }]).slice(30), refused('torn')],
  ['no part at all', () => zip([]), refused('archive')],
  ['entities within entities', () => book(LAUGHS), refused('torn')],
  [
    'an entity that is a file of the reader',
    () => book(SOUND.replace(XML, `${XML}<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>`)),
    refused('torn'),
  ],
  [
    'a row that is the millionth',
    () => book(sheetOf(`${HEADINGS}<row r="1048576">${cell('A1048576', 'x')}</row>`)),
    refused('swollen'),
  ],
  [
    'a cell in the last column and one in the last row',
    () =>
      book(sheetOf(`<row r="1">${cell('XFD1', 'x')}</row><row r="1048576">${cell('A1048576', 'x')}</row>`)),
    refused('swollen'),
  ],
  ...['1e9', 'Infinity', '&#49;e9', '99999999', '0x7fffffff', '-1'].map(
    (r): [string, () => Uint8Array, Fate] => [
      `a row that is called ${r}`,
      () => book(sheetOf(`<row r="${r}"><c r="A1"><v>1</v></c></row>`)),
      refused('swollen'),
    ],
  ),
  [
    'a row called far away under another name',
    () => book(sheetOf(`<x:row x:r = '1e9'></x:row>`)),
    refused('swollen'),
  ],
  ['a sheet that is not closed', () => book(SOUND.slice(0, -30)), refused('torn')],
  ['a cell of null characters', () => book(SOUND.replace('Bonjour', 'a\u0000b')), says('control-character')],
  [
    'a cell of three hundred thousand letters',
    () => book(SOUND.replace('Bonjour', Array.from({ length: 6e4 }, (_, i) => i.toString(36)).join(' '))),
    says('cell-too-long'),
  ],
  [
    'the pages of a text',
    () => zip([{ name: 'word/document.xml', data: '<document/>' }]),
    refused('archive'),
  ],
  [
    'a sheet of another program',
    () => zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
    refused('archive'),
  ],
  [
    'a workbook of before 2007',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
    refused('locked'),
  ],
  ['a photograph', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), refused('neither')],
  ['nothing but null bytes', () => new Uint8Array(5000), refused('neither')],
  ['a null byte in a cell', () => csv('a\u0000b,,,30,,vol'), refused('neither')],
  ['words of two bytes without their mark', () => wide(`${HEAD}\n${ROW}\n`, false), refused('neither')],
  ['words of two bytes with their mark', () => wide(`${HEAD}\n${ROW}\n`), 'ready'],
  [
    'words of two bytes cut in the middle of one',
    () => wide(`${HEAD}\n${ROW}\n`).slice(0, -1),
    says('control-character'),
  ],
  [
    'two encodings in one file',
    () => latin(`${HEAD}\nd\u00e9j\u00e0,,,30,,vol\nd\u00c3\u00a9j\u00c3\u00a0,,,30,,vol\n`),
    says('encoding-mixed'),
  ],
  ['two byte order marks', () => encode(`\ufeff\ufeff${HEAD}\n${ROW}\n`), 'ready'],
  ['a formula that starts a program', () => csv("=cmd|' /C calc'!A0,@SUM(1),,30,,vol"), 'ready'],
  [
    'columns called as the parts of every object',
    () => encode(`${HEAD},__proto__,constructor,toString\n${ROW},a,b,c\n`),
    says('column-unknown'),
  ],
  ['a cell of 2 MB', () => csv(`${'a'.repeat(2e6)},,,30,,vol`), says('cell-too-long')],
  [
    'a cell of 2 MB of spaces between two words',
    () => csv(`a${spaces(2e6)}b,,,30,,vol`),
    says('cell-too-long'),
  ],
  [
    'two hundred thousand columns',
    () => encode(`${Array.from({ length: 2e5 }, (_, i) => i % 10).join()}\n1\n`),
    says('column-unknown'),
  ],
  ['two hundred thousand cells in one row', () => csv(`a,,,30,,vol${','.repeat(2e5)}x`), says('row-width')],
  ['seven hundred thousand rows', () => csv('a,,,9\n'.repeat(7e5)), refused('long')],
  ['a hundred thousand empty rows', () => csv(ROW, '\n'.repeat(1e5)), 'ready'],
  ['a quote that is never closed', () => csv(`"${'a,b\n'.repeat(2e5)}`), says('csv-quotes')],
  ['a quote at each letter', () => csv(`${'"a'.repeat(1e5)},,,30,,vol`), says('csv-quotes')],
  ['nothing but quotes', () => encode('"'.repeat(1e5)), says('column-missing')],
  ['braces without an end', () => csv(`${'{'.repeat(4000)},,,30,,vol`), says('cell-too-long')],
  [
    'a page of the web',
    () => encode('<!doctype html><title>Connexion</title><script>alert(1)</script>'),
    says('column-missing'),
  ],
]
