import type { LonLat } from './position'

/** The numbers that a list gives to what stands at one point of the map, rising. */
export type NumberMark = {
  readonly at: LonLat
  readonly numbers: readonly number[]
  readonly ids: readonly string[]
}

/** What a list numbers: an organisation at the point of its commune, WGS 84 [lon, lat]. */
export type Numbered = { readonly number: number; readonly id: string; readonly at: LonLat }

/** The numbers of each point, the point of the lowest number first. */
export function numberMarks(numbered: readonly Numbered[]): NumberMark[] {
  const byPoint = new Map<string, Numbered[]>()
  for (const one of [...numbered].sort((a, b) => a.number - b.number)) {
    const here = `${one.at}`
    byPoint.set(here, [...(byPoint.get(here) ?? []), one])
  }
  return [...byPoint.values()].map((here) => ({
    at: here[0]!.at,
    numbers: here.map(({ number }) => number),
    ids: here.map(({ id }) => id),
  }))
}
