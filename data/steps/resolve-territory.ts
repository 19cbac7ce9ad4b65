import { codeOf, levelOf, readTerritoryId, type TerritoryId } from '../../src/domain/territory'
import type { Place, Report } from '../../src/text/finding'
import type { Cog } from './cog'
import { resolveCommune } from './resolve-commune'

/** The territory of an id as written, checked against the COG; null, with a fault, when there is none. */
function resolveTerritory(written: string, place: Place, cog: Cog, report: Report): TerritoryId | null {
  const id = readTerritoryId(written)
  if (id === null) {
    report('territory-unknown', place, written)
    return null
  }
  const code = codeOf(id)
  const level = levelOf(id)
  if (level === 'com') {
    const commune = resolveCommune(code, place, cog, report)
    return commune && `com-${commune.code}`
  }
  const known = { reg: cog.regions, dep: cog.departements, epci: cog.epcis }[level]
  if (known.has(code)) return id
  const ept = cog.epts.get(code)
  if (ept) report('territory-ept', place, written, { name: ept })
  else report('territory-unknown', place, written)
  return null
}

/** The territories of a list as written, without repetition, in the order of the file. */
export function resolveTerritories(
  written: readonly string[],
  place: Place,
  cog: Cog,
  report: Report,
): TerritoryId[] {
  const ids = written.map((id) => resolveTerritory(id, place, cog, report))
  return [...new Set(ids.filter((id) => id !== null))]
}
