import type { CommuneColumns } from '../domain/communes'
import { closestNames, namesWith } from '../domain/name-search'
import { type PlaceIndex, placeIndexFrom } from '../domain/place-index'
import { communeNames, type Nickname, territoryNames } from '../domain/place-names'
import { type FoundPlace, searchPlaces } from '../domain/place-search'
import { plainText } from '../domain/plain-text'
import type { TerritoryIndex } from '../domain/territory'

/** What stands at hand before any commune: names of organisations, and the levels above. */
export type Ground = {
  readonly organisations: readonly string[]
  readonly territories: TerritoryIndex
  readonly nicknames: readonly Nickname[]
}
/** Most answers of each sort. */
export type Most = { readonly places: number; readonly organisations: number }
/** What the page asks: first the ground, then communes as they come, and texts at any time. */
export type Ask =
  | { readonly ground: Ground }
  | { readonly communes: CommuneColumns }
  | { readonly id: number; readonly typed: string; readonly most: Most }
/** What was found: places, and positions in the names of organisations; each best first. */
export type Finding = {
  readonly places: readonly FoundPlace[]
  readonly organisations: readonly number[]
  readonly isLike: boolean // the organisations are only like what was typed
}
export type Answer = Finding & { readonly id: number }

let ground: Ground = { organisations: [], territories: new Map(), nicknames: [] }
let plainNames: readonly string[] = []
const indexes: PlaceIndex[] = []

function find(typed: string, most: Most): Finding {
  const places = searchPlaces(indexes, typed, most.places)
  const named = namesWith(typed, plainNames, most.organisations)
  const isFound = places.length > 0 || named.length > 0
  const organisations = isFound ? named : closestNames(typed, ground.organisations, most.organisations)
  return { places, organisations, isLike: !isFound }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('ground' in data) {
    ground = data.ground
    plainNames = ground.organisations.map(plainText)
    indexes.push(placeIndexFrom(territoryNames(ground.territories, ground.nicknames)))
  } else if ('communes' in data) {
    indexes.push(placeIndexFrom(communeNames(data.communes, ground.territories, ground.nicknames)))
  } else {
    const answer: Answer = { id: data.id, ...find(data.typed, data.most) }
    postMessage(answer)
  }
})
