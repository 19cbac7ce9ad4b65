import { geoCircle } from 'd3-geo'
import type { ItemRef } from '../../domain/catalyst'
import type { PioneerMark, PlaceMark, Scene } from '../../domain/scene'
import { levelOf, type TerritoryId } from '../../domain/territory'
import { scaleOf } from '../../look/palette'
import type { Frame } from './frame'
import { classes, type HrefOf, isSame } from './map-names'
import { type Drawn, dataOf } from './outlines'
import { tenth } from './rect'
import { areaData, middleOf } from './shape'

const EARTH = 6_371_008.8 // metres, mean radius (IUGG)

/** The pattern of what is not known. */
export const UnknownDots = () => (
  <defs>
    <pattern id="svg-unknown" width={8} height={8} patternUnits="userSpaceOnUse">
      <circle className="svg-dot" cx={2} cy={2} r={1} />
      <circle className="svg-dot" cx={6} cy={6} r={1} />
    </pattern>
  </defs>
)

/** The stripes of pioneer territories; two maps of a page may both define them, being the same. */
export const Hatch = () => (
  <defs>
    <pattern id="svg-hatch" width={8} height={8} patternUnits="userSpaceOnUse">
      <path className="svg-stripe" d="M-2 2L2-2M-2 10L10-2M6 10L10 6" />
    </pattern>
  </defs>
)

/** The circle around the place asked for, as far as the chosen radius. */
function Radius({ place, frame }: { readonly place: PlaceMark; readonly frame: Frame }) {
  if (!place.radius) return null
  const degrees = (place.radius / EARTH) * (180 / Math.PI)
  const circle = geoCircle()
    .center([...place.at])
    .radius(degrees)
    .precision(3)()
  return <path className="svg-radius" d={areaData([circle], frame)} />
}

/** The letter of each compared territory, in the middle of its outline. */
export function MapLetters({ scene, byId, frame }: Drawn & { readonly scene: Scene }) {
  const scale = scaleOf(scene)
  return scene.compared.map(({ territory, letter }) => {
    const outline = byId.get(territory)
    if (!outline) return null
    const [x, y] = middleOf(outline.geometry, frame).map(tenth)
    return (
      <g key={territory} className="svg-letter" transform={`translate(${x} ${y})`}>
        <circle r={11 * scale} />
        <text y={5 * scale} fontSize={14 * scale}>
          {letter}
        </text>
      </g>
    )
  })
}

const POINTER_ONLY = { tabIndex: -1, 'aria-hidden': true } as const

type PioneerProps = Drawn & {
  readonly pioneer: PioneerMark
  readonly href: string
  readonly shown: string // its classes beside those of its link with the network
}

/**
 * A whole région is only outlined: stripes would cover a third of the country. The rest is pressed anywhere with a
 * pointer; keys use the flag.
 */
function Pioneer({ pioneer, href, shown, ...drawn }: PioneerProps) {
  const name = classes('svg-pioneer', !pioneer.attested && 'svg-pioneer-near', shown)
  const [wide, small] = [true, false].map((isRegion) =>
    dataOf(
      pioneer.territories.filter((id) => (levelOf(id) === 'reg') === isRegion),
      drawn,
    ),
  )
  return (
    <>
      {wide && <path className={`${name} svg-whole`} d={wide} />}
      {small && (
        <a href={href} {...POINTER_ONLY}>
          <path className={name} d={small} />
          {pioneer.attested && <path className="svg-hatched" fill="url(#svg-hatch)" d={small} />}
        </a>
      )}
    </>
  )
}

type AreasProps = Drawn & {
  readonly scene: Scene
  readonly hrefOf: HrefOf
  readonly lit: ItemRef | null
}

/** What stands out of the ground: pioneer territories, what is served, the steps of a year, what is compared, chosen or pointed at. */
export function MapAreas({ scene, hrefOf, lit, ...drawn }: AreasProps) {
  const { selection, served, compared, place, layer, items, events = [] } = scene
  const pioneers = layer.id === 'pionniers' ? items.pioneers : []
  const bare = layer.id === 'densite' && 'svg-bare' // a tint would change what a class looks like
  const chosen = [
    ...compared.map(({ territory }) => territory),
    ...(selection?.kind === 'territory' ? [selection.id as TerritoryId] : []), // its kind says so
  ]
  return (
    <g>
      {pioneers.map((pioneer) => {
        const item = { kind: 'pioneer', id: pioneer.id } as const
        const shown = classes(isSame(selection, item) && 'svg-open', isSame(lit, item) && 'svg-lit')
        return <Pioneer key={pioneer.id} {...{ pioneer, shown }} href={hrefOf(item)} {...drawn} />
      })}
      {place && <Radius place={place} frame={drawn.frame} />}
      {served.length > 0 && <path className={classes('svg-served', bare)} d={dataOf(served, drawn)} />}
      {events.map(({ territory }) => (
        <path key={territory} className="svg-event" d={dataOf([territory], drawn)} />
      ))}
      {chosen.map((id) => (
        <path key={id} className={classes('svg-chosen', bare)} d={dataOf([id], drawn)} />
      ))}
    </g>
  )
}
