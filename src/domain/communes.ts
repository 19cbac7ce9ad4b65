import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** A name that a commune, or a part of it, no longer has; `at` is the position of the commune of today. */
export type Former = { readonly name: string; readonly at: number }

/** Current communes of the COG in columns, sorted by code; positions in 1/10 000 degree. */
export type CommuneColumns = {
  readonly code: readonly string[]
  readonly name: readonly string[]
  readonly epci: readonly number[] // position in `epcis`, -1 for none
  readonly epcis: readonly string[]
  readonly postal: readonly (readonly string[])[] // postal codes, those of arrondissements with their city
  readonly people: readonly number[] // about how many live there, within a tenth, to put the larger first; 0: unknown
  readonly liaison: readonly (number | null)[]
  readonly lon: readonly (number | null)[] // null: no point is known (collectivités but four)
  readonly lat: readonly (number | null)[]
  readonly former: readonly Former[]
}

/** What only the sheet of a commune reads, in the order of all communes by code. */
export type CommuneFigures = {
  readonly population: readonly (number | null)[]
  readonly area: readonly (number | null)[] // km², computed, not official
  readonly estuaries: readonly string[] // codes of those whose area counts the water of an estuary
}

/** The département or collectivité of a commune, by its code: `67482` gives `dep-67`, `97502` gives `reg-975`. */
export function wideOf(code: string, territories: TerritoryIndex): Territory | undefined {
  const prefix = code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2)
  return territories.get(`dep-${prefix}`) ?? territories.get(`reg-${prefix}`)
}

/** A commune as a territory, or null when no current commune has this code. Without `figures` its population and area are null. */
export function communeOf(
  columns: CommuneColumns,
  figures: CommuneFigures | null,
  id: TerritoryId,
  territories: TerritoryIndex,
): Territory | null {
  const i = levelOf(id) === 'com' ? columns.code.indexOf(codeOf(id)) : -1
  return i < 0 ? null : communeAt(columns, figures, i, territories)
}

/** Every commune as a territory, by code: 35 000 of them. */
export const allCommunes = (
  columns: CommuneColumns,
  figures: CommuneFigures | null,
  territories: TerritoryIndex,
): Territory[] => columns.code.flatMap((_, i) => communeAt(columns, figures, i, territories) ?? [])

function communeAt(
  columns: CommuneColumns,
  figures: CommuneFigures | null,
  i: number,
  territories: TerritoryIndex,
): Territory | null {
  const code = columns.code[i]!
  const wide = wideOf(code, territories)
  if (!wide) return null
  const [lon, lat, area] = [columns.lon[i] ?? null, columns.lat[i] ?? null, figures?.area[i] ?? null]
  const epci = columns.epcis[columns.epci[i] ?? -1]
  return {
    id: `com-${code}`,
    name: columns.name[i]!,
    zone: wide.zone,
    parents: [...wide.parents, wide.id, ...(epci ? [`epci-${epci}` as const] : [])],
    population: figures?.population[i] ?? null,
    liaison: columns.liaison[i] ?? null,
    communes: null,
    area: area === null ? null : Math.round(area * 1e6),
    ...(figures?.estuaries.includes(code) && { estuary: true as const }),
    at: lon === null || lat === null ? wide.at : [lon / 1e4, lat / 1e4],
    box: null,
  }
}

/** Two sets of communes as one, sorted by code; both sorted, none in both. */
export function mergedCommunes(a: CommuneColumns, b: CommuneColumns): CommuneColumns {
  const epcis = [...new Set([...a.epcis, ...b.epcis])].sort()
  const epciAt = new Map(epcis.map((code, i) => [code, i]))
  const all = [...a.code.map((_, i) => [a, i] as const), ...b.code.map((_, i) => [b, i] as const)]
  all.sort(([from, i], [other, j]) => (from.code[i]! < other.code[j]! ? -1 : 1))
  const places = new Map(all.map(([from, i], at) => [from.code[i]!, at]))
  const former = [a, b].flatMap((from) =>
    from.former.map(({ name, at }) => ({ name, at: places.get(from.code[at]!)! })),
  )
  return {
    code: all.map(([from, i]) => from.code[i]!),
    name: all.map(([from, i]) => from.name[i]!),
    epci: all.map(([from, i]) => epciAt.get(from.epcis[from.epci[i]!] ?? '') ?? -1),
    epcis,
    postal: all.map(([from, i]) => from.postal[i]!),
    people: all.map(([from, i]) => from.people[i]!),
    liaison: all.map(([from, i]) => from.liaison[i]!),
    lon: all.map(([from, i]) => from.lon[i]!),
    lat: all.map(([from, i]) => from.lat[i]!),
    former,
  }
}
