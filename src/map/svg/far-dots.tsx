import { useMemo } from 'react'
import type { Metres } from '../../domain/position'
import { countFarther } from '../../domain/remoteness'
import type { FarPoints } from '../../domain/scene'
import { type Frame, isInside } from './frame'
import { tenth } from './rect'

const DOT = 3.2 // pixels across, at scale 1

type Props = {
  readonly far: FarPoints
  readonly threshold: Metres
  readonly frame: Frame
  readonly scale: number
}

/** Communes far from every organisation: one path whatever their number, each a line without length and with a round end. */
export function FarDots({ far, threshold, frame, scale }: Props) {
  const count = countFarther(far, threshold)
  const d = useMemo(() => {
    const dots: string[] = []
    for (let i = 0; i < count; i++) {
      const [x, y] = frame.project([far.lon[i]!, far.lat[i]!])
      if (isInside([x, y], frame, DOT)) dots.push(`M${tenth(x)} ${tenth(y)}h0`)
    }
    return dots.join('')
  }, [far, count, frame])
  return d ? <path className="svg-far" strokeWidth={DOT * scale} strokeOpacity={0.85} d={d} /> : null
}
