import type { ItemRef } from '../../domain/catalyst'
import type { Context, France } from '../../domain/geography'
import { type CountMark, FRANCE, type Scene } from '../../domain/scene'
import { labelOffset } from '../../look/label-offsets'
import { formatNumber, typographic } from '../../text/format'
import { wrapName } from '../../text/wrap-name'
import { isInside, type Size } from './frame'
import { MapAround, MapFrance } from './map-ground'
import type { HrefOf } from './map-names'
import { mercatorFrame, mercatorRatio } from './mercator'
import { tenth } from './rect'
import type { Finish } from './shape'

const WIDTH = 1000 // units of the drawing: about one pixel on a desk
/** The drawing is the box of mainland France in Mercator, edge to edge. */
export const FIRST_SIZE: Size = { width: WIDTH, height: Math.round(WIDTH / mercatorRatio(FRANCE)) }
const FRAME = mercatorFrame(FRANCE, FIRST_SIZE)

// Coarser than what a browser draws for itself, since these bytes stand before everything else; neighbours more
// so. They go on beyond the box, as far as a screen twice as wide as it is high shows them.
const FINISH: Finish = { tolerance: 0.7, island: 1, margin: 40 }
const FAR: Finish = { tolerance: 1.6, island: 16, margin: WIDTH * 0.75 }

type Props = {
  readonly scene: Scene
  readonly france: France
  readonly context?: Context | null
  readonly hrefOf: HrefOf
  readonly nameOf: (mark: CountMark) => string // what a screen reader says, name and number
}

/** A name over its number, in percent of the drawing: the only inline styles of the page. */
function FirstLabel({ mark, href, said }: { mark: CountMark; href: string; said: string }) {
  const [x, y] = FRAME.project(mark.at)
  const [right, down] = labelOffset(mark.territory)
  const place = {
    left: `${tenth((x / FIRST_SIZE.width) * 100)}%`,
    top: `${tenth((y / FIRST_SIZE.height) * 100)}%`,
    ...(right || down ? { translate: `calc(-50% + ${right}em) calc(-100% + ${tenth(down + 0.75)}em)` } : {}),
  }
  return (
    <a className="first-label" href={href} style={place}>
      <span className="first-name" aria-hidden="true">
        {wrapName(typographic(mark.name)).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
      <span className="first-number" aria-hidden="true">
        {formatNumber(mark.count)}
      </span>
      <span className="first-said">{said}</span>
    </a>
  )
}

/**
 * The mainland with the names and numbers of its régions, as static markup that fills its container exactly as
 * MapLibre does with `fitBounds(FRANCE, { padding })`; the padding comes from the `--map-pad-…` of the container.
 */
export function FirstPaint({ scene, france, context = null, hrefOf, nameOf }: Props) {
  const { width, height } = FIRST_SIZE
  const marks = scene.counts.region.filter(({ at }) => isInside(FRAME.project(at), FRAME))
  return (
    <div className="first-paint">
      <div className="first-free">
        <div className="first-box">
          <svg className="first-svg" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
            {context && <MapAround context={context} frame={FRAME} finish={FAR} />}
            <MapFrance france={france} frame={FRAME} finish={FINISH} />
          </svg>
          {marks.map((mark) => {
            const item: ItemRef = { kind: 'territory', id: mark.territory }
            return <FirstLabel key={mark.territory} mark={mark} href={hrefOf(item)} said={nameOf(mark)} />
          })}
        </div>
      </div>
    </div>
  )
}
