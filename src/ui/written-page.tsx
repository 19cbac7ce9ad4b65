import type { ReactNode } from 'react'
import type { Block, Cell, Line, Table, Written } from '../text/written'
import { writtenWords } from '../text/written-words'
import { OutLink } from './out-link'
import './written-page.css'

const Lead = ({ href, children }: { readonly href: string; readonly children: string }) =>
  /^https?:/.test(href) ? <OutLink href={href}>{children}</OutLink> : <a href={href}>{children}</a>

const Words = ({ line }: { readonly line: Line }) => (
  <>
    {line.map(({ text, href, isLive }, i) => {
      const key = `${i} ${text}`
      return (
        <span key={key} className={isLive && 'unprinted'}>
          {href ? <Lead href={href}>{text}</Lead> : text}
        </span>
      )
    })}
  </>
)

function CellBody({ cell }: { readonly cell: Cell }): ReactNode {
  switch (cell.is) {
    case 'line':
      return <Words line={cell.line} />
    case 'number':
      return cell.text
    case 'nothing':
    case 'unknown':
      return <span className="written-none">{writtenWords[cell.is]}</span>
    case 'names': {
      const rest = cell.count - cell.names.length
      return (
        <ul>
          {cell.said && <li className="written-said">{cell.said}</li>}
          {cell.names.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two organisations may have one name; the list never moves
            <li key={i}>
              <Words line={line} />
            </li>
          ))}
          {rest > 0 && <li>{writtenWords.more(rest)}</li>}
        </ul>
      )
    }
  }
}

function WrittenTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  return (
    <table className="written-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ heading, note, cells }) => (
          <tr key={heading}>
            <th scope="row">
              {heading}
              {note && <small>{note}</small>}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]} data-column={columns[i + 1]}>
                <CellBody cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Part({ block, above }: { readonly block: Block; readonly above: number }) {
  switch (block.is) {
    case 'heading': {
      const Heading = `h${block.level + above}` as 'h2' // or any other
      return <Heading>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p className={block.quiet && 'aside'}>
          <Words line={block.line} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
            <li key={i}>
              <Words line={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <WrittenTable table={block.table} />
  }
}

type Props = {
  readonly text: Written
  readonly above?: number // how many levels of headings the page has above those of the text
}

/** A text with headings, lists and tables, as its copy has them. */
export const WrittenPage = ({ text, above = 0 }: Props) => (
  <div className="written">
    {text.map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is read in one order
      <Part key={i} block={block} above={above} />
    ))}
  </div>
)
