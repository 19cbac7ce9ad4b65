import { type Catalyst, KINDS, type Kind } from './catalyst'
import { type Present, presentIn } from './present'
import { type Profile, type Profiles, profileOf } from './profile'
import { type Atlas, LETTERS } from './scene-from'
import { type Stories, storiesOf } from './stories-of'
import type { CatalystTable } from './table'
import type { Territory, TerritoryId } from './territory'

/** One compared territory, in the order of the reader. */
export type ComparedColumn = {
  readonly letter: string
  readonly territory: Territory
  readonly profile: Profile
  readonly present: Present
  readonly stories: Stories
}

/** Organisations of one sorte that have their seat in each of some territories; national networks left out. */
export type KindRow = { readonly kind: Kind; readonly cells: readonly (readonly Catalyst[])[] }

/** Some territories side by side. */
export type Comparison = {
  readonly columns: readonly ComparedColumn[]
  readonly kinds: readonly KindRow[] // documented in one of them at least, in the order of the filters
}

/** The rows of a table whose columns hold some organisations: sortes found in one column at least, in the order of the filters. */
export function kindRows(columns: readonly (readonly Catalyst[])[]): readonly KindRow[] {
  return KINDS.map((kind) => ({
    kind,
    cells: columns.map((catalysts) => catalysts.filter(({ family }) => family.kind === kind)),
  })).filter(({ cells }) => cells.some((cell) => cell.length > 0))
}

/**
 * Some territories side by side, each once; ids that the atlas does not know, and those after the eighth, are left out.
 * @param rows what the filters leave, by name
 */
export function compareTerritories(
  ids: readonly TerritoryId[],
  atlas: Atlas,
  profiles: Profiles,
  rows: Uint32Array,
): Comparison {
  const territories = [...new Set(ids)].flatMap((id) => atlas.territories.get(id) ?? [])
  const columns = territories.slice(0, LETTERS.length).map((territory, i) => ({
    letter: LETTERS[i]!,
    territory,
    profile: profileOf(territory, profiles),
    present: presentIn(atlas.table, territory, rows),
    stories: storiesOf(atlas.pioneers, territory, atlas.territories),
  }))
  return {
    columns,
    kinds: kindRows(columns.map(({ present }) => present.seated.flatMap(({ catalysts }) => catalysts))),
  }
}

const NATIONAL_REACH = 4 // position in REACHES

/** Families of which the whole list holds several organisations, all of one région: elsewhere their absence says nothing. */
export function oneRegionFamilies(table: CatalystTable): ReadonlyMap<string, TerritoryId> {
  const regions = new Map<number, Set<number>>()
  const counts = new Map<number, number>()
  for (let row = 0; row < table.size; row++) {
    if (table.reach[row] === NATIONAL_REACH) continue
    const family = table.family[row]!
    regions.set(family, (regions.get(family) ?? new Set()).add(table.region[row]!))
    counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return new Map(
    [...regions].flatMap(([family, found]) => {
      const [region] = found
      if (found.size !== 1 || counts.get(family) === 1) return []
      return [[table.columns.families[family]!.id, `reg-${table.regions[region!]!}` as const] as const]
    }),
  )
}
