import { type FindingKind, MESSAGES } from './messages'

/** Where a finding stands: file from the project's root, line from 1 (null: the whole file), column or JSON path. */
export type Place = { readonly file: string; readonly line: number | null; readonly column: string }

/** Something the check says of the data: `value` as written in the file, `detail` fills the message. */
export type Finding = Place & {
  readonly kind: FindingKind
  readonly value: string
  readonly detail: Readonly<Record<string, string>>
}

/** Receives the findings of a check in the order of the files. */
export type Report = (
  kind: FindingKind,
  place: Place,
  value?: string,
  detail?: Readonly<Record<string, string>>,
) => void

/** A report that keeps what it is told, after what was said before. */
export function findingList(before: readonly Finding[] = []): {
  readonly findings: Finding[]
  readonly report: Report
} {
  const findings = [...before]
  const report: Report = (kind, place, value = '', detail = {}) => {
    findings.push({ kind, ...place, value, detail })
  }
  return { findings, report }
}

/** Whether a finding is a fault: nothing is made of its file then. */
export const isFault = ({ kind }: Finding) => MESSAGES[kind].severity === 'fault'

const LONGEST = 60 // characters of a value that are shown

/** A value as it can be shown on one line: control characters made visible, cut after 60 characters. */
export function shownValue(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be made visible
  const visible = value.replace(/[\u0000-\u001f\u007f]/g, '\ufffd')
  return visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible
}

/** What a finding says and what to do, with plain spaces. */
export function findingWords({ kind, detail }: Finding): {
  readonly reason: string
  readonly remedy: string
} {
  const { reason, remedy } = MESSAGES[kind]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => shownValue(detail[key] ?? ''))
  return { reason: fill(reason), remedy: fill(remedy) }
}
