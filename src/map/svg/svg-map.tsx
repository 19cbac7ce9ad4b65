import { type MouseEvent, useMemo } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import { type Context, type France, NO_OUTLINES, type Outlines } from '../../domain/geography'
import type { Numbers } from '../../domain/paper'
import type { LonLat } from '../../domain/position'
import { type OverseasFrame, SCENE_LEVELS, type Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { scaleOf } from '../../look/palette'
import { formatNumber } from '../../text/format'
import { FarDots } from './far-dots'
import type { Size } from './frame'
import { AnswerLines, AnswerNumbers } from './map-answer'
import { Hatch, MapAreas, MapLetters } from './map-areas'
import { MapDensity } from './map-density'
import { MapAround, MapFrance, MapRivers } from './map-ground'
import { MapEvents, MapItems, MapLeads, MapSpot } from './map-items'
import { classes, type HrefOf, type HrefOfView, type MapNames } from './map-names'
import { MapShapes } from './map-shapes'
import { MapWords } from './map-words'
import { numberSigns, numbersIn } from './number-signs'
import { outlineIndex } from './outlines'
import { insetsWidth, OverseasInsets } from './overseas-insets'
import { useFrame } from './use-frame'

const AS_GROUP = { role: 'group' } as const // of links, each with its own name
const SMALL = 520 // pixels of width under which labels are smaller
const [BIG_LETTER, SMALL_LETTER] = [13, 11]
const FAR_LETTER = 12 // before it is scaled for the last row of a room

/** The height of a label's letters in pixels, on a picture of some width. */
export const letterFor = (width: number) => (width < SMALL ? SMALL_LETTER : BIG_LETTER)

export type SvgMapProps = {
  readonly scene: Scene
  readonly france: France
  readonly context?: Context | null // neighbours, rivers, collectivités; none draws France alone
  readonly outlines?: Outlines // EPCI and communes that the scene names
  readonly epci?: Outlines // of all intercommunalités, when the layer draws them
  readonly projection: 'mercator' | 'conic'
  readonly size: Size
  readonly hrefOf: HrefOf
  readonly hrefOfView: HrefOfView
  readonly names: MapNames
  readonly label: string // what the picture is, for whoever does not see it
  readonly describedBy?: string // id of what says it in words
  readonly lit?: ItemRef | null // pointed at in the list
  readonly onGround?: (at: LonLat) => void // pressed where nothing leads anywhere, WGS 84
  readonly insets?: ((frame: OverseasFrame) => string) | null // draws overseas inside the picture; gives its names
  readonly letters?: ReadonlyMap<TerritoryId, string> // of the compared territories that each frame of overseas holds
  readonly numbers?: Numbers | null // of a list beside the picture, which then shows these alone
}

/** A scene as one still picture whose numbers and marks are links; the same in Node and in a browser. */
export function SvgMap(props: SvgMapProps) {
  const { scene, france, context = null, outlines = NO_OUTLINES, projection, size, hrefOf, names } = props
  const { epci = NO_OUTLINES, label, describedBy, lit = null, insets = null, numbers = null } = props
  const scale = scaleOf(scene)
  const letter = scale > 1 ? FAR_LETTER * scale : letterFor(size.width)
  const frame = useFrame(scene, projection, size, insets ? insetsWidth(letter) : 0)
  const byId = useMemo(() => outlineIndex(france, context, outlines), [france, context, outlines])
  const signs = useMemo(() => numbers && numberSigns(scene, frame, numbers), [scene, frame, numbers])
  const { onGround } = props
  const press = ({ target, currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    if ((target as Element).closest('a')) return // a picture is made of elements
    const { left, top } = currentTarget.getBoundingClientRect()
    onGround?.(frame.locate([clientX - left, clientY - top]))
  }
  const { density, far, threshold } = scene.layer
  const isNear = scene.level === 'commune'
  const drawn = { byId, frame }
  const pressed = { hrefOf, hrefOfView: props.hrefOfView, lit }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: with keys, the place is asked in the field
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      fontSize={letter}
      {...AS_GROUP}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onGround && press}
      className={classes('svg-map', `svg-level-${SCENE_LEVELS.indexOf(scene.level)}`)}
    >
      <Hatch />
      <rect className="svg-sea" width={size.width} height={size.height} />
      {context && <MapAround context={context} frame={frame} />}
      <MapFrance france={france} frame={frame}>
        {density && (
          <MapDensity {...{ density, france, context, frame }} epci={isNear ? epci : NO_OUTLINES} />
        )}
      </MapFrance>
      {context && <MapRivers context={context} frame={frame} />}
      {scene.level === 'region' && <MapShapes outlines={france.regions} {...{ hrefOf, lit }} {...drawn} />}
      {scene.level === 'departement' && (
        <MapShapes outlines={france.departements} {...{ hrefOf, lit }} {...drawn} />
      )}
      {far && <FarDots {...{ far, threshold, frame, scale }} />}
      <MapAreas scene={scene} {...{ hrefOf, lit }} {...drawn} />
      <MapEvents {...{ scene, frame, scale }} />
      <MapSpot {...{ scene, frame, scale }} />
      {scene.layer.id === 'pionniers' && <MapLeads {...{ scene, frame, scale }} />}
      <MapWords
        towns={context?.towns ?? []}
        {...{ scene, letter, scale, names, signs }}
        {...pressed}
        {...drawn}
      />
      {scene.place && <AnswerLines place={scene.place} frame={frame} />}
      <MapItems {...{ scene, frame, scale, names, signs }} {...pressed} />
      {!signs && <AnswerNumbers {...{ scene, frame, scale }} />}
      <MapLetters scene={scene} {...drawn} />
      {insets && (
        <OverseasInsets
          frames={scene.overseas}
          nameOf={insets}
          textOf={({ territory, count }) =>
            numbers ? numbersIn(territory, scene, numbers) : formatNumber(count)
          }
          layer={scene.layer}
          letters={props.letters ?? null}
          {...{ france, context, size, letter, hrefOf }}
        />
      )}
    </svg>
  )
}
