import type { Answered } from '../domain/answer'
import { type Answer, closestOf, isUncovered } from '../domain/answer'
import { territoriesOf } from '../domain/reach'
import { epciOf } from '../domain/reason'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from '../domain/territory'
import { answerWords } from './answer-words'
import { capitalised, formatAway, formatList, typographic } from './format'
import { atCommune, inTerritory } from './place-name'

const words = answerWords.reasons

/** The level of a place as its words have it: a collectivité d'outre-mer is no région. */
export const levelWordOf = ({ id, zone }: Territory) =>
  levelOf(id) === 'reg' && zone === 'com' ? 'collectivity' : levelOf(id)

const MANY = 4 // territories from which only the one of the place is named

/** « dans le Bas-Rhin et dans le Haut-Rhin », « à Vincennes et dans 12 autres communes ». */
function whereOf(ids: readonly TerritoryId[], place: Territory, index: TerritoryIndex): string {
  if (ids.length <= MANY) return formatList(territoriesOf(index, ids).map(inTerritory))
  const own = ids.find((id) => id === place.id || place.parents.includes(id))!
  const known = own === place.id ? place : index.get(own)
  const others = words.otherTerritories[levelOf(own)](ids.length - 1)
  return known
    ? words.andOthers(inTerritory(known), others)
    : formatList(territoriesOf(index, ids).map(inTerritory))
}

const nameIn = (index: TerritoryIndex, id: TerritoryId) => typographic(index.get(id)?.name ?? '')

/** The one reason of an organisation in the answer of a place, in words. */
export function reasonText({ catalyst, reason }: Answered, place: Territory, index: TerritoryIndex): string {
  const at = atCommune(catalyst.seat.name)
  const how = (text: string, fromName: boolean) => (fromName ? words.fromName(text) : text)
  switch (reason.is) {
    case 'in-place':
      return words.inPlace[levelWordOf(place)]
    case 'run-by':
      return words.runBy[levelOf(reason.territory) === 'epci' ? 'epci' : 'com']
    case 'serves-epci':
      return how(words.servesEpci(nameIn(index, reason.territory)), reason.fromName)
    case 'serves':
      return how(words.serves(whereOf(reason.territories, place, index)), reason.fromName)
    case 'in-epci':
      return words.inEpci(formatAway(reason.away))
    case 'departement':
      return words.departement(nameIn(index, reason.territory), at)
    case 'region':
      return words.region(nameIn(index, reason.territory), at)
    case 'at':
      return words.seat(capitalised(at), formatAway(reason.away), answerWords.directions[reason.direction])
    case 'national':
      return words.national
  }
}

const sentence = answerWords.sentence

/** What is in the place and in its intercommunalité: « rien de documenté dans la commune », « 1 dans l'interco… ». */
function ownClauses({ own }: Answer, place: Territory): string[] {
  const here = own.filter(({ reason }) => reason.is === 'in-place').length
  const around = own.length - here
  const inPlace = answerWords.inPlace[levelWordOf(place)]
  if (here + around === 0 && epciOf(place)) return [sentence.noneNorEpci]
  const first = here > 0 ? sentence.some(here, inPlace) : sentence.none(inPlace)
  if (around === 0) return [first]
  return [first, here > 0 ? sentence.alsoInEpci(around) : sentence.inEpci(around)]
}

/** The nearest that has its seat elsewhere, told where the place itself has none. */
function closestClause(answer: Answer): string[] {
  if (answer.own.some(({ reason }) => reason.is === 'in-place')) return []
  const closest = closestOf(answer)
  return closest ? [sentence.closest(formatAway(closest.away), atCommune(closest.catalyst.seat.name))] : []
}

/** « Aucune organisation couvrant ce territoire n'est documentée ici ; la plus proche est … ». */
function uncovered(answer: Answer, isFiltered: boolean): string {
  const closest = closestOf(answer)
  const none = isFiltered ? sentence.uncoveredKept : sentence.uncovered
  if (!closest) return none
  const { name, seat } = closest.catalyst
  return `${none} ; ${sentence.closestIs(typographic(name), atCommune(seat.name), formatAway(closest.away))}`
}

/** Who is there, how far the nearest is, how many act there from a wider mandate; a clause each. */
export function answerClauses(answer: Answer, place: Territory, isKept: boolean): string[] {
  if (isUncovered(answer)) return [uncovered(answer, isKept)]
  const { departement, region } = answer
  const level = levelOf(place.id)
  return [
    ...ownClauses(answer, place),
    ...closestClause(answer),
    ...(departement.length > 0 ? [sentence.departement(departement.length, level === 'dep')] : []),
    ...(region.length > 0 ? [sentence.region(region.length, level === 'reg')] : []),
  ]
}

/**
 * An answer in one line, from its place on: « Alzen : rien de documenté dans la commune · … ».
 * @param isKept  whether filters narrow it
 * @param between what stands between its clauses
 */
export function answerSentence(answer: Answer, place: Territory, isKept: boolean, between = ' · '): string {
  return sentence.of(typographic(place.name), answerClauses(answer, place, isKept).join(between))
}
