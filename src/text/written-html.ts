import { withGuard } from '../domain/formula'
import { type Block, type Cell, type Line, lineText, type Table, type Written } from './written'
import { writtenWords } from './written-words'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)

/** A path of this site leads nowhere from another program: only whole addresses stay links. */
const isWhole = (href: string | undefined): href is string => /^(https?|mailto|tel):/.test(href ?? '')

const lineHtml = (line: Line) =>
  line
    .map(({ text, href }) =>
      isWhole(href) ? `<a href="${escaped(href)}">${escaped(text)}</a>` : escaped(text),
    )
    .join('')

function cellHtml(cell: Cell): string {
  switch (cell.is) {
    case 'line':
      return lineHtml(cell.line)
    case 'number':
      return escaped(cell.text)
    case 'nothing':
    case 'unknown':
      return escaped(writtenWords[cell.is])
    case 'names': {
      const rest = cell.count - cell.names.length
      const lines = [...cell.names.map(lineHtml), ...(rest > 0 ? [escaped(writtenWords.more(rest))] : [])]
      return [...(cell.said ? [`<b>${escaped(cell.said)}</b>`] : []), ...lines].join('<br>')
    }
  }
}

// Word and LibreOffice draw no lines around cells by themselves, nor read a style sheet that comes with a paste.
const BOX = 'border:1px solid #888;padding:3px 6px;vertical-align:top;text-align:left'
const CELL = `style="${BOX}"`
const TEXT_CELL = `style="${BOX};mso-number-format:'\\@'"` // Excel computes what is pasted, but in cells of text

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col" ${TEXT_CELL}>${escaped(column)}</th>`).join('')
  const body = rows.map(({ heading, note, cells }) => {
    const title = escaped(heading) + (note ? `<br><small>${escaped(note)}</small>` : '')
    const values = cells
      .map((cell) => `<td ${cell.is === 'number' ? CELL : TEXT_CELL}>${cellHtml(cell)}</td>`)
      .join('')
    return `<tr><th scope="row" ${TEXT_CELL}>${title}</th>${values}</tr>`
  })
  return `<table style="border-collapse:collapse"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block.table)
  }
}

/** A text as HTML for the clipboard: headings, lists and tables that a word processor keeps. */
export const writtenHtml = (text: Written) => `<div lang="fr">${text.map(blockHtml).join('\n')}</div>`

const address = ({ href }: Line[number]) => (isWhole(href) ? ` (${href})` : '')
const linePlain = (line: Line) => line.map((span) => (span.isLive ? '' : span.text + address(span))).join('')

function cellPlain(cell: Cell): string {
  switch (cell.is) {
    case 'line':
      return lineText(cell.line)
    case 'number':
      return cell.text
    case 'nothing':
    case 'unknown':
      return writtenWords[cell.is]
    case 'names': {
      const rest = cell.count - cell.names.length
      const names = [...cell.names.map(lineText), ...(rest > 0 ? [writtenWords.more(rest)] : [])].join(' ; ')
      return cell.said ? `${cell.said} : ${names}` : names
    }
  }
}

/** The cells of a row, none of them a formula. */
const tabbed = (cells: readonly string[]) => cells.map(withGuard).join('\t')

function blockPlain(block: Block): string {
  switch (block.is) {
    case 'heading':
      return block.level === 1 ? block.text : `\n${block.text}`
    case 'paragraph':
      return linePlain(block.line)
    case 'list':
      return block.items.map((item) => `- ${linePlain(item)}`).join('\n')
    case 'table': {
      const { caption, columns, rows } = block.table
      const lines = rows.map(({ heading, cells }) => tabbed([heading, ...cells.map(cellPlain)]))
      return [caption, tabbed(columns), ...lines].join('\n')
    }
  }
}

/** The same text without headings or links: tables with tabs, which a spreadsheet takes apart. */
export const writtenPlain = (text: Written) => text.map(blockPlain).join('\n')
