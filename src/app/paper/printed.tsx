import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { manifest } from '../../data/load'
import { watchPrinting } from '../../device/printing'
import { useUi } from '../../state/ui'
import { formatDay } from '../../text/format'
import { fr } from '../../text/fr'
import type { PrintFrameProps } from './print-frame'
import { loadPrintFrame, settled } from './print-page'
import './print.css'

/** Fetches what comes last once all else is there, at once when the page is being printed. */
function useSettled(isPrinting: boolean) {
  const [, setCame] = useState(false)
  const isCalm = useUi((ui) => ui.isMapSettled)
  const isDue = isCalm || isPrinting
  useEffect(() => {
    if (!isDue) return
    loadPrintFrame().then(
      () => setCame(true),
      () => {},
    )
  }, [isDue])
  return settled()
}

type Props = PrintFrameProps & { readonly sentence: string } // of the list, filters included

/** The same link on paper: on the screen only what keeps the site; while the page is being printed its header, and its frame. */
export function Printed({ sentence, ...view }: Props) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => watchPrinting((now) => flushSync(() => setPrinting(now))), [])
  const last = useSettled(isPrinting)
  const hasFrame = isPrinting && last !== null
  return (
    <>
      <p className="print-top">
        <strong>{fr.site.title}</strong>
        <span>{fr.site.edition(formatDay(manifest.edition))}</span>
      </p>
      {last && <last.StayOffline at={view.link.page.at} />}
      {last && <last.Undo />}
      {hasFrame && <last.PrintFrame {...view} />}
      {!hasFrame && view.link.page.at === 'map' && <p className="print-sentence">{sentence}</p>}
    </>
  )
}
