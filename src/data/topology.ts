import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { z } from 'zod/mini'
import { type Context, type France, NO_OUTLINES, type Outline, type Outlines } from '../domain/geography'
import type { Level, TerritoryId } from '../domain/territory'
import { townsFile } from './towns-schema'

/** The envelope of a TopoJSON file that has some objects; its arcs are trusted, being numbers of our own build. */
export const topologyOf = (...objects: readonly string[]): z.ZodMiniType<Topology> =>
  z.custom<Topology>((value) => {
    const candidate = value as Partial<Topology> | null // unknown until the tests below
    return (
      candidate?.type === 'Topology' &&
      Array.isArray(candidate.arcs) &&
      objects.every((name) => candidate.objects?.[name])
    )
  })

type Named = { readonly nom?: string; readonly code?: string }

/** The outlines of an object of a topology, with ids as `TerritoryId`; none when the file has no such object. */
export function outlinesFrom(file: Topology, object: string, level: Level): Outlines {
  const found = file.objects[object] as GeometryCollection<Named> | undefined // polygons only, by the pipeline
  if (!found) return NO_OUTLINES
  const { features } = feature(file, found)
  return {
    type: 'FeatureCollection',
    features: features.map((f): Outline => {
      const id = `${level}-${f.id ?? f.properties.code}` as TerritoryId // codes of our own build
      const geometry = f.geometry as Polygon | MultiPolygon
      return { type: 'Feature', id, properties: { name: f.properties.nom ?? '' }, geometry }
    }),
  }
}

/** What lies around France, from its file; the names of towns come from another. */
export const contextFrom = (file: Topology, towns: Context['towns']): Context => ({
  land: shapesFrom(file, 'land'),
  band: shapesFrom(file, 'france'),
  collectivites: outlinesFrom(file, 'collectivites', 'reg'),
  borders: shapesFrom(file, 'borders'),
  rivers: shapesFrom(file, 'rivers'),
  towns,
})

/** The régions and départements of a file. */
export const franceFrom = (file: Topology): France => ({
  regions: outlinesFrom(file, 'regions', 'reg'),
  departements: outlinesFrom(file, 'departements', 'dep'),
})

/** Areas or lines of an object of a topology, without names; empty when the file has no such object. */
export function shapesFrom<G extends Polygon | MultiPolygon | LineString | MultiLineString>(
  file: Topology,
  object: string,
): FeatureCollection<G> {
  const found = file.objects[object] as GeometryCollection | undefined
  if (!found) return { type: 'FeatureCollection', features: [] }
  return feature(file, found) as FeatureCollection<G> // one kind of geometry per object, by the pipeline
}

/** The towns of their published columns. */
export const townsOf = ({ name, lon, lat, rank }: z.infer<typeof townsFile>): Context['towns'] =>
  name.map((town, i) => ({ name: town, at: [lon[i]!, lat[i]!], rank: rank[i]! }))

export { townsFile }
