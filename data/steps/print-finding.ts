import { type Finding, findingWords, shownValue } from '../../src/text/finding'

const NARROW = '\u202f'
const WIDE = '\u00a0'

/** Sets French spaces: U+202F before `; ! ?` and inside « », U+00A0 before a colon that ends a clause. */
const french = (text: string) =>
  text
    .replace(/ ([;!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/ : /g, `${WIDE}: `)

/** One line in French: file, line, column, value, reason, remedy. */
export function printFinding(finding: Finding): string {
  const { reason, remedy } = findingWords(finding)
  const line = finding.line === null ? '' : `:${finding.line}`
  const column = finding.column && ` ${finding.column}`
  const value = finding.value && ` « ${shownValue(finding.value)} »`
  return `${finding.file}${line}${french(`${column}${value} : ${reason}. ${remedy}`)}`
}

/** Warnings, then faults, nearest the prompt, then one line of counts. */
export function printFindings(faults: readonly Finding[], warnings: readonly Finding[]): string {
  const count = (n: number, word: string) => `${n === 0 ? 'aucune' : n} ${word}${n > 1 ? 's' : ''}`
  const block = (title: string, list: readonly Finding[]) =>
    list.length ? [title, ...list.map(printFinding), ''] : []
  return [
    ...block('Alertes (la valeur dite a été employée)', warnings),
    ...block('Fautes (à corriger)', faults),
    `${count(faults.length, 'faute')}, ${count(warnings.length, 'alerte')}.`,
  ].join('\n')
}
