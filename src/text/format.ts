import type { Metres } from '../domain/position'

const NUMBER = new Intl.NumberFormat('fr-FR')
const PLURAL = new Intl.PluralRules('fr')
// Safari 14.0 has no lists, no units and no `dateStyle`: each is written here from what it has.
const DAY = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
})

/**
 * Puts the no-break spaces that French typography asks for into a text written with plain ones:
 * U+202F before ; ! ? % and inside « », U+00A0 before a colon.
 */
export function french(text: string): string {
  return text
    .replace(/ ([;!?»%])/g, '\u202F$1')
    .replace(/« /g, '«\u202F')
    .replace(/ :/g, '\u00A0:')
}

/** A whole number with French groups: 1 284. */
export const formatNumber = (n: number) => NUMBER.format(n)

/** The form that a number asks for: 0 and 1 take the singular in French. */
export const plural = (n: number, one: string, other: string) => (PLURAL.select(n) === 'one' ? one : other)

/** « 1 organisation », « 12 organisations ». */
export const counted = (n: number, one: string, other: string) =>
  `${formatNumber(n)}\u00A0${plural(n, one, other)}`

function joined(items: readonly string[], word: string): string {
  const [last, ...before] = [...items].reverse()
  return before.length > 0 ? `${before.reverse().join(', ')} ${word} ${last}` : (last ?? '')
}

/** « a, b et c ». */
export const formatList = (items: readonly string[]) => joined(items, 'et')

/** « a, b ou c ». */
export const formatEither = (items: readonly string[]) => joined(items, 'ou')

/** « 5 décembre 2025 », « 1er novembre 2026 », from an ISO date. `Intl` does not write the « 1er » of French. */
export const formatDay = (iso: string) => DAY.format(new Date(`${iso}T12:00:00Z`)).replace(/^1 /, '1er ')

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'Europe/Paris' })

/** « 2016 », « novembre 2021 » or « 15 novembre 2021 », from an ISO year, month or day. */
export function formatDate(iso: string): string {
  if (iso.length === 4) return iso
  return iso.length === 7 ? MONTH.format(new Date(`${iso}-15T12:00:00Z`)) : formatDay(iso)
}

/** « environ 14 km »: whole kilometres, never 0. */
export const formatAway = (away: Metres) =>
  `environ\u00A0${formatNumber(Math.max(1, Math.round(away / 1000)))}\u202Fkm`

/** A phrase as it stands at the start of a line. */
export const capitalised = (phrase: string) => phrase.charAt(0).toLocaleUpperCase('fr') + phrase.slice(1)

/** The name of a place or organisation with the apostrophe of print. */
export const typographic = (name: string) => name.replaceAll("'", '’').replace(/ {2,}/g, ' ')

/** Passes a whole table of words through `french`, what its functions give included. */
export function frenchTable<T>(table: T): T {
  if (typeof table === 'string') return french(table) as T // T is string here
  if (typeof table === 'function') {
    return ((...args: unknown[]) => frenchTable(table(...args))) as T // same parameters, same kind of result
  }
  if (Array.isArray(table)) return table.map((item) => frenchTable(item)) as T
  if (typeof table !== 'object' || table === null) return table
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, frenchTable(value)])) as T
}
