import { answerFor } from '../domain/answer'
import { isNarrowed, type Link } from '../domain/link'
import type { Scene } from '../domain/scene'
import { type Atlas, filteredBy } from '../domain/scene-from'
import { answerSentence } from './answer-text'
import { french } from './format'
import { toldApart } from './place-name'
import { filtersBrief, filtersSentence } from './sentence-filters'
import { openedAlone, openedIn } from './sentence-selection'
import { nameOf, whereOf } from './sentence-where'
import { SENTENCE_WORDS as words } from './sentence-words'

/** Over how many régions, départements or communes the organisations are spread; null when one place says it. */
function spreadOf(
  { counts, items }: Scene,
  { filters, radius }: Link,
  { territories }: Atlas,
): string | null {
  if (filters.departements.length > 0 || radius !== null) {
    const seats = new Set([...items.catalysts, ...items.stacks].map(({ at }) => at.join()))
    return seats.size > 1 ? words.spread.communes(seats.size) : null
  }
  if (filters.regions.length > 0)
    return counts.departement.length > 1 ? words.spread.departements(counts.departement.length) : null
  const overseas = counts.region.filter(({ territory }) => territories.get(territory)?.zone === 'com').length
  const regions = counts.region.length - overseas
  return regions > 1 ? words.spread.regions(regions, overseas) : null
}

/** Third places as a part of the whole: not said when nothing else is asked for. */
const thirdPart = ({ thirdPlaces }: Scene, { filters: { kinds } }: Link) =>
  kinds.length === 1 && kinds[0] === 'tiers-lieux' ? 0 : thirdPlaces

/** How many, where, how sure, over how many territories. */
function countSentence(scene: Scene, link: Link, atlas: Atlas): string {
  const { total, toConfirm, national } = scene
  const where = whereOf(link, atlas.territories, 'whole')
  const head = `${words.organisations(total)} ${where}`
  if (total === 0) return `${head} : ${words.nothing}`
  const spread = spreadOf(scene, link, atlas)
  const isSome = national > 0 && national < total
  const rest = [isSome && words.national(national), spread && words.seated(isSome, spread)]
  return [head + words.parts(total, thirdPart(scene, link), toConfirm), ...rest].filter(Boolean).join(' ; ')
}

/** The place asked for: who is there, who is near, who acts there from a wider mandate; null when none is known. */
function placeSentence(link: Link, atlas: Atlas): string | null {
  const place = link.place && atlas.territories.get(link.place)
  if (!place) return null
  const answer = answerFor(place, atlas.table, filteredBy(link, atlas).rows, atlas.territories)
  return answerSentence(answer, place, isNarrowed(link), ', ')
}

function comparedSentence({ compared }: Scene, { territories }: Atlas): string | null {
  if (compared.length === 0) return null
  const names = compared.map(({ letter, territory }) => words.letter(letter, nameOf(territories, territory)))
  return words.compared(names.join(' ; '))
}

function storiesSentence({ items, year }: Scene, { pioneers }: Atlas): string | null {
  if (pioneers.length === 0) return null // not come yet
  const n = items.pioneers.length
  return year === null ? words.layers.pionniers(n) : words.layers.begun(n, year)
}

function layerSentence(scene: Scene, atlas: Atlas): string | null {
  const { layer } = scene
  switch (layer.id) {
    case 'pionniers':
      return storiesSentence(scene, atlas)
    case 'densite':
      return words.layers.densite
    case 'eloignement':
      return words.layers.eloignement(layer.threshold / 1000)
    default:
      return null
  }
}

const inOne = ([first, ...rest]: readonly string[]) =>
  first && [first, ...rest.map((part) => part[0]!.toLowerCase() + part.slice(1))].join(' ; ')

/**
 * The map in one to three sentences: what is open, compared or asked for, how many organisations and where,
 * what narrows them and what else is drawn. It follows the choices of a link, never its camera.
 */
export function describeScene(scene: Scene, link: Link, atlas: Atlas): string {
  const subject =
    openedIn(scene, link, atlas)?.long ?? comparedSentence(scene, atlas) ?? placeSentence(link, atlas)
  const parts = [filtersSentence(link.filters, atlas.table), layerSentence(scene, atlas)].filter(
    (part) => part !== null,
  )
  const sentences = [subject, countSentence(scene, link, atlas), inOne(parts)].filter(Boolean)
  return french(sentences.map((sentence) => `${sentence}.`).join(' '))
}

/** What paper says above its map: the list and the stories of a year as the screen does, a sheet by itself; '' where there is nothing to say. */
export function paperSentence(scene: Scene, link: Link, atlas: Atlas): string {
  if (link.page.at === 'pioneers' && scene.year !== null) return describeScene(scene, link, atlas)
  return link.page.at === 'map' ? describeScene(scene, link, atlas) : (openedAlone(scene, link, atlas) ?? '')
}

/** « 64 organisations recensées en Bretagne (fondations) ». */
const counted = ({ total }: Scene, link: Link, { table, territories }: Atlas) => {
  const brief = filtersBrief(link.filters, table)
  const where = whereOf(link, territories, 'short')
  return `${words.organisations(total)} ${where}${brief && ` (${brief})`}`
}

/** How many organisations stand on the map of a scene, where and of what kind, and what else is drawn. */
export function shownSentence(scene: Scene, link: Link, atlas: Atlas): string {
  const count = counted(scene, link, atlas) + words.parts(scene.total, thirdPart(scene, link), 0)
  return french([count, layerSentence(scene, atlas)].filter(Boolean).join('. '))
}

/** The list of a link in a few words, for the title of the document; null when the link asks for nothing. */
export function titleOf(scene: Scene, link: Link, atlas: Atlas): string | null {
  const { filters, place, radius } = link
  const known = place && atlas.territories.get(place)
  if (known && radius === null) {
    const brief = filtersBrief(filters, atlas.table)
    return french(words.around(toldApart(known)) + (brief && ` (${brief})`))
  }
  return isNarrowed(link) ? french(counted(scene, link, atlas)) : null
}

/**
 * What a reader hears after a choice: what has opened, else the answer of a place or how many organisations are left and where.
 * Empty while what has opened is not known, and on pages that are not about the map.
 */
export function spokenOf(scene: Scene, link: Link, atlas: Atlas): string {
  const opened = openedIn(scene, link, atlas)?.short ?? comparedSentence(scene, atlas)
  if (opened) return french(`${opened}.`)
  if (link.page.at !== 'map') return ''
  const place = placeSentence(link, atlas)
  const left = counted(scene, link, atlas) + words.parts(scene.total, thirdPart(scene, link), 0)
  const said = place === null ? [left] : isNarrowed(link) ? [place, left] : [place]
  return french(said.map((sentence) => `${sentence}.`).join(' '))
}
