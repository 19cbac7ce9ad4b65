import {
  ACTOR_TYPES,
  type ActorType,
  ALLIANCE_FORMS,
  type AllianceForm,
  KINDS,
  type Kind,
  STATUSES,
  type Status,
  TRADES,
  type Trade,
  VERIFICATIONS,
  type Verification,
} from './catalyst'
import type { LonLat } from './position'
import type { Territory, TerritoryId, TerritoryIndex } from './territory'

/** Where a reader is: one variant per path of the public contract. */
export type Page =
  | { readonly at: 'map' }
  | { readonly at: 'catalyst' | 'pioneer'; readonly id: string }
  | { readonly at: 'territory'; readonly id: TerritoryId }
  | { readonly at: 'compare'; readonly territories: readonly TerritoryId[] } // the reader's order, at most 8
  | { readonly at: 'talks' }
  | {
      readonly at: 'talk'
      readonly talk: string
      readonly speaker: boolean
      readonly scene: number | null // from 1
      readonly territory: TerritoryId | null
      readonly auto: number | null // seconds a scene, 0 for its own duration
      readonly standby: number | null // seconds before a kiosk starts over
    }
  | { readonly at: 'pioneers' | 'resources' | 'data' | 'figures' | 'about' | 'accessibility' }
  | { readonly at: 'print'; readonly what: string }
  | { readonly at: 'unknown' }

/** « non précisé » and « non renseignée » are values that a reader can ask for. */
export const UNKNOWN_TYPE = 'non-precise'
export const UNKNOWN_FORM = 'non-renseigne'
/** National networks stand beside the régions in their facet. */
export const NATIONAL = 'national'

/** OR inside a list, AND between lists; an empty list asks for nothing. */
export type Filters = {
  readonly regions: readonly string[] // official codes, or `national`
  readonly departements: readonly string[]
  readonly kinds: readonly Kind[]
  readonly families: readonly string[]
  readonly trades: readonly Trade[]
  readonly statuses: readonly Status[]
  readonly verifications: readonly Verification[]
  readonly types: readonly (ActorType | typeof UNKNOWN_TYPE)[]
  readonly forms: readonly (AllianceForm | typeof UNKNOWN_FORM)[]
  readonly except: readonly string[] // ids of kinds or families
  readonly q: string
}

export const LAYERS = ['pionniers', 'densite', 'eloignement', 'aucune'] as const
export type Layer = (typeof LAYERS)[number]
export const THEMES = ['projection', 'projection-claire'] as const
export type Theme = (typeof THEMES)[number] | 'papier'

/** A resting camera: centre in WGS 84 [longitude, latitude], MapLibre zoom. */
export type View = { readonly center: LonLat; readonly zoom: number }

/** What a link carries: everything that two people must see alike, nothing about the reader. */
export type Link = {
  readonly page: Page
  readonly place: TerritoryId | null
  readonly radius: number | null // kilometres, 5 to 200
  readonly filters: Filters
  readonly layer: Layer | null
  readonly threshold: number | null // kilometres, 10 to 100; null: THRESHOLD
  readonly year: number | null
  readonly view: View | null // null frames the results
  readonly theme: Theme
}

export const NO_FILTERS: Filters = {
  regions: [],
  departements: [],
  kinds: [],
  families: [],
  trades: [],
  statuses: [],
  verifications: [],
  types: [],
  forms: [],
  except: [],
  q: '',
}

/** Kilometres of `eloignement` when a link names none: about the way to the next larger town. */
export const THRESHOLD = 30

/** The link of a first visit. */
export const HOME: Link = {
  page: { at: 'map' },
  place: null,
  radius: null,
  filters: NO_FILTERS,
  layer: null,
  threshold: null,
  year: null,
  view: null,
  theme: 'papier',
}

/** The values of the lists that a link may name, in the order in which it writes them. */
export const CHOICES = {
  kinds: KINDS,
  trades: TRADES,
  statuses: STATUSES,
  verifications: VERIFICATIONS,
  types: [...ACTOR_TYPES, UNKNOWN_TYPE],
  forms: [...ALLIANCE_FORMS, UNKNOWN_FORM],
} as const

/** Whether any filter is on, the search included. */
export const isFiltered = (filters: Filters) => Object.values(filters).some((v) => v.length > 0)

/** What of a link is handed on: of a sheet the sheet alone, not what its reader was looking for. */
export const sharedLink = (link: Link): Link =>
  ['catalyst', 'pioneer', 'territory'].includes(link.page.at) ? { ...HOME, page: link.page } : link

/** The place asked for; null when none is, or while it is not known. */
export const placeOf = ({ place }: Link, territories: TerritoryIndex): Territory | null =>
  (place && territories.get(place)) ?? null

/** Whether anything narrows the list: a filter, or a radius around the place. */
export const isNarrowed = ({ filters, radius }: Link) => isFiltered(filters) || radius !== null
