import { geoCircle } from 'd3-geo'
import type { Context, France, Outline, Outlines } from '../../domain/geography'
import type { PlaceMark, Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import type { Frame } from './frame'
import { type HrefOf, isSame } from './map-names'
import { tenth } from './rect'
import { areaData, middleOf } from './shape'

const EARTH = 6_371_008.8 // metres, mean radius (IUGG)

/** Every outline that the map may draw, by id; `outlines` are those that the link asks for. */
export function outlineIndex(
  france: France,
  context: Context | null,
  outlines: Outlines,
): ReadonlyMap<TerritoryId, Outline> {
  const all = [france.regions, france.departements, context?.collectivites, outlines]
  return new Map(all.flatMap((some) => some?.features ?? []).map((outline) => [outline.id, outline]))
}

/** The stripes of pioneer territories; two maps of a page may both define them, being the same. */
export const Hatch = () => (
  <defs>
    <pattern id="svg-hatch" width={8} height={8} patternUnits="userSpaceOnUse">
      <path className="svg-stripe" d="M-2 2L2-2M-2 10L10-2M6 10L10 6" />
    </pattern>
  </defs>
)

type Drawn = { readonly byId: ReadonlyMap<TerritoryId, Outline>; readonly frame: Frame }

const dataOf = (ids: readonly TerritoryId[], { byId, frame }: Drawn) =>
  areaData(
    ids.flatMap((id) => byId.get(id)?.geometry ?? []),
    frame,
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
  return scene.compared.map(({ territory, letter }) => {
    const outline = byId.get(territory)
    if (!outline) return null
    const [x, y] = middleOf(outline.geometry, frame).map(tenth)
    return (
      <g key={territory} className="svg-letter" transform={`translate(${x} ${y})`}>
        <circle r={11} />
        <text y={5} fontSize={14}>
          {letter}
        </text>
      </g>
    )
  })
}

/** What stands out of the ground: pioneer territories, what is served, compared, chosen or pointed at. */
export function MapAreas({ scene, ...drawn }: Drawn & { readonly scene: Scene }) {
  const { selection, served, compared, place, layer, items } = scene
  const attested = items.pioneers.filter((p) => p.attested).flatMap((p) => p.territories)
  const near = items.pioneers.filter((p) => !p.attested).flatMap((p) => p.territories)
  const chosen = selection?.kind === 'territory' ? [selection.id as TerritoryId] : [] // its kind says so
  return (
    <g>
      {layer.id === 'pionniers' && (
        <>
          <path
            className="svg-pioneer svg-pioneer-near"
            fill="url(#svg-hatch)"
            fillRule="evenodd"
            d={dataOf(near, drawn)}
          />
          <path
            className="svg-pioneer"
            fill="url(#svg-hatch)"
            fillRule="evenodd"
            d={dataOf(attested, drawn)}
          />
        </>
      )}
      {place && <Radius place={place} frame={drawn.frame} />}
      {served.length > 0 && <path className="svg-served" fillRule="evenodd" d={dataOf(served, drawn)} />}
      {compared.map(({ territory }) => (
        <path key={territory} className="svg-chosen" fillRule="evenodd" d={dataOf([territory], drawn)} />
      ))}
      {chosen.length > 0 && <path className="svg-chosen" fillRule="evenodd" d={dataOf(chosen, drawn)} />}
    </g>
  )
}

type ShapesProps = Drawn & {
  readonly outlines: Outlines
  readonly hrefOf: HrefOf
  readonly lit: Parameters<typeof isSame>[0]
}

const POINTER_ONLY = { tabIndex: -1, 'aria-hidden': true } as const

/** Territories that a pointer can press anywhere; the keyboard uses the link of their name instead. */
export function MapShapes({ outlines, hrefOf, lit, ...drawn }: ShapesProps) {
  return outlines.features.map(({ id }) => {
    const d = dataOf([id], drawn)
    if (!d) return null
    const item = { kind: 'territory', id } as const
    return (
      <a key={id} href={hrefOf(item)} {...POINTER_ONLY}>
        <path className={isSame(lit, item) ? 'svg-shape svg-lit' : 'svg-shape'} fillRule="evenodd" d={d} />
      </a>
    )
  })
}
