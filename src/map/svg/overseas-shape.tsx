import { useMemo } from 'react'
import type { Context, France } from '../../domain/geography'
import type { OverseasFrame, SceneLayer } from '../../domain/scene'
import { overseasFrame } from './conic'
import { FarDots } from './far-dots'
import type { Size } from './frame'
import { UnknownDots } from './map-areas'
import { silhouette } from './silhouette'

const DOT_SCALE = 0.4 // a commune is small there

type Props = {
  readonly frame: OverseasFrame
  readonly france: France
  readonly context: Context | null
  readonly size: Size
  readonly layer: SceneLayer | null
}

/** One overseas territory with what the layer of the map shows there. */
export function OverseasShape({ frame, france, context, size, layer }: Props) {
  const { territory, box } = frame
  const { width, height } = size
  const camera = useMemo(() => overseasFrame(box, { width, height }), [box, width, height])
  const rank = layer?.density?.classOf[territory]
  const d = silhouette(frame, france, context, size)
  return (
    <>
      <path
        className={`svg-land svg-coast${typeof rank === 'number' ? ` svg-class-${rank + 1}` : ''}`}
        fillRule="evenodd"
        d={d}
      />
      {rank === null && (
        <>
          <UnknownDots />
          <path className="svg-coast" fill="url(#svg-unknown)" fillRule="evenodd" d={d} />
        </>
      )}
      {layer?.far && (
        <FarDots far={layer.far} threshold={layer.threshold} frame={camera} scale={DOT_SCALE} within={box} />
      )}
    </>
  )
}
