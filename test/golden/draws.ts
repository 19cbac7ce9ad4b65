/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What draws some codes out of others, each once, the same ones each time for a seed. */
export function draws(seed: number) {
  const next = random(seed)
  return (codes: readonly string[], count: number): string[] => {
    const left = [...codes]
    return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]!)
  }
}
