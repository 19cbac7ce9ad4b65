import { type Answered, answerFor } from '../domain/answer'
import type { Catalyst } from '../domain/catalyst'
import { type Link, placeOf } from '../domain/link'
import { type Atlas, filteredBy } from '../domain/scene-from'
import { catalystAt } from '../domain/table'
import type { Territory } from '../domain/territory'
import { reasonText } from './answer-text'
import { french, typographic } from './format'
import { kindLabel, type SheetHref } from './organisation-line'
import type { Sheet, SheetValue } from './sheets'
import { takeWords as words } from './take-words'

const WIDTHS = [9, 44, 34, 34, 26, 12, 13, 26, 14, 44, 26, 34, 34, 24, 16, 30, 44] // letters

/** A row of the list: its organisation, its number where it has one, and why it is in an answer. */
type Listed = { readonly catalyst: Catalyst; readonly number?: number; readonly answered?: Answered }

/** The rows in the order of the screen: the parts of the answer of a place, else the list by name. */
function listed(link: Link, atlas: Atlas, place: Territory | null): Listed[] {
  const { rows } = filteredBy(link, atlas)
  if (!place || link.page.at !== 'map')
    return Array.from(rows, (row) => ({ catalyst: catalystAt(atlas.table, row) }))
  const { own, near, departement, region, others, national } = answerFor(
    place,
    atlas.table,
    rows,
    atlas.territories,
  )
  const numbered = [...own, ...near, ...departement, ...region].map((answered, i) => ({
    answered,
    number: i + 1,
  }))
  const rest = [...others, ...national].map((answered) => ({ answered }))
  return [...numbered, ...rest].map((one) => ({ ...one, catalyst: one.answered.catalyst }))
}

const labelOf = (all: readonly { readonly id: string; readonly label: string }[], wanted: string) =>
  french(typographic(all.find(({ id }) => id === wanted)?.label ?? ''))

function cellsOf(
  { catalyst, number, answered }: Listed,
  place: Territory | null,
  { table, territories }: Atlas,
  sheetHref: SheetHref,
): SheetValue[] {
  const { statuses, verifications } = table.columns.vocabulary
  const { id, name, family, seat, status, verification, website, email, phone, address } = catalyst
  return [
    number ?? '',
    typographic(name),
    kindLabel(table, family.kind),
    french(typographic(family.singular)),
    typographic(seat.name),
    seat.code,
    seat.departement,
    typographic(territories.get(`reg-${seat.region}`)?.name ?? seat.region),
    answered ? Math.round(answered.away / 1000) : '',
    answered && place ? reasonText(answered, place, territories) : '',
    labelOf(statuses, status),
    labelOf(verifications, verification),
    website ?? '',
    email ?? '',
    phone ?? '',
    address ?? '',
    sheetHref(id) ?? '',
  ]
}

/**
 * The organisations of a link as a sheet, in the order and with the numbers of the screen; the address of the view last.
 * @param address '' when nobody else could open it
 */
export function listSheet(link: Link, atlas: Atlas, sheetHref: SheetHref, address: string): Sheet {
  const place = placeOf(link, atlas.territories)
  return {
    name: words.list,
    widths: WIDTHS,
    rows: [
      Object.values(words.heads),
      ...listed(link, atlas, place).map((one) => cellsOf(one, place, atlas, sheetHref)),
      [words.view, address || words.noAddress],
    ],
  }
}
