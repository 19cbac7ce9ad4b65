import type { ComponentProps } from 'react'
import type { Link } from '../domain/link'
import { PrintLine } from '../features/share/print-line'
import { ShareBar } from '../features/share/share-bar'
import { giveReason, useUi } from '../state/ui'
import { ErrorBoundary } from './error-boundary'
import { handedOn } from './handed-on'
import { lazyPart } from './lazy-part'
import { loadPrintFrame, printPage } from './print-page'
import { Waiting } from './states'

const QrCode = lazyPart(async () => (await import('../ui/qr-code')).QrCode, <Waiting what="part" />)

const Qr = (props: ComponentProps<typeof QrCode>) => (
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
