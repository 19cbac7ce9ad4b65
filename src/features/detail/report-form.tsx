import { useRef, useState } from 'react'
import { copy } from '../../device/share'
import type { Catalyst } from '../../domain/catalyst'
import { reportWords as words } from '../../text/report-words'
import { isShort, letterOf, mailHref, NO_REPORT, type Report } from './report-letter'
import './report.css'

type Props = {
  readonly catalyst: Catalyst
  readonly address: string // of the sheet, whole
  readonly contact: string // to write to, '' when it is not set
}

type Cell = keyof typeof words.cells
const CELLS = Object.keys(words.cells) as Cell[] // its own
const WISHES = Object.keys(words.wishes) as Report['wish'][]
const LONGEST = { cell: 300, remark: 1500 } // letters

/** What is published in the cells that a reader can set right. */
const publishedOf = ({ name, address, website, phone, email }: Catalyst): Readonly<Record<Cell, string>> => ({
  nom: name,
  adresse: address ?? '',
  site_web: website ?? '',
  telephone: phone ?? '',
  courriel: email ?? '',
})

/** The letter as it would leave, and the two ways to send it; the text can be chosen where the clipboard refuses. */
function Sending({ catalyst, address, contact, report }: Props & { readonly report: Report }) {
  const [said, setSaid] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const letter = letterOf(catalyst, address, report)
  const onCopy = async () => {
    const isCopied = await copy(letter.body)
    setSaid(isCopied ? words.copied : words.refused)
    if (!isCopied) field.current?.select()
  }
  return (
    <>
      <label className="report-field">
        <span>{words.text}</span>
        <textarea ref={field} readOnly rows={9} value={letter.body} translate="no" spellCheck={false} />
      </label>
      {!contact && <p>{words.noContact}</p>}
      {contact && !isShort(letter) && <p>{words.tooLong}</p>}
      <p className="report-acts">
        {contact && (
          <a className="button" href={mailHref(contact, letter)}>
            {words.write}
          </a>
        )}
        <button type="button" className="button" onClick={onCopy}>
          {words.copy}
        </button>
        <span role="status" className="aside">
          {said}
        </span>
      </p>
      {contact && <p className="aside">{words.nothingSent}</p>}
    </>
  )
}

/** What a reader sets right of a sheet, or asks to be withdrawn, as a letter to the keepers of the list. */
export function ReportForm(props: Props) {
  const published = publishedOf(props.catalyst)
  const [report, setReport] = useState(NO_REPORT)
  const { wish, correction, remark } = report
  const correct = (cell: Cell, value: string) =>
    setReport({ ...report, correction: { ...correction, [cell]: value.trim() } })
  return (
    <form className="report" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="report-wishes">
        <legend>{words.wish}</legend>
        {WISHES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="wish"
              checked={wish === one}
              onChange={() => setReport({ ...report, wish: one })}
            />
            {words.wishes[one]}
          </label>
        ))}
      </fieldset>
      {wish === 'change' &&
        CELLS.map((cell) => (
          <label key={cell} className="report-field">
            <span>{words.cells[cell]}</span>
            <input
              type="text"
              defaultValue={published[cell]}
              maxLength={LONGEST.cell}
              onChange={({ currentTarget }) => correct(cell, currentTarget.value)}
            />
          </label>
        ))}
      <label className="report-field">
        <span>{words.remark}</span>
        <textarea
          rows={3}
          maxLength={LONGEST.remark}
          value={remark}
          onChange={({ currentTarget }) => setReport({ ...report, remark: currentTarget.value })}
        />
      </label>
      <Sending {...props} report={report} />
    </form>
  )
}
