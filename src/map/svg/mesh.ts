import type { France, Outline } from '../../domain/geography'
import { clipLine, clipRing } from './clip'
import type { Frame, Pixel } from './frame'
import { linesData, ringsData } from './path-data'
import { type Finish, ringsOf, SCREEN } from './shape'
import { simplifyLine, simplifyRing } from './simplify'

/** France as three paths: its land with the coast, the borders of régions, those of départements only. */
export type FranceMesh = { readonly land: string; readonly regions: string; readonly departements: string }

const GRID = 20 // points are joined when they fall in the same twentieth of a pixel

type Edge = { readonly from: string; readonly to: string; sides: number; isRegion: boolean }
type Edges = { readonly all: Map<string, Edge>; readonly points: Map<string, Pixel> }

const keyOf = ([x, y]: Pixel) => `${Math.round(x * GRID)},${Math.round(y * GRID)}`

/** Writes each edge once whatever the number of territories that share it. */
function addEdges({ all, points }: Edges, ring: readonly Pixel[], isRegion: boolean): void {
  let from: string | undefined
  for (const point of ring) {
    const to = keyOf(point)
    if (!points.has(to)) points.set(to, point)
    if (from !== undefined && from !== to) {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`
      const edge = all.get(key) ?? { from, to, sides: 0, isRegion }
      if (isRegion) edge.sides++
      all.set(key, edge)
    }
    from = to
  }
}

/** Joins edges end to end; a line stops where more or fewer than two of its kind meet. */
function chain(edges: readonly Edge[], nodes: ReadonlySet<string>): string[][] {
  const at = new Map<string, Edge[]>()
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) at.set(end, [...(at.get(end) ?? []), edge])
  }
  const isNode = (key: string) => nodes.has(key) || at.get(key)!.length !== 2
  const used = new Set<Edge>()
  const walk = (start: string, first: Edge): string[] => {
    const line = [start]
    let [here, edge]: [string, Edge | undefined] = [start, first]
    while (edge && !used.has(edge)) {
      used.add(edge)
      here = edge.from === here ? edge.to : edge.from
      line.push(here)
      edge = isNode(here) ? undefined : at.get(here)!.find((next) => !used.has(next))
    }
    return line
  }
  const starts = [...at.keys()].filter(isNode)
  const open = starts.flatMap((key) => at.get(key)!.flatMap((e) => (used.has(e) ? [] : [walk(key, e)])))
  // What is left runs in circles: islands and lakes.
  return [...open, ...edges.flatMap((edge) => (used.has(edge) ? [] : [walk(edge.from, edge)]))]
}

/** The ends of borders: a coast simplified between them still meets them. */
function junctions(edges: Iterable<Edge>): Set<string> {
  const degree = new Map<string, number>()
  for (const { from, to } of edges) {
    degree.set(from, (degree.get(from) ?? 0) + 1)
    degree.set(to, (degree.get(to) ?? 0) + 1)
  }
  return new Set([...degree].filter(([, n]) => n > 2).map(([key]) => key))
}

function edgesOf({ regions, departements }: France, frame: Frame, island: number): Edges {
  const edges: Edges = { all: new Map(), points: new Map() }
  const add = (outlines: readonly Outline[], isRegion: boolean) => {
    for (const { geometry } of outlines) {
      for (const ring of ringsOf(geometry, frame, island)) addEdges(edges, ring, isRegion)
    }
  }
  add(regions.features, true)
  add(departements.features, false)
  return edges
}

/** The mesh of France in a frame: shared borders are drawn once, and simplified alike on both sides. */
export function franceMesh(france: France, frame: Frame, finish: Finish = SCREEN): FranceMesh {
  const { tolerance, island, margin } = finish
  const { all, points } = edgesOf(france, frame, island)
  const edges = [...all.values()]
  const nodes = junctions(edges)
  const pixels = (keys: readonly string[]) => keys.map((key) => points.get(key)!)
  const lines = (chosen: readonly Edge[]) =>
    linesData(
      chain(chosen, nodes).flatMap((keys) =>
        clipLine(pixels(keys), frame, margin).map((part) => simplifyLine(part, tolerance)),
      ),
    )
  const coast = chain(edges.filter((e) => e.sides === 1), new Set()) // biome-ignore format: one line
  const rings = coast.map((keys) => simplifyRing(clipRing(pixels(keys), frame, margin), tolerance))
  return {
    land: ringsData(rings.filter((ring) => ring.length > 2)),
    regions: lines(edges.filter((e) => e.sides > 1)),
    departements: lines(edges.filter((e) => !e.isRegion)),
  }
}
