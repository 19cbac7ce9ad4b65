const STRING = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
const SPACE = /[ \t\r\n]*/y

/**
 * The line, from 1, of the first place where a text stops being JSON, or null when it is JSON. The engine's own
 * message has a position in some versions only.
 */
export function jsonFaultLine(text: string): number | null {
  const end = scan(text)
  return end === null ? null : text.slice(0, end).split('\n').length
}

/** Where reading stops, or null at the end of a whole text. Iterative: a deep file must not exhaust the stack. */
function scan(text: string): number | null {
  const open: string[] = [] // the closing marks awaited
  let [at, awaits] = [0, 'value' as 'value' | 'first' | 'key' | 'after']
  const eat = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    at += found?.[0].length ?? 0
    return found !== null
  }
  for (;;) {
    eat(SPACE)
    const mark = text[at]
    const closing = open.at(-1)
    if (mark === undefined) return awaits === 'after' && !closing ? null : at
    if ((awaits === 'first' || awaits === 'after') && mark === closing) {
      open.pop()
      at++
      awaits = 'after'
    } else if (awaits === 'after') {
      if (mark !== ',' || !closing) return at
      at++
      awaits = closing === '}' ? 'key' : 'value'
    } else if (awaits === 'key' || (awaits === 'first' && closing === '}')) {
      if (!eat(STRING) || !eat(/[ \t\r\n]*:/y)) return at
      awaits = 'value'
    } else if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? '}' : ']')
      at++
      awaits = 'first'
    } else {
      if (!eat(STRING) && !eat(PLAIN)) return at
      awaits = 'after'
    }
  }
}
