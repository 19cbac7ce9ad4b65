import type { Box, LonLat } from '../../src/domain/position'
import { codeOf, levelOf, type TerritoryId } from '../../src/domain/territory'
import type { Cog, Commune, CommunePoints } from './cog'

/** Where the geography step writes the name of a territory, and the box of its outline. */
export type Places = Readonly<Record<string, { readonly at: LonLat; readonly box: Box }>>

/** Five decimals, about one metre. */
export const rounded = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)]
/** The same for a box; null for none. */
export const roundedBox = (box: Box | undefined): Box | null =>
  box ? [round(box[0]), round(box[1]), round(box[2]), round(box[3])] : null
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

// Usual coordinates of the seat of each collectivité (of the main base for the TAAF), placed by hand: good to about
// a kilometre, and used only where neither the geography nor the table of communes has a point.
const COLLECTIVITES: Readonly<Record<string, LonLat>> = {
  '975': [-56.176, 46.778], // Saint-Pierre
  '977': [-62.85, 17.896], // Gustavia
  '978': [-63.085, 18.07], // Marigot
  '984': [70.22, -49.35], // Port-aux-Français
  '986': [-176.176, -13.282], // Mata-Utu
  '987': [-149.566, -17.533], // Papeete
  '988': [166.449, -22.272], // Nouméa
}

/** The communes of a territory, in the order of the COG. */
export function communesIn(id: TerritoryId, cog: Cog): Commune[] {
  const code = codeOf(id)
  const level = levelOf(id)
  if (level === 'com') return [cog.communes.get(code)].filter((c) => c !== undefined)
  if (level === 'epci')
    return (cog.epcis.get(code)?.members ?? []).flatMap((member) => cog.communes.get(member) ?? [])
  return [...cog.communes.values()].filter((c) => (level === 'reg' ? c.region : c.departement) === code)
}

/** The most populous of some communes; the first on a tie. */
export const largest = (communes: readonly Commune[]): Commune | null =>
  communes.reduce<Commune | null>((top, c) => ((c.population ?? 0) > (top?.population ?? -1) ? c : top), null)

/**
 * A point for a territory: of the commune, else where its name is written, else that of its most populous commune,
 * else the hand-kept seat of a collectivité. Throws when there is none: a territory without point cannot be shown.
 */
export function pointOf(id: TerritoryId, cog: Cog, points: CommunePoints, places: Places): LonLat {
  const seat = largest(communesIn(id, cog).filter((c) => points.has(c.code)))
  const hand =
    COLLECTIVITES[levelOf(id) === 'com' ? (cog.communes.get(codeOf(id))?.region ?? '') : codeOf(id)]
  const at = (levelOf(id) === 'com' ? undefined : places[id]?.at) ?? points.get(seat?.code ?? '')?.at ?? hand
  if (!at) throw new Error(`${id} has no point`)
  return rounded(at)
}
