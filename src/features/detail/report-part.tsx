import { type ComponentProps, useEffect, useRef } from 'react'
import { reportWords } from '../../text/report-words'
import { SheetPart } from '../../ui/sheet'
import { ReportForm } from './report-form'

type Props = ComponentProps<typeof ReportForm> & { readonly isOpen: boolean; readonly onToggle: () => void }

/** What a reader can say of a sheet, behind one press; the focus goes to what opens. */
export function ReportPart({ isOpen, onToggle, ...form }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) box.current?.querySelector('input')?.focus()
  }, [isOpen])
  return (
    <div className="unprinted" ref={box}>
      <SheetPart title={reportWords.title}>
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={onToggle}>
          {reportWords.open}
        </button>
        {isOpen && <ReportForm {...form} />}
      </SheetPart>
    </div>
  )
}
