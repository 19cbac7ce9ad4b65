import type { Pixel } from './frame'

/** Square of the distance from a point to a segment. */
function offSegment([px, py]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2
}

/** A line without the points that lie within `tolerance` pixels of it (Douglas-Peucker); its ends stay. */
export function simplifyLine(line: readonly Pixel[], tolerance: number): Pixel[] {
  const kept = new Uint8Array(line.length)
  const spans: [number, number][] = [[0, line.length - 1]]
  kept[0] = kept[line.length - 1] = 1
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let [worst, at] = [tolerance * tolerance, -1]
    for (let i = from + 1; i < to; i++) {
      const off = offSegment(line[i]!, line[from]!, line[to]!)
      if (off > worst) [worst, at] = [off, i]
    }
    if (at < 0) continue
    kept[at] = 1
    spans.push([from, at], [at, to])
  }
  return line.filter((_, i) => kept[i])
}

/** A closed ring simplified in two halves, so that it cannot fall onto a single point. */
export function simplifyRing(ring: readonly Pixel[], tolerance: number): Pixel[] {
  const [x, y] = ring[0] ?? [0, 0]
  let [far, half] = [0, 0]
  ring.forEach(([px, py], i) => {
    const away = (px - x) ** 2 + (py - y) ** 2
    if (away > far) [far, half] = [away, i]
  })
  if (half === 0) return []
  const there = simplifyLine(ring.slice(0, half + 1), tolerance)
  const back = simplifyLine(ring.slice(half), tolerance)
  return [...there, ...back.slice(1)]
}

/** Twice the area that a ring encloses, in square pixels. */
export function doubleArea(ring: readonly Pixel[]): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1]
  }
  return Math.abs(sum)
}
