import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { checkCount, type GeoCounts } from './geo-counts'

type Properties = Record<string, string>
type Layers = Record<string, GeometryCollection<Properties>>

/** How one object of a finished TopoJSON is named, counted and described. */
type LayerPlan = {
  readonly level: keyof GeoCounts
  readonly expected: number
  readonly name?: (code: string) => string // gives properties {code, nom}; without it, an id is all
}

/**
 * A TopoJSON text ready for the site, from one written by mapshaper with a property `code`: geometries sorted by code,
 * which becomes their id. Throws when a code is missing or twice, or when a geometry is empty. `file` names it.
 */
export function finishedTopology(file: string, text: string, plans: Record<string, LayerPlan>): string {
  const topology = JSON.parse(text) as Topology<Layers> // as mapshaper writes it
  const objects = Object.entries(plans).map(([layer, plan]) => {
    const geometries = topology.objects[layer]?.geometries ?? []
    const codes = geometries.flatMap((g) => (isFilled(g) ? [codeOf(g)] : []))
    checkCount(file, plan.level, codes, plan.expected)
    return [
      layer,
      { type: 'GeometryCollection', geometries: geometries.map((g) => finished(g, plan)).sort(byId) },
    ]
  })
  return JSON.stringify({ ...topology, objects: Object.fromEntries(objects) })
}

// mapshaper writes a geometry that simplification emptied as one without type
const isFilled = (g: GeometryObject<Properties>) =>
  (g as { type: string | null }).type !== null && 'arcs' in g

function finished(geometry: GeometryObject<Properties>, plan: LayerPlan): GeometryObject<Properties> {
  const { properties: _, ...rest } = geometry
  const code = codeOf(geometry)
  return { ...rest, id: code, ...(plan.name ? { properties: { code, nom: plan.name(code) } } : {}) }
}

const codeOf = (g: GeometryObject<Properties>) => (g.properties as Properties | undefined)?.code ?? ''
const byId = (a: GeometryObject, b: GeometryObject) => (String(a.id) < String(b.id) ? -1 : 1)
