/** A round thing in a picture, in pixels; one that is fixed only pushes others away. */
export type Disc = { readonly x: number; readonly y: number; readonly r: number; readonly fixed?: boolean }

type Room = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const ROUNDS = 80
const TURN = Math.PI * (3 - Math.sqrt(5)) // golden angle: discs of one point leave it in all directions

/** Some discs pushed apart until none covers another, or as far as the room allows; in their order, each near its place. */
export function spread(discs: readonly Disc[], room: Room): Disc[] {
  const moved = discs.map((disc, i) =>
    disc.fixed
      ? { ...disc }
      : { ...disc, x: disc.x + Math.cos(i * TURN) * 0.5, y: disc.y + Math.sin(i * TURN) * 0.5 },
  )
  const ranked = [...moved] // from left to right: what is far to the right cannot overlap
  const widest = 2 * Math.max(0, ...discs.map(({ r }) => r))
  for (let round = 0; round < ROUNDS; round++) {
    ranked.sort((a, b) => a.x - b.x)
    if (!pushed(ranked, widest)) break
    for (const disc of moved) keepIn(disc, room)
  }
  return moved
}

type Moving = { x: number; y: number; readonly r: number; readonly fixed?: boolean }

/** Pushes each pair that overlaps apart, once; whether there was one. The discs stand from left to right. */
function pushed(discs: readonly Moving[], widest: number): boolean {
  let any = false
  for (let i = 0; i < discs.length; i++)
    for (let j = i + 1; j < discs.length; j++) {
      const [a, b] = [discs[i]!, discs[j]!]
      const [dx, dy, least] = [b.x - a.x, b.y - a.y, a.r + b.r]
      if (dx >= widest) break
      if (Math.abs(dx) >= least || Math.abs(dy) >= least || (a.fixed && b.fixed)) continue
      const away = Math.hypot(dx, dy) || 0.01
      const over = (least - away) / away
      if (over <= 0.02) continue
      any = true
      const share = a.fixed ? 0 : b.fixed ? 1 : 0.5
      a.x -= dx * over * share
      a.y -= dy * over * share
      b.x += dx * over * (1 - share)
      b.y += dy * over * (1 - share)
    }
  return any
}

function keepIn(disc: Moving, { left, top, right, bottom }: Room): void {
  if (disc.fixed) return
  disc.x = Math.min(right - disc.r, Math.max(left + disc.r, disc.x))
  disc.y = Math.min(bottom - disc.r, Math.max(top + disc.r, disc.y))
}
