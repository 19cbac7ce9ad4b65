import { type CommuneColumns, wideOf } from './communes'
import type { PlaceName } from './place-index'
import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** A name in use that the official lists do not have, and the territory that it leads to. */
export type Nickname = { readonly name: string; readonly to: TerritoryId }

/** Names of what a territory lies in, the nearest first, intercommunalités left out. */
const namesAround = (parents: readonly TerritoryId[], territories: TerritoryIndex): string[] =>
  ['dep', 'reg'].flatMap((level) =>
    parents.filter((id) => levelOf(id) === level).flatMap((id) => territories.get(id)?.name ?? []),
  )

/** The names of régions, départements, collectivités and intercommunalités, and the nicknames that lead to one. */
export function territoryNames(territories: TerritoryIndex, nicknames: readonly Nickname[]): PlaceName[] {
  const named = (territory: Territory, nickname?: string): PlaceName => ({
    name: nickname ?? territory.name,
    to: territory.id,
    population: territory.population ?? 0,
    postal: [],
    around: namesAround(territory.parents, territories),
    departement: levelOf(territory.id) === 'dep' ? codeOf(territory.id) : '',
    present: nickname === undefined ? '' : territory.name,
  })
  const wide = [...territories.values()].filter(({ id }) => levelOf(id) !== 'com')
  const also = nicknames.flatMap(({ name, to }) => {
    const territory = levelOf(to) === 'com' ? undefined : territories.get(to)
    return territory ? [named(territory, name)] : []
  })
  return [...wide.map((territory) => named(territory)), ...also]
}

/** The names of some communes, of today and former, and the nicknames that lead to one of them. */
export function communeNames(
  columns: CommuneColumns,
  territories: TerritoryIndex,
  nicknames: readonly Nickname[],
): PlaceName[] {
  const today = columns.code.map((code, i): PlaceName => {
    const wide = wideOf(code, territories)
    return {
      name: columns.name[i]!,
      to: `com-${code}`,
      population: columns.people[i]!,
      postal: columns.postal[i]!,
      around: wide ? [wide.name, ...namesAround(wide.parents, territories)] : [],
      departement: wide && levelOf(wide.id) === 'dep' ? codeOf(wide.id) : '',
      present: '',
    }
  })
  const at = new Map(columns.code.map((code, i) => [`com-${code}`, i]))
  const also = nicknames.flatMap(({ name, to }) => (at.has(to) ? [{ name, at: at.get(to)! }] : []))
  // A postal code leads to the commune of today, once.
  const former = [...columns.former, ...also].map(
    ({ name, at: i }): PlaceName => ({ ...today[i]!, name, postal: [], present: columns.name[i]! }),
  )
  return [...today, ...former]
}
