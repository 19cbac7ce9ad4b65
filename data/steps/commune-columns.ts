import type { CommuneColumns, CommuneFigures } from '../../src/domain/communes'
import type { Cog, Commune, CommunePoints } from './cog'

/** People from which a commune is in the file that a search reads first. */
const LARGE = 4_000

/** Every current commune, by code. */
const communesOf = (cog: Cog) => [...cog.communes.values()].sort((a, b) => (a.code < b.code ? -1 : 1))

/** The communes of a search that comes first, and the others; EPCI as positions in `epcis`, by code. */
export function communeColumns(
  cog: Cog,
  points: CommunePoints,
): { readonly large: CommuneColumns; readonly small: CommuneColumns } {
  const isLarge = ({ population }: Commune) => population !== null && population >= LARGE
  const communes = communesOf(cog)
  return {
    large: columnsOf(communes.filter(isLarge), cog, points),
    small: columnsOf(
      communes.filter((commune) => !isLarge(commune)),
      cog,
      points,
    ),
  }
}

function columnsOf(communes: readonly Commune[], cog: Cog, points: CommunePoints): CommuneColumns {
  const epcis = [...new Set(communes.flatMap((c) => c.epci ?? []))].sort()
  const epciAt = new Map(epcis.map((code, i) => [code, i]))
  const place = new Map(communes.map((c, i) => [c.code, i]))
  const degrees = (code: string, axis: 0 | 1) => {
    const at = points.get(code)?.at[axis]
    return at === undefined ? null : Math.round(at * 1e4)
  }
  return {
    code: communes.map((c) => c.code),
    name: communes.map((c) => c.name),
    epci: communes.map((c) => (c.epci === null ? -1 : (epciAt.get(c.epci) ?? -1))),
    epcis,
    postal: communes.map((c) => c.postal),
    people: communes.map((c) => c.population ?? 0),
    liaison: communes.map((c) => c.liaison),
    lon: communes.map((c) => degrees(c.code, 0)),
    lat: communes.map((c) => degrees(c.code, 1)),
    former: cog.formerNames.flatMap(({ name, code }) => {
      const at = place.get(code)
      return at === undefined ? [] : [{ name, at }]
    }),
  }
}

/** Populations and computed areas of all communes, by code. */
export const communeFigures = (cog: Cog, points: CommunePoints): CommuneFigures => ({
  population: communesOf(cog).map((c) => c.population),
  area: communesOf(cog).map((c) => points.get(c.code)?.area ?? null),
  estuaries: communesOf(cog).flatMap((c) => (points.get(c.code)?.water ? [c.code] : [])),
})
