import { useMemo } from 'react'
import type { Box, Metres } from '../../domain/position'
import { countFarther } from '../../domain/remoteness'
import type { FarPoints } from '../../domain/scene'
import { dotRadius } from '../../look/dot-radius'
import { type Frame, isInside } from './frame'
import { tenth } from './rect'

const MARGIN = 3 // pixels beside the picture where a dot still shows in part

type Props = {
  readonly far: FarPoints
  readonly threshold: Metres
  readonly frame: Frame
  readonly scale: number
  readonly within?: Box // what the picture holds, when it is small: most points are left out at once
}

/** Communes far from every organisation: one path whatever their number, each a line without length and with a round end. */
export function FarDots({ far, threshold, frame, scale, within }: Props) {
  const count = countFarther(far, threshold)
  const d = useMemo(() => {
    const dots: string[] = []
    const [west, south, east, north] = within ?? [-180, -90, 180, 90]
    for (let i = 0; i < count; i++) {
      const [lon, lat] = [far.lon[i]!, far.lat[i]!]
      if (lon < west || lon > east || lat < south || lat > north) continue
      const [x, y] = frame.project([lon, lat])
      if (isInside([x, y], frame, MARGIN)) dots.push(`M${tenth(x)} ${tenth(y)}h0`)
    }
    return dots.join('')
  }, [far, count, frame, within])
  return d ? (
    <path
      className="svg-far"
      strokeWidth={tenth(2 * dotRadius(frame.zoom) * scale)}
      strokeOpacity={0.85}
      d={d}
    />
  ) : null
}
