import { useLayoutEffect, useRef, useState } from 'react'
import { type DotPlotData, dotPlotSvg } from './dot-plot-svg'

type Props = {
  readonly data: DotPlotData
  readonly name: string // what finds the picture in the page: `data-picture`
  readonly label: string // what it shows, for whoever does not see it
}

const USUAL = { width: 640, unit: 1 } // before the page has a width

/** A dot plot as wide as its place in the page, drawn again when that changes. */
export function DotPlot({ data, name, label }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [{ width, unit }, setRoom] = useState(USUAL)
  useLayoutEffect(() => {
    const element = host.current!
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(element).fontSize) / 16
      setRoom({ width: element.clientWidth || USUAL.width, unit: unit || USUAL.unit })
    }
    measure()
    const watch = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : null
    watch?.observe(element)
    return () => watch?.disconnect()
  }, [])
  useLayoutEffect(() => {
    const svg = dotPlotSvg(data, width, unit)
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', label)
    svg.dataset.picture = name
    host.current!.replaceChildren(svg)
  }, [data, width, unit, name, label])
  return <div ref={host} className="picture-host" />
}
