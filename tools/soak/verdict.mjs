const WARM_UP = 0.3 // share of a run in which caches fill
const MOST_HEAP_GROWTH = 0.05
/**
 * Growth that is chance. Of these the least of each half is compared: a list that was left may or may not be let go at a
 * look, which is some 130 listeners; what truly grows has grown at its least too.
 */
const CHANCE = { detached: 20, listeners: 50 }

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}

/**
 * Judges a window that was used for minutes: the later half of its looks, after the warm-up, against the earlier half.
 * @typedef {{ minute: number, heapKB: number, nodes: number, detached: number, listeners: number, documents: number, contexts: number, loads: number }} Look
 * @param {readonly Look[]} looks in their order, each after a forced collection; at least four
 * @returns {{ heapGrowth: number, breaches: string[] }} growth as a share (0.05 is 5 %); one sentence for each breach
 */
export function verdictOf(looks) {
  if (looks.length < 4) throw new Error(`${looks.length} looks are too few to tell growth from chance`)
  const settled = looks.slice(Math.floor(looks.length * WARM_UP))
  const half = Math.floor(settled.length / 2)
  const grown = (key, of) =>
    [settled.slice(0, half), settled.slice(-half)].map((part) => of(part.map((look) => look[key])))
  const [before, after] = grown('heapKB', median)
  const heapGrowth = after / before - 1
  const breaches = []
  if (heapGrowth > MOST_HEAP_GROWTH) {
    breaches.push(`the heap grew by ${(100 * heapGrowth).toFixed(1)} % (${before} to ${after} kB)`)
  }
  for (const [key, chance] of Object.entries(CHANCE)) {
    const [from, to] = grown(key, (numbers) => Math.min(...numbers))
    if (to > from + chance) breaches.push(`${key} grew from ${from} to ${to}`)
  }
  const contexts = Math.max(...looks.map((look) => look.contexts))
  if (contexts > 1) breaches.push(`${contexts} WebGL contexts lived at once`)
  if (looks.some((look) => look.loads > 1)) breaches.push('the page was loaded anew: nothing can be said')
  return { heapGrowth, breaches }
}
