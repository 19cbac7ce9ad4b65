import type { Finding } from './finding'
import { MESSAGES } from './messages'

const NARROW = '\u202f'
const WIDE = '\u00a0'
const LONGEST = 60

/** Sets French spaces: U+202F before `; ! ?` and inside « », U+00A0 before a colon that ends a clause. */
const french = (text: string) =>
  text
    .replace(/ ([;!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/ : /g, `${WIDE}: `)

/** A value as it can be shown on one line: control characters made visible, cut after 60 characters. */
function shown(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be made visible
  const visible = value.replace(/[\u0000-\u001f\u007f]/g, '\ufffd')
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible
}

/** Whether a finding stops the build. */
export const isFault = (finding: Finding) => MESSAGES[finding.kind].severity === 'fault'

/** One line in French: file, line, column, value, reason, remedy. */
export function printFinding(finding: Finding): string {
  const { reason, remedy } = MESSAGES[finding.kind]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => shown(finding.detail[key] ?? ''))
  const line = finding.line === null ? '' : `:${finding.line}`
  const column = finding.column && ` ${finding.column}`
  const value = finding.value && ` « ${shown(finding.value)} »`
  return `${finding.file}${line}${french(`${column}${value} : ${fill(reason)}. ${fill(remedy)}`)}`
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
