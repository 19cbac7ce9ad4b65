import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** Every current commune of the COG in columns, sorted by code; positions in 1/10 000 degree, areas in km². */
export type CommuneColumns = {
  readonly version: 1
  readonly code: readonly string[]
  readonly name: readonly string[]
  readonly epci: readonly number[] // position in `epcis`, -1 for none
  readonly epcis: readonly string[]
  readonly population: readonly (number | null)[]
  readonly liaison: readonly (number | null)[]
  readonly lon: readonly (number | null)[]
  readonly lat: readonly (number | null)[]
  readonly area: readonly (number | null)[]
  readonly estuaries: readonly string[] // codes of those whose area counts the water of an estuary
}

/** The département or collectivité of a commune, by its code: `67482` gives `dep-67`, `97502` gives `reg-975`. */
function wideOf(code: string, territories: TerritoryIndex): Territory | undefined {
  const prefix = code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2)
  return territories.get(`dep-${prefix}`) ?? territories.get(`reg-${prefix}`)
}

/** A commune as a territory, or null when no current commune has this code or its point is unknown. */
export function communeOf(
  columns: CommuneColumns,
  id: TerritoryId,
  territories: TerritoryIndex,
): Territory | null {
  const i = levelOf(id) === 'com' ? columns.code.indexOf(codeOf(id)) : -1
  const wide = wideOf(codeOf(id), territories)
  if (i < 0 || !wide) return null
  const [lon, lat, area] = [columns.lon[i] ?? null, columns.lat[i] ?? null, columns.area[i] ?? null]
  const epci = columns.epcis[columns.epci[i] ?? -1]
  return {
    id,
    name: columns.name[i]!,
    zone: wide.zone,
    parents: [...wide.parents, wide.id, ...(epci ? [`epci-${epci}` as const] : [])],
    population: columns.population[i] ?? null,
    liaison: columns.liaison[i] ?? null,
    communes: null,
    area: area === null ? null : Math.round(area * 1e6),
    ...(columns.estuaries.includes(codeOf(id)) && { estuary: true as const }),
    at: lon === null || lat === null ? wide.at : [lon / 1e4, lat / 1e4],
    box: null,
  }
}
