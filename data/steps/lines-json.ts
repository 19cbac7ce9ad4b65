/**
 * JSON whose lines a diff can read: a key a line, a list of plain values on one line, a list of objects with one
 * object a line. `levels` says how many levels of objects are opened. Keys keep their order.
 */
export function linesJson(value: unknown, levels = 2): string {
  return `${write(value, levels)}\n`
}

function write(value: unknown, levels: number): string {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value)
  if (typeof value !== 'object' || value === null || levels === 0) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}:${write(v, levels - 1)}`)
  return entries.length ? `{\n${entries.join(',\n')}\n}` : '{}'
}
