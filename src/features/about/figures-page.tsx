import type { ReactNode } from 'react'
import { KINDS } from '../../domain/catalyst'
import { certaintyOf, collectedOf } from '../../domain/certainty'
import type { CatalystTable } from '../../domain/table'
import { figuresWords as words } from '../../text/figures-words'
import { formatNumber } from '../../text/format'
import { fr } from '../../text/fr'
import { LongPage } from '../../ui/long-page'
import { Sheet } from '../../ui/sheet'
import { CertaintyTables, FamilyTable } from './figures'

/** What a part of this build weighs as it is sent, and what it may, in bytes. */
export type Weight = { readonly id: string; readonly bytes: number; readonly most: number }

type Props = {
  readonly table: CatalystTable
  readonly stories: number | null // null while they are not known
  readonly weights: ReactNode // once their file is there
  readonly measured: ReactNode // of the same file
  readonly file: string // address of the same numbers for a program
  readonly onClose: () => void
}

/** What the list holds, in numbers of organisations, and how many stories. */
function listRows({ size, kind, reach, columns }: CatalystTable, stories: number | null) {
  const count = (column: Uint8Array, value: number) => column.filter((v) => v === value).length
  const unsure = columns.rows.verification.filter((v) => v !== SOURCE).length
  const { all, thirdPlaces, national, unsure: toConfirm, stories: told } = words.list.rows
  return [
    [all, size],
    [thirdPlaces, count(kind, KINDS.indexOf('tiers-lieux'))],
    [national, count(reach, NATIONAL)],
    [toConfirm, unsure],
    ...(stories === null ? [] : [[told, stories] as const]),
  ] as const
}
const [SOURCE, NATIONAL] = [0, 4] // positions of « source » and of the national reach

type RowsProps = {
  readonly caption: string
  readonly heads: readonly string[] // the first stands over the headings of the rows
  readonly rows: readonly (readonly [heading: string, ...numbers: string[]])[]
}

/** A table of numbers under headings. */
export function Numbers({ caption, heads, rows }: RowsProps) {
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={head} scope="col" className={i === 0 ? undefined : 'number'}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...numbers]) => (
          <tr key={heading}>
            <th scope="row">{heading}</th>
            {numbers.map((number, i) => (
              <td key={heads[i + 1]} className="number">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the parts of this build weigh, beside what they may. */
export function WeightTable({ weights }: { readonly weights: readonly Weight[] }) {
  const { why, caption, columns, parts, kilobytes } = words.weights
  return (
    <>
      <p>{why}</p>
      <Numbers
        caption={caption}
        heads={[columns.part, columns.weight, columns.most]}
        rows={weights.map(({ id, bytes, most }) => [parts[id] ?? id, kilobytes(bytes), kilobytes(most)])}
      />
    </>
  )
}

/** The numbers that this build publishes of itself. */
export function FiguresPage({ table, stories, weights, measured, file, onClose }: Props) {
  const { list, measures } = words
  const rows = listRows(table, stories).map(([heading, n]) => [heading, formatNumber(n)] as const)
  const held = (
    <>
      <Numbers caption={list.caption} heads={[list.what, list.count]} rows={rows} />
      <CertaintyTables certainty={certaintyOf(table)} labels={table.columns.vocabulary.verifications} />
      <FamilyTable collected={collectedOf(table)} />
    </>
  )
  const parts = [
    { id: 'liste', title: list.title, body: held },
    { id: 'poids', title: words.weights.title, body: weights },
    {
      id: 'mesures',
      title: measures.title,
      body: (
        <>
          {measured}
          <p>
            <a href={file}>{words.file}</a>
          </p>
        </>
      ),
    },
  ]
  return (
    <Sheet title={fr.figures.title} onClose={onClose}>
      <LongPage parts={parts} />
    </Sheet>
  )
}
