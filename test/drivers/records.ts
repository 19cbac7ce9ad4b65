import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))
const read = (file: string) => readFileSync(join(DATA, file), 'utf8').replace(/^\uFEFF/, '')

/** The fields of one line of a CSV file; a quoted field may hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  const fields = `${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)
  return Array.from(fields, ([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  )
}

function rowsOf<Column extends string>(file: string): Readonly<Record<Column, string>>[] {
  const [head = '', ...lines] = read(file).trim().split(/\r?\n/)
  const columns = fieldsOf(head)
  return lines.map((line) => {
    const fields = fieldsOf(line)
    if (fields.length !== columns.length) throw new Error(`${file}: cannot read ${line}`)
    return Object.fromEntries(columns.map((column, i) => [column, fields[i]])) as Record<Column, string>
  })
}

/** One line of the spreadsheet of organisations, as its keepers wrote it. */
export type Organisation = Readonly<
  Record<
    | 'id'
    | 'nom'
    | 'famille'
    | 'type_acteur'
    | 'type_base'
    | 'formes_alliance'
    | 'formes_base'
    | 'metiers'
    | 'commune'
    | 'code_commune'
    | 'code_departement'
    | 'code_region'
    | 'portee'
    | 'site_web'
    | 'statut'
    | 'verification'
    | 'source'
    | 'source_url',
    string
  >
>

/** Every organisation, read from the spreadsheet without the code of the site: what journeys count from. */
export const organisations: readonly Organisation[] = rowsOf<keyof Organisation>('catalyseurs.csv')

const kinds = new Map(rowsOf<'famille' | 'sorte'>('familles.csv').map((row) => [row.famille, row.sorte]))

export const kindOf = ({ famille }: Organisation) => kinds.get(famille) ?? ''
export const isThirdPlace = (one: Organisation) => kindOf(one) === 'tiers-lieux'
export const isNational = ({ portee }: Organisation) => portee === 'national'
export const isToConfirm = ({ verification }: Organisation) => verification !== 'source'
export const formsOf = ({ formes_alliance }: Organisation) => formes_alliance.split(';').filter(Boolean)
/** Seated in a région, national networks left out. */
export const seatedIn = (region: string) => (one: Organisation) =>
  one.code_region === region && !isNational(one)

type Word = { readonly id: string; readonly label: string }
type Words = Readonly<
  Record<'sortes' | 'types_acteur' | 'formes_alliance' | 'verifications', readonly Word[]>
>

/** The words of the closed lists, by id. */
export const words = JSON.parse(read('vocabulaire.json')) as Words // its keepers check it

/** One pioneer story. */
export type Story = {
  readonly id: string
  readonly nom: string
  readonly debut: number | null
  readonly lien: string
  readonly territoires: readonly string[]
  readonly faits: readonly string[]
  readonly sources: readonly string[]
}
export const stories: readonly Story[] = readdirSync(join(DATA, 'pionniers')).map(
  (file) => JSON.parse(read(join('pionniers', file))) as Story, // its keepers check it
)

/** A text as it can be compared with what a page shows: plain spaces, the apostrophe of print. */
export const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').replaceAll("'", '’').trim()

/** A text without accents and marks, in small letters. */
export const searchable = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')

const COUNT = new Intl.NumberFormat('fr-FR')
/** « 1 organisation recensée », « 913 organisations recensées », with plain spaces. */
export const counted = (n: number, one = 'organisation recensée', many = 'organisations recensées') =>
  plain(`${COUNT.format(n)} ${n < 2 ? one : many}`)
