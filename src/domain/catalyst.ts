import type { LonLat } from './position'
import type { TerritoryId } from './territory'

/** The ids of the closed lists are a public contract (links, data files); their order is the order on screen. */
export const KINDS = [
  'associations',
  'clubs-entreprises',
  'ess',
  'environnement',
  'fondations',
  'ressources',
  'reseaux-nationaux',
  'territoires',
  'tiers-lieux',
] as const
export const ACTOR_TYPES = [
  'accompagnateur',
  'academique',
  'association',
  'collectivite',
  'entreprise',
  'fondation',
  'institution',
] as const
export const ALLIANCE_FORMS = [
  'cooperation-economique',
  'innovation-societale',
  'mecenat',
  'pratiques-responsables',
] as const
export const TRADES = ['accompagnement', 'dialogue', 'experimentation', 'lieu'] as const
export const REACHES = ['local', 'epci', 'departement', 'region', 'national'] as const
export const STATUSES = ['membre', 'cite', 'famille'] as const
export const VERIFICATIONS = ['source', 'a-verifier', 'sans-source'] as const

export type Kind = (typeof KINDS)[number]
export type ActorType = (typeof ACTOR_TYPES)[number]
export type AllianceForm = (typeof ALLIANCE_FORMS)[number]
export type Trade = (typeof TRADES)[number]
export type Reach = (typeof REACHES)[number]
export type Status = (typeof STATUSES)[number]
export type Verification = (typeof VERIFICATIONS)[number]

/** How a value is known: read in a source, or deduced (nearly always from the family). */
export type Base = 'source' | 'indicatif'

/** A word of the list with what a sentence needs: « une fondation », « 3 fondations ». */
export type Term<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly singular: string
  readonly plural: string
  readonly gender: 'm' | 'f'
  readonly definition: string // '' where none is known
}

/** A family of organisations (fondation territoriale, PTCE, CPIE …), inside one kind. */
export type Family = Term & {
  readonly kind: Kind
  readonly coverage: string // how complete the list is for this family
  readonly phrase: string // what such an organisation does
}

/** The commune where an organisation has its seat. Its point stands for the organisation on the map. */
export type Seat = {
  readonly code: string // INSEE, COG 2026
  readonly name: string
  readonly departement: string
  readonly region: string
  readonly epci: string | null // SIREN
  readonly at: LonLat
}

/** One organisation of the list, as a sheet reads it. Unknown is null or empty, never a guess. */
export type Catalyst = {
  readonly id: string
  readonly name: string
  readonly family: Family
  readonly actor: ActorType | null
  readonly actorBase: Base | null
  readonly forms: readonly AllianceForm[]
  readonly formsBase: Base | null
  readonly trades: readonly Trade[]
  readonly tradesBase: Base | null
  readonly seat: Seat
  readonly reach: Reach
  readonly territories: readonly TerritoryId[] // given by the list; wins over `reach`
  readonly territoriesBase: Base | null
  readonly status: Status
  readonly verification: Verification
  readonly verifiedOn: string | null // ISO date
  readonly founded: number | null // year
  readonly address: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly source: string
  readonly sourceUrl: string | null
}

/** Ids are unique per kind of item only: eleven pioneers share an id with a catalyst. */
export type ItemRef = { readonly kind: 'catalyst' | 'pioneer' | 'territory'; readonly id: string }
