import { webAddress } from '../../src/data/schema'
import type { Place, Report } from '../../src/text/finding'

/** A web address, or null with a fault: only http and https, a host with a dot, no space. */
export function readAddress(written: string, place: Place, report: Report): string | null {
  if (written === '') return null
  if (webAddress.safeParse(written).success && URL.canParse(written)) return written
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase()
  const isOther = scheme !== undefined && scheme !== 'http' && scheme !== 'https' && !scheme.includes('.')
  report(isOther ? 'address-dangerous' : 'address-malformed', place, written)
  return null
}

/** Several web addresses separated by spaces, as a source may have them; joined by one space, or null. */
export function readAddresses(written: string, place: Place, report: Report): string | null {
  const addresses = written.split(/\s+/).map((address) => readAddress(address, place, report))
  return addresses.filter((address) => address !== null).join(' ') || null
}

// Words that begin the shared address of an organisation, as in « contact.alsace@ » or « maison.associations@ ».
const SHARED =
  /^(accueil|administration|agence|antenne|asso|association|bonjour|bureau|club|com|communication|contact|coordination|direction|espace|federation|fondation|hello|info|infos|information|lieu|maison|mairie|mda|pays|petr|pole|presse|reseau|secretariat|siege|tiers|tierslieu|vie)$/

/** Whether an address is that of a person: `prenom.nom@`, `p.nom@`, `prenom_nom@`. */
export function isPersonal(email: string): boolean {
  const local = email.slice(0, email.indexOf('@')).toLowerCase()
  const parts = local.split(/[._]/)
  return (
    parts.length === 2 &&
    parts.every((part) => /^\p{L}+(-\p{L}+)*\d*$/u.test(part)) &&
    !parts.some((part) => SHARED.test(part)) &&
    (parts[1]?.length ?? 0) > 1
  )
}

/** The e-mail address of an organisation, or null with a fault. */
export function readEmail(written: string, place: Place, report: Report): string | null {
  if (written === '') return null
  if (!/^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/.test(written)) {
    report('email-malformed', place, written)
    return null
  }
  if (isPersonal(written)) {
    report('email-person', place, written, { domain: written.slice(written.indexOf('@') + 1) })
    return null
  }
  return written
}

/** A French phone number in five pairs (`03 88 00 00 00`), or null with a fault. */
export function readPhone(written: string, place: Place, report: Report): string | null {
  if (written === '') return null
  const digits = written
    .replace(/[\s.()-]/g, '')
    .replace(/^(\+|00)(33|262|508|590|594|596|681|687|689)0?/, '0')
  if (/^0\d{9}$/.test(digits)) return digits.replace(/(\d\d)(?=\d)/g, '$1 ')
  if (/^(\+|00)?(508|681|687|689)?\d{6,8}$/.test(written.replace(/[\s.()-]/g, ''))) return written
  report('phone-malformed', place, written)
  return null
}

/** The years that a fact of the list may bear. */
export type YearRange = { readonly first: number; readonly last: number }

/** A year inside the range, or null with a fault. */
export function readYear(written: string, place: Place, range: YearRange, report: Report): number | null {
  if (written === '') return null
  const year = /^\d{4}$/.test(written) ? Number(written) : Number.NaN
  if (year >= range.first && year <= range.last) return year
  report('year-range', place, written, { first: String(range.first), last: String(range.last) })
  return null
}

/** An ISO day; a French one (31/03/2026) is turned round with a warning; else null with a fault. */
export function readDay(written: string, place: Place, report: Report): string | null {
  if (written === '') return null
  const french = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written)
  const day = french ? `${french[3]}-${french[2]}-${french[1]}` : written
  if (!isDay(day)) {
    report('date-malformed', place, written)
    return null
  }
  if (french) report('date-french', place, written, { used: day })
  return day
}

/** Whether a text is a day that exists: not the 31 February. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
