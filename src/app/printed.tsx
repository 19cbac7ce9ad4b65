import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { franceQuery } from '../data/queries'
import { watchPrinting } from '../device/printing'
import type { PrintFrameProps } from './print-frame'
import { loadPrintFrame, printFrame } from './print-page'
import './print.css'

const CALM = 3000 // milliseconds after the outlines have come: what a reader looks at is there

/** Fetches the code of the paper page once all else is there, at once when the page is being printed. */
function useFrame(isPrinting: boolean) {
  const [, setCame] = useState(false)
  const isDrawn = useQuery({ ...franceQuery, enabled: false }).data !== undefined
  useEffect(() => {
    if (!isDrawn && !isPrinting) return
    const begin = () =>
      void loadPrintFrame().then(
        () => setCame(true),
        () => {},
      )
    const timer = setTimeout(begin, isPrinting ? 0 : CALM)
    return () => clearTimeout(timer)
  }, [isDrawn, isPrinting])
  return printFrame()
}

/** The same link on paper: nothing on the screen, the whole frame while the page is being printed. */
export function Printed(props: PrintFrameProps) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => watchPrinting((now) => flushSync(() => setPrinting(now))), [])
  const frame = useFrame(isPrinting)
  if (isPrinting && frame) return <frame.PrintFrame {...props} />
  return <p className="print-header">{props.sentence}</p>
}
