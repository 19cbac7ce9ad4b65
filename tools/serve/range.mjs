/**
 * Reads a Range header of one part, the only kind that players and tile readers send.
 * @param {string | undefined} header
 * @param {number} size of the whole, in bytes
 * @returns {{ start: number, end: number } | 'unsatisfiable' | null} end included; null sends the whole
 */
export function readRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [from, to] = [match[1], match[2]].map((text) => (text === '' ? null : Number(text)))
  if (from === null) {
    return to === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - to), end: size - 1 }
  }
  if (from >= size) return 'unsatisfiable'
  const end = to === null ? size - 1 : Math.min(to, size - 1)
  return end < from ? null : { start: from, end }
}
