import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { franceQuery } from '../data/queries'
import { watchPrinting } from '../device/printing'
import type { PrintFrameProps } from './print-frame'
import './print.css'

const CALM = 3000 // milliseconds after the outlines have come: what a reader looks at is there

const load = () => import('./print-frame')

/** The code of the paper page, fetched once all else is there: a print dialog waits for nothing. */
function useFrame(isPrinting: boolean) {
  const [frame, setFrame] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  const isDrawn = useQuery({ ...franceQuery, enabled: false }).data !== undefined
  useEffect(() => {
    if (!isDrawn && !isPrinting) return
    const timer = setTimeout(() => void load().then(setFrame, () => {}), isPrinting ? 0 : CALM)
    return () => clearTimeout(timer)
  }, [isDrawn, isPrinting])
  return frame
}

/** The same link on paper: nothing on the screen, the whole frame while the page is being printed. */
export function Printed(props: PrintFrameProps) {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => watchPrinting((now) => flushSync(() => setPrinting(now))), [])
  const frame = useFrame(isPrinting)
  if (isPrinting && frame) return <frame.PrintFrame {...props} />
  return <p className="print-header">{props.sentence}</p>
}
