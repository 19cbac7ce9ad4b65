import type { Catalyst } from '../domain/catalyst'
import { HOME, type Link, NO_FILTERS, type Page } from '../domain/link'
import { writeLink } from '../domain/link-text'
import { plainText } from '../domain/plain-text'
import type { CatalystTable } from '../domain/table'
import type { TalkScene } from '../domain/talk'
import { isReachable } from '../domain/talk-facts'
import { codeOf, levelOf, type Territory } from '../domain/territory'
import { formatList, french, typographic } from './format'
import { contactText } from './organisation-line'
import { SENTENCE_WORDS } from './sentence-words'
import { type Scope, territoryTalkWords as w } from './territory-talk-words'

/** What the words of a generated talk come from, beside its facts. */
export type TalkSources = {
  readonly table: CatalystTable
  readonly stories: number // how many pioneer stories there are in all
  readonly edition: string // ISO day of the list
  readonly populations: string // where the populations come from, for reading: « Insee, … 2023 (Mayotte : 2017) »
  readonly address: string // public address of the map, '' when it is not set
}

/** Characters that the text of a scene holds. */
export const ROOM = 280 // characters of the text of a scene

/** A scene before it has its time. */
export type Draft = Omit<TalkScene, 'seconds' | 'transition'>

type Join = (names: readonly string[]) => string

/** Names that hold commas or colons, one after the other. */
export const series: Join = (names) =>
  names.map((name, i) => (i > 0 && i === names.length - 1 ? `et ${name}` : name)).join(' ; ')

/** As many of some names as fit beside other words, « 12 autres » telling the rest. */
export function fitting(names: readonly string[], room: number, join: Join = formatList): string {
  const said = (n: number) =>
    join(n === names.length ? names : [...names.slice(0, n), w.rest(names.length - n)])
  let most = names.length
  while (most > 1 && said(most).length > room) most--
  return said(most)
}

/** A text made of a list, the list cut so that the whole fits. */
export const listed = (names: readonly string[], words: (list: string) => string, join: Join = formatList) =>
  words(fitting(names, ROOM - words('').length, join))

/** What a territory is called: a région, a département, or another territory overseas. */
export const scopeOf = ({ id, zone }: Territory): Scope =>
  levelOf(id) === 'dep' ? 'departement' : zone === 'com' ? 'overseas' : 'region'

/** The name of something, as it is printed. */
export const nameOf = ({ name }: { readonly name: string }) => french(typographic(name))
/** « Alsace Active (Strasbourg) »; the commune is left out when the name says it already. */
export const named = ({ name, seat }: Catalyst) =>
  plainText(name).includes(plainText(seat.name)) ? nameOf({ name }) : `${nameOf({ name })} (${nameOf(seat)})`

/** The link of a page, as a talk writes it. */
export const linkTo = (page: Page, more: Partial<Link> = {}) => writeLink('/', { ...HOME, ...more, page })
/** The link of the sheet of an organisation. */
export const sheetOf = ({ id }: Catalyst) => linkTo({ at: 'catalyst', id })
/** The link of the sheet of a territory. */
export const sheetOfPlace = ({ id }: Territory, more: Partial<Link> = {}) =>
  linkTo({ at: 'territory', id }, more)

/** The list of some territories of one level, narrowed further. */
export function listOf(
  places: readonly [Territory, ...Territory[]],
  more: Partial<Link['filters']> = {},
): string {
  const key = levelOf(places[0].id) === 'dep' ? 'departements' : 'regions'
  const codes = places.map(({ id }) => codeOf(id)).sort()
  return linkTo({ at: 'map' }, { filters: { ...NO_FILTERS, [key]: codes, ...more } })
}

/** « 77 organisations recensées, dont 35 tiers-lieux ». */
export const countsOf = (all: readonly Catalyst[]) =>
  SENTENCE_WORDS.organisations(all.length) +
  SENTENCE_WORDS.parts(all.length, all.filter(({ family }) => family.kind === 'tiers-lieux').length, 0)

/** The year of a population, which is older in Mayotte: « 2023 (Mayotte : 2017) ». */
export function populationYear(populations: string, { id, parents }: Territory): string {
  const isMayotte = [id, ...parents].includes('reg-06')
  const [, old] = /Mayotte\s?: (\d{4})/.exec(populations) ?? []
  return (isMayotte && old) || (/\d{4}/.exec(populations)?.[0] ?? '')
}

/** The contact of each of some organisations that have one, for the speaker. */
export function calls(some: readonly Catalyst[]): string {
  const known = some.filter(isReachable).slice(0, 3)
  return known.length === 0
    ? ''
    : ` ${w.called(known.map((one) => w.contact(nameOf(one), contactText(one)!)).join(', '))}`
}
