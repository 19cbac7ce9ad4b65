import { type ReactNode, useState } from 'react'
import { type Copyable, copyRich } from '../../device/clipboard'
import { saveFile } from '../../device/save-file'
import { workbookOf } from '../../device/workbook'
import { exportWords } from '../../text/export-words'
import { csvOf, type Sheet } from '../../text/sheets'
import './exports.css'

const { acts, said } = exportWords

/** A comparison as sheets: its table, its organisations, what it does not say. */
export type ExportedSheets = {
  readonly comparison: Sheet
  readonly organisations: Sheet
  readonly limits: Sheet
}

type Props = {
  readonly stem: string // of the names of its files, without spaces
  readonly sheets: () => ExportedSheets // made when they are asked for, as the copy is
  readonly copyable: () => Copyable
  readonly pictures: ReactNode
  readonly share: ReactNode
  readonly onReady: () => void // about to print
  readonly onPrint: () => void
}

const csv = (sheet: Sheet) => new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' })

/** What is taken along from a comparison: its table copied, as files, on paper, its pictures, its address. */
export function Exports({ stem, sheets, copyable, pictures, share, onReady, onPrint }: Props) {
  const [outcome, setOutcome] = useState<keyof typeof said | null>(null)
  const onBook = async () => {
    setOutcome('working')
    const { comparison, organisations, limits } = sheets()
    try {
      saveFile(await workbookOf([comparison, organisations, limits]), `${stem}.xlsx`)
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }
  const save = (name: string, sheet: Sheet) => {
    saveFile(csv(sheet), `${name}.csv`)
    setOutcome('saved')
  }
  const buttons: [string, () => void][] = [
    [acts.copy, async () => setOutcome(await copyRich(copyable()))],
    [acts.workbook, onBook],
    [acts.comparison, () => save(stem, sheets().comparison)],
    [acts.organisations, () => save(`${stem}-organisations`, sheets().organisations)],
  ]
  return (
    <section className="exports unprinted" aria-labelledby="exports">
      <h3 id="exports">{exportWords.title}</h3>
      <p className="export-acts">
        {buttons.map(([label, onPress]) => (
          <button key={label} type="button" className="button" onClick={onPress}>
            {label}
          </button>
        ))}
        <button type="button" className="button" onFocus={onReady} onClick={onPrint}>
          {acts.print}
        </button>
        <span role="status" className="aside">
          {outcome && said[outcome]}
        </span>
      </p>
      {pictures}
      {share}
    </section>
  )
}
