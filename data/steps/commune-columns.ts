import type { Cog, CommunePoints } from './cog'

/** Every current commune in columns, by code; EPCI as positions in `epcis`, also by code. */
export function communeColumns(cog: Cog, points: CommunePoints) {
  const communes = [...cog.communes.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const epcis = [...new Set(communes.flatMap((c) => c.epci ?? []))].sort()
  const epciAt = new Map(epcis.map((code, i) => [code, i]))
  const degrees = (code: string, axis: 0 | 1) => {
    const at = points.get(code)?.at[axis]
    return at === undefined ? null : Math.round(at * 1e4)
  }
  return {
    version: 1 as const,
    code: communes.map((c) => c.code),
    name: communes.map((c) => c.name),
    epci: communes.map((c) => (c.epci === null ? -1 : (epciAt.get(c.epci) ?? -1))),
    epcis,
    population: communes.map((c) => c.population),
    liaison: communes.map((c) => c.liaison),
    lon: communes.map((c) => degrees(c.code, 0)),
    lat: communes.map((c) => degrees(c.code, 1)),
    area: communes.map((c) => points.get(c.code)?.area ?? null),
    estuaries: communes.flatMap((c) => (points.get(c.code)?.water ? [c.code] : [])),
  }
}
