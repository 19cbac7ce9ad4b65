import type { Nickname } from '../../src/domain/place-names'
import { GRAND_PARIS } from '../../src/domain/reach'
import { levelOf, readTerritoryId, type TerritoryId } from '../../src/domain/territory'
import type { Cog } from './cog'

/**
 * The names of `data/geo/surnoms.csv`, and those of the établissements publics territoriaux, which lead to the
 * Métropole du Grand Paris; by name.
 * @throws when one leads nowhere or is the official name of what it leads to
 */
export function nicknamesFrom(rows: readonly (readonly [name: string, id: string])[], cog: Cog): Nickname[] {
  const kept = rows.map(([name, id]): Nickname => {
    const to = readTerritoryId(id)
    const official = to && nameOf(to, cog)
    if (!to || !official || name === '') throw new Error(`surnoms.csv: « ${name} » leads nowhere: « ${id} »`)
    if (official === name) throw new Error(`surnoms.csv: « ${name} » is the official name of ${id}`)
    return { name, to }
  })
  const parts = cog.epcis.has(GRAND_PARIS) ? [...cog.epts.values()] : []
  const all = [...kept, ...parts.map((name): Nickname => ({ name, to: `epci-${GRAND_PARIS}` }))]
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.to < b.to ? -1 : 1))
}

function nameOf(id: TerritoryId, cog: Cog): string | undefined {
  const code = id.slice(id.indexOf('-') + 1)
  const lists = { reg: cog.regions, dep: cog.departements, epci: cog.epcis, com: cog.communes }
  return lists[levelOf(id)].get(code)?.name
}
