import type { CSSProperties, ReactNode } from 'react'
import { compareWords } from '../../text/compare-words'
import './compare-table.css'

/** A column; `name` heads its line where the screen is too narrow for columns. */
export type TableColumn = { readonly key: string; readonly head: ReactNode; readonly name: ReactNode }
export type TableRow = {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
}
/** Rows under one heading; '' heads none. */
export type RowGroup = { readonly title: string; readonly rows: readonly TableRow[] }

type Props = {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly groups: readonly RowGroup[]
  readonly isNamedInCards?: boolean // the heads say no more than the lines of the cards: a phone does without
}

/** A table whose heads stay in sight; on a phone each row is a card with a line for each column. */
export function CompareTable({ caption, columns, groups, isNamedInCards = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the arrows too
    <section className="compare-scroll" tabIndex={0} aria-label={compareWords.scroll}>
      <table
        className="compare-table"
        data-named={isNamedInCards || undefined}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="compare-corner">
              <span className="visually-hidden">{compareWords.criterion}</span>
            </th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {title !== '' && (
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{title}</span>
                </th>
              </tr>
            )}
            {rows.map(({ key, head, cells }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i]!.key}>
                    <span className="compare-name" aria-hidden="true">
                      {columns[i]!.name}
                    </span>
                    <div className="compare-cell">{cell}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
