import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from './position'
import type { TerritoryId } from './territory'

/** The outline of one territory; its id is a `TerritoryId`, its coordinates WGS 84 [lon, lat]. */
export type Outline = Feature<Polygon | MultiPolygon, { readonly name: string }> & {
  readonly id: TerritoryId
}
export type Outlines = { readonly type: 'FeatureCollection'; readonly features: Outline[] }
type Areas = FeatureCollection<Polygon | MultiPolygon>
type Lines = FeatureCollection<LineString | MultiLineString>

/** A town whose name may be written on the map; rank 1 (the largest) to 4. */
export type Town = { readonly name: string; readonly at: LonLat; readonly rank: number }

/** France at the national scale: what both painters draw first. */
export type France = { readonly regions: Outlines; readonly departements: Outlines }

/** What lies around and under France; drawn quieter than it. */
export type Context = {
  readonly land: Areas // neighbours
  readonly band: Areas // France along its land borders, of the same make as `land`: no sea shows between the two
  readonly collectivites: Outlines
  readonly borders: Lines
  readonly rivers: Lines
  readonly towns: readonly Town[]
}

/** No outline at all. */
export const NO_OUTLINES: Outlines = { type: 'FeatureCollection', features: [] }
