import type { Pixel } from './frame'

const TENTHS = 10 // of a pixel: the finest that a path keeps

const tenth = (v: number) => Math.round(v * TENTHS)

/** A whole number of tenths as short as SVG allows: -4 gives `-.4`, 30 gives `3`. */
function short(tenths: number): string {
  const text = String(tenths / TENTHS)
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** Two numbers, with a separator only where the second needs one. */
function pair(x: number, y: number): string {
  const [a, b] = [short(x), short(y)]
  return b.startsWith('-') || (b.startsWith('.') && a.includes('.')) ? a + b : `${a} ${b}`
}

/** One line as relative path data with one decimal; points that fall together are written once. */
function lineData(points: readonly Pixel[], close: boolean): string {
  let text = ''
  let [px, py] = [Number.NaN, Number.NaN]
  for (const [x, y] of points) {
    const [tx, ty] = [tenth(x), tenth(y)]
    if (text === '') text = `M${pair(tx, ty)}l`
    else if (tx !== px || ty !== py) {
      const step = pair(tx - px, ty - py)
      text += text.endsWith('l') || step.startsWith('-') ? step : ` ${step}`
    }
    px = tx
    py = ty
  }
  return text.endsWith('l') ? '' : close ? `${text}z` : text
}

/** The `d` attribute of some open lines, in pixels. */
export const linesData = (lines: readonly (readonly Pixel[])[]) =>
  lines.map((line) => lineData(line, false)).join('')

/** The `d` attribute of some rings; each is closed, holes are for `fill-rule: evenodd`. */
export const ringsData = (rings: readonly (readonly Pixel[])[]) =>
  rings.map((ring) => lineData(ring, true)).join('')
