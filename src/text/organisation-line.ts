import type { Catalyst, Kind } from '../domain/catalyst'
import { directoriesOf } from '../domain/directories'
import type { CatalystTable } from '../domain/table'
import { french, typographic } from './format'
import { fr } from './fr'
import { noteWords } from './note-words'
import type { Line } from './written'

const host = (website: string) => new URL(website).hostname.replace(/^www\./, '')

/** The first way to reach an organisation, as it is read aloud; null when the list has none. */
export const contactText = ({ website, phone, email }: Catalyst) =>
  website ? host(website) : (phone ?? email)

/** Whom to call: what the list knows, else the two public directories. */
function contactOf(catalyst: Catalyst): Line {
  const { website, email, phone } = catalyst
  const between = { text: ' · ' }
  if (website) return [between, { text: host(website), href: website }]
  if (email) return [between, { text: email, href: `mailto:${email}` }]
  if (phone) return [between, { text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` }]
  const { registry, townHall } = directoriesOf(catalyst)
  return [
    { ...between, isLive: true },
    { text: noteWords.registry, href: registry, isLive: true },
    { text: ', ', isLive: true },
    { text: noteWords.townHall, href: townHall, isLive: true },
  ]
}

/** « Strasbourg (67) ». */
export const seatText = ({ seat }: Catalyst) => fr.list.seat(typographic(seat.name), seat.departement)

/** Where the sheet of an organisation is found, by its id. */
export type SheetHref = (catalyst: string) => string | undefined

/** « Alsace Active, Strasbourg (67) · alsaceactive.fr ». */
export function nameLine(catalyst: Catalyst, where: string, sheetHref: SheetHref): Line {
  return [
    { text: typographic(catalyst.name), href: sheetHref(catalyst.id) },
    { text: where === '' ? '' : `, ${where}` },
    ...contactOf(catalyst),
  ]
}

/** A sorte as the filters name it. */
export const kindLabel = ({ columns: { vocabulary } }: CatalystTable, kind: Kind) =>
  french(typographic(vocabulary.kinds.find(({ id }) => id === kind)?.label ?? kind))

const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'

/** « 77 organisations recensées, dont 35 tiers-lieux, dont 12 à confirmer ». */
export function countText(all: readonly Catalyst[]): string {
  const unsure = all.filter(({ verification }) => verification !== 'source').length
  const said = fr.counts.withThirdPlaces(all.length, all.filter(isThirdPlace).length)
  return unsure > 0 ? `${said}, ${fr.counts.toConfirm(unsure)}` : said
}
