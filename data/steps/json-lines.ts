/** The line, from 1, where each value of a JSON text begins, by path (`types_acteur.2.genre`). The text must be valid. */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g
  // One frame for each open brace or bracket: the key or position of the value being read.
  const frames: { key: string; readonly isList: boolean }[] = []
  let [line, awaitsKey] = [1, false]
  for (const [word] of text.matchAll(token)) {
    const top = frames.at(-1)
    if (word === '\n') line++
    else if (word === '}' || word === ']') {
      frames.pop()
      awaitsKey = false
    } else if (word === ',') {
      if (top?.isList) top.key = String(Number(top.key) + 1)
      else awaitsKey = true
    } else if (word === ':') awaitsKey = false
    else if (awaitsKey && top) top.key = JSON.parse(word) as string
    else {
      lines.set(frames.map((frame) => frame.key).join('.'), line)
      if (word === '{' || word === '[') {
        frames.push({ key: '0', isList: word === '[' })
        awaitsKey = word === '{'
      }
    }
  }
  return lines
}

/** The line of a path, or of the nearest value around it. */
export function lineOfPath(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const line = lines.get(path.slice(0, depth).map(String).join('.'))
    if (line !== undefined) return line
  }
  return 1
}
