import type { Catalyst } from '../../domain/catalyst'
import { type Correction, catalystLines } from '../../domain/catalyst-line'
import { isPublicAddress } from '../../domain/public-address'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { reportWords } from '../../text/report-words'

const words = reportWords.letter

/** What a reader asks of the keepers of the list about one organisation. */
export type Report = {
  readonly wish: keyof typeof reportWords.wishes
  readonly correction: Correction
  readonly remark: string
}

/** Half of a letter of two UTF-16 units, which no address can hold. */
const HALVES = /[\ud800-\udfff]/gu
const encoded = (text: string) => encodeURIComponent(text.replace(HALVES, '\ufffd').replace(/\r?\n/g, '\r\n'))

const MOST = 1800 // letters of an encoded body: some mail programs cut an address after 2 000

/** Nothing but that the sheet is spoken of. */
export const NO_REPORT: Report = { wish: 'change', correction: {}, remark: '' }

/**
 * The letter that a report becomes; it ends with the header of the list and the line of the organisation.
 * @param address of the sheet, whole; not told when it leads to this machine alone
 */
export function letterOf(catalyst: Catalyst, address: string, { wish, correction, remark }: Report) {
  const { seat } = catalyst
  const name = typographic(catalyst.name)
  const about = [
    words.wish[wish],
    `${name}, ${fr.list.seat(typographic(seat.name), seat.departement)}`,
    isPublicAddress(address) && address,
  ]
  const lines = [words.lines[wish], ...catalystLines(catalyst, wish === 'withdraw' ? {} : correction)]
  const parts = [[words.greeting], about, [remark.trim()], lines]
  return {
    subject: words.subject[wish](name),
    body: parts
      .map((part) => part.filter(Boolean).join('\n'))
      .filter(Boolean)
      .join('\n\n'),
  }
}
type Letter = ReturnType<typeof letterOf>

/** Whether a mail program can be handed the whole letter in an address. */
export const isShort = ({ body }: Letter) => encoded(body).length <= MOST

/** The address (RFC 6068) that opens the reader's mail program with a letter, without its body when that is too long. */
export function mailHref(contact: string, letter: Letter): string {
  const body = isShort(letter) ? `&body=${encoded(letter.body)}` : ''
  return `mailto:${contact}?subject=${encoded(letter.subject)}${body}`
}
