import type { SiteSource } from '../../src/data/source-schema'
import type { Catalyst, Family } from '../../src/domain/catalyst'
import type { Figures } from '../../src/domain/figures'
import type { Milestone } from '../../src/domain/milestone'
import type { Pioneer } from '../../src/domain/pioneer'
import type { Resource } from '../../src/domain/resource'
import type { Vocabulary } from '../../src/domain/table'
import type { Talk } from '../../src/domain/talk'
import type { Commune } from './cog'

/** One checked row of the list: the family by id, the seat by its current commune. */
export type CatalystRecord = Omit<Catalyst, 'family' | 'seat'> & {
  readonly family: string
  readonly commune: Commune
}

/** A checked story, without its point, with the commune that gives it. */
export type PioneerRecord = Omit<Pioneer, 'at'> & { readonly town: Commune | null }

/** One outside source, for the credits. */
export type SourceRecord = {
  readonly id: string
  readonly name: string
  readonly licence: string
  readonly vintage: string
  readonly date: string // ISO day its data was taken, '' when unknown
  readonly url: string
  readonly use: string
}

/** Everything the keepers' files say, once checked. Catalysts, resources: by id; pioneers: by name, French order. */
export type Records = {
  readonly edition: string // ISO, latest date of sources.json
  readonly site: SiteSource
  readonly vocabulary: Vocabulary
  readonly families: readonly Family[]
  readonly catalysts: readonly CatalystRecord[]
  readonly pioneers: readonly PioneerRecord[]
  readonly milestones: readonly Milestone[] // in the order of their file
  readonly resources: readonly Resource[]
  readonly figures: Figures // in the order of their file
  readonly talks: readonly Talk[] // by id
  readonly sources: readonly SourceRecord[] // in the order of their file
}

/** Compares two ids by code unit: the order of the files, the same on every machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
