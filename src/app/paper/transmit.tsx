import type { ComponentProps } from 'react'
import type { Link } from '../../domain/link'
import { PrintLine } from '../../features/share/print-line'
import { ShareBar } from '../../features/share/share-bar'
import { giveReason, useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import { shareWords } from '../../text/share-words'
import { ErrorBoundary } from '../error-boundary'
import { lazyPart } from '../lazy-part'
import { Waiting } from '../states'
import { handedOn } from './handed-on'
import { loadPrintFrame, printPage } from './print-page'

const QrCode = lazyPart(async () => (await import('../../ui/qr-code')).QrCode, <Waiting what="part" />)

/** The code of an address, which comes when it is asked for. */
export const Qr = (props: ComponentProps<typeof QrCode>) => (
  <ErrorBoundary>
    <QrCode {...props} />
  </ErrorBoundary>
)

type Props = {
  readonly link: Link
  readonly id: string // of the organisation whose sheet is open
  readonly title: string
  readonly text: string // the organisation in a sentence
}

/** How the answer of a place is handed on: shared, copied, as a code, or on paper. */
export function TransmitAnswer({ link, text }: Pick<Props, 'link' | 'text'>) {
  return (
    <section className="answer-part unprinted">
      <h2>{shareWords.title}</h2>
      <ShareBar url={handedOn(link)} title={fr.site.title} {...{ text, Qr }} />
      <button
        type="button"
        className="button"
        onFocus={() => loadPrintFrame().catch(() => {})}
        onClick={printPage}
      >
        {shareWords.print}
      </button>
    </section>
  )
}

/** How the sheet of an organisation is handed on: shared, copied, as a code, or on paper with one line of why. */
export function Transmit({ link, id, title, text }: Props) {
  const reason = useUi((ui) => (ui.reason.of === id ? ui.reason.text : ''))
  return (
    <>
      <ShareBar url={handedOn(link)} {...{ title, text, Qr }} />
      <PrintLine
        reason={reason}
        onReason={(written) => giveReason(id, written)}
        onReady={() => loadPrintFrame().catch(() => {})}
        onPrint={printPage}
      />
    </>
  )
}
