import type { Town } from '../../domain/geography'
import { type Frame, isInside } from './frame'
import { namePlaces } from './label-layout'
import { around, overlaps, type Rect, tenth } from './rect'

const SIZE = 0.93 // of the letters of a label
const MARK = 22 // pixels kept for the sign of an organisation, which stands on the same point
const LATER = 1.5 // zooms by which small towns come later in the large letters of a projected map
const MOST = 24 // names of a picture
const SILENT = { 'aria-hidden': true } as const // the list says the commune of each organisation

/** The lowest rank of a town whose name is written at a zoom: 1 from 7.5, 4 from 10.5. */
const rankAt = (zoom: number) => Math.floor(zoom - 6.5)

type Props = {
  readonly towns: readonly Town[]
  readonly frame: Frame
  readonly letter: number
  readonly scale: number
  readonly obstacles: readonly Rect[]
}

/** Names of towns where nothing else is written, the largest first: they tell where one is. */
export function MapTowns({ towns, frame, letter, scale, obstacles }: Props) {
  const size = scale > 1 ? letter : letter * SIZE // none smaller for the last row of a room
  const taken = [...obstacles]
  const isFree = (box: Rect) =>
    box.left >= 0 && box.right <= frame.width && !taken.some((other) => overlaps(box, other))
  const known = towns
    .filter(({ rank }) => rank <= rankAt(frame.zoom - (scale > 1 ? LATER : 0)))
    .sort((a, b) => a.rank - b.rank)
  const shown = known.flatMap(({ name, at }) => {
    const [x, y] = frame.project(at)
    if (!isInside([x, y], frame)) return []
    const place = namePlaces(around(x, y, MARK, MARK), [name], size).find(isFree)
    if (!place) return []
    taken.push(place)
    return [{ name, at, x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 }]
  })
  return shown.slice(0, MOST).map(({ name, at, x, y }) => (
    <text
      key={`${name} ${at}`}
      {...SILENT}
      className="svg-town notranslate"
      x={tenth(x)}
      y={tenth(y + size * 0.32)}
      fontSize={tenth(size)}
    >
      {name}
    </text>
  ))
}
