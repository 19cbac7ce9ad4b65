import type { CommuneColumns } from './communes'
import { compareNames } from './order'
import {
  codeOf,
  type Level,
  levelOf,
  type Territory,
  type TerritoryId,
  type TerritoryIndex,
} from './territory'

/** A territory as a link to it needs it. */
export type NamedTerritory = Pick<Territory, 'id' | 'name'>

/** The level just below: départements of a région, intercommunalités of a département. */
const BELOW: Partial<Record<Level, Level>> = { reg: 'dep', dep: 'epci' }

const byName = (a: NamedTerritory, b: NamedTerritory) =>
  compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1)

/**
 * The départements of a région or the intercommunalités of a département, by name; one that crosses a border is a child
 * of both sides. None for other levels, whose children are communes.
 */
export function childrenOf(index: TerritoryIndex, id: TerritoryId): NamedTerritory[] {
  const below = BELOW[levelOf(id)]
  return [...index.values()].filter((t) => levelOf(t.id) === below && t.parents.includes(id)).sort(byName)
}

/** The communes of an intercommunalité, or of a collectivité d'outre-mer (`reg-978`), by name; none for other levels. */
export function communesOf(columns: CommuneColumns, id: TerritoryId): NamedTerritory[] {
  const code = codeOf(id)
  const epci = levelOf(id) === 'epci' ? columns.epcis.indexOf(code) : -1
  const isCollectivite = levelOf(id) === 'reg' && code.length === 3
  return columns.code
    .flatMap((commune, i) => {
      const isIn = isCollectivite ? commune.startsWith(code) : epci >= 0 && columns.epci[i] === epci
      return isIn ? [{ id: `com-${commune}` as const, name: columns.name[i]! }] : []
    })
    .sort(byName)
}

/** Some communes by name, of codes; an unknown code is left out. */
export function communesNamed(columns: CommuneColumns, codes: readonly string[]): NamedTerritory[] {
  return codes
    .flatMap((code) => {
      const i = columns.code.indexOf(code)
      return i < 0 ? [] : [{ id: `com-${code}` as const, name: columns.name[i]! }]
    })
    .sort(byName)
}

/** Some territories by name, of ids; an id that the index does not know is left out. */
export function territoriesNamed(index: TerritoryIndex, ids: readonly TerritoryId[]): NamedTerritory[] {
  return ids.flatMap((id) => index.get(id) ?? []).sort(byName)
}
