import type { FindingKind } from './messages'

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

/** A report that keeps what it is told. */
export function findingList(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = []
  const report: Report = (kind, place, value = '', detail = {}) => {
    findings.push({ kind, ...place, value, detail })
  }
  return { findings, report }
}
