import type { QueryClient } from '@tanstack/react-query'
import { communesIndexQuery } from '../../data/commune-queries'
import { communesQuery, hasCommunes } from '../../data/outline-queries'
import { contextQuery, franceQuery, territoriesQuery } from '../../data/queries'
import { nearestCommune, territoryAt } from '../../domain/commune-at'
import type { Outlines } from '../../domain/geography'
import { awayFrom } from '../../domain/nearest'
import type { LonLat } from '../../domain/position'
import { codeOf, type TerritoryId } from '../../domain/territory'

/** What lies at a point: a place of France, or none. */
export type PlaceAt = {
  readonly id: TerritoryId
  readonly name: string
  readonly isExact: boolean // the outline of the commune holds the point; else it is the nearest chef-lieu
}

const BESIDE = 4000 // metres from a chef-lieu within which a point off the approximate outlines is of France

const NO_FRANCE = { departements: { type: 'FeatureCollection', features: [] } as Outlines }

/** The commune of a WGS 84 point where this build has its outline, else the one with the nearest chef-lieu; null out of France. */
export async function placeAt(client: QueryClient, at: LonLat): Promise<PlaceAt | null> {
  const [communes, france] = await Promise.all([
    client.ensureQueryData(communesIndexQuery),
    client.ensureQueryData(franceQuery).catch(() => NO_FRANCE), // the distance alone decides then
  ])
  const departement = territoryAt(france.departements, at)
  if (departement && hasCommunes(codeOf(departement))) {
    const outlines = await client.ensureQueryData(communesQuery(codeOf(departement)))
    const id = territoryAt(outlines, at)
    const i = id === null ? -1 : communes.code.indexOf(codeOf(id))
    if (id && i >= 0) return { id, name: communes.name[i]!, isExact: true }
  }
  const nearest = nearestCommune(communes, at)
  if (nearest && (departement || nearest.away <= BESIDE)) return { ...nearest, isExact: false }
  return collectivityAt(client, at)
}

const FAR = 300_000 // metres from the middle of a collectivité that this build has no outline of

/** A collectivité d’outre-mer, whose communes have no point of their own here. */
async function collectivityAt(client: QueryClient, at: LonLat): Promise<PlaceAt | null> {
  const [territories, context] = await Promise.all([
    client.ensureQueryData(territoriesQuery),
    client.ensureQueryData(contextQuery),
  ])
  const drawn = context.collectivites
  const inside = territoryAt(drawn, at)
  const found = [...territories.values()].find(
    ({ id, zone, at: middle }) =>
      id === inside ||
      (zone === 'com' && !drawn.features.some((outline) => outline.id === id) && awayFrom(at, middle) < FAR),
  )
  return found ? { id: found.id, name: found.name, isExact: true } : null
}
