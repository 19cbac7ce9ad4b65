import { useIsFetching, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { siteLetters } from '../../data/letters'
import { manifest } from '../../data/load'
import { contextQuery, franceQuery } from '../../data/queries'
import { type Drawn, textMeasure, wholePng } from '../../device/png'
import { today } from '../../device/today'
import type { Link } from '../../domain/link'
import { overseasLetters } from '../../domain/overseas-letters'
import { isPublicAddress } from '../../domain/public-address'
import { FRANCE, type Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { densityKey } from '../../features/layers/density-key'
import { legendLabel } from '../../features/legend/legend'
import type { Picture } from '../../features/take/take-panel'
import { legendOf } from '../../look/legend'
import { LegendSign } from '../../map/svg/legend-sign'
import { SvgMap } from '../../map/svg/svg-map'
import { type KeyLine, LETTERS, type Measure, ViewPage } from '../../map/svg/view-page'
import { formatDay, french } from '../../text/format'
import { printWords } from '../../text/print-words'
import { remotenessWords } from '../../text/remoteness-words'
import { describeScene } from '../../text/sentence'
import { takeWords as words } from '../../text/take-words'
import { itemHref, MAP_NAMES, viewHref } from '../map/map-names'
import { useLayeredScene } from '../map/use-layered-scene'
import { useEpciOf, useNamedOutlines } from '../map/use-outlines'
import { handedOn } from './handed-on'
import { viewTitle } from './view-title'

/** Pixels of the file of each picture: a screen of a room, and A4 at 150 dots an inch. */
const PIXELS: Readonly<Record<Picture, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1920, height: 1080 },
  page: { width: 1240, height: 1754 },
}
const SHARP = 1.5 // pixels of the file for one of the drawing: its letters are read from a chair

const measure: Measure = (() => {
  let widthOf: ReturnType<typeof textMeasure> | null = null
  return (text, letter) => {
    widthOf ??= textMeasure()
    const { fontFamily } = getComputedStyle(document.body)
    const weight = letter === 'title' ? '650' : '400'
    return widthOf(text, `${weight} ${LETTERS[letter][0]}px ${fontFamily}`)
  }
})()

/** What a scene says around its picture. */
function useWritten(link: Link, scene: Scene, atlas: Atlas) {
  return useMemo(() => {
    const address = handedOn(link)
    return {
      title: viewTitle(link, scene, atlas),
      said: describeScene(scene, link, atlas),
      foot: [
        words.made(formatDay(today()), formatDay(manifest.edition)),
        `${printWords.credits} ${french(manifest.geography.credit)}`,
        isPublicAddress(address) ? address : words.noAddress,
      ],
    }
  }, [link, scene, atlas])
}

/** What the signs and the classes of a scene mean. */
function keyOf(scene: Scene, { table }: Atlas): KeyLine[] {
  const classes = densityKey(scene.layer.density?.classes ?? []).map(({ text, n }) => ({
    id: `class-${n}`,
    sign: <rect className={`svg-class-${n}`} x={3} y={4} width={18} height={16} />,
    text,
  }))
  const { id, threshold } = scene.layer
  const dots = {
    id,
    sign: <circle className="svg-far-dot" cx={12} cy={12} r={4} />,
    text: remotenessWords.dot(threshold / 1000),
  }
  const signs = legendOf(scene).map((entry) => ({
    id: entry.id,
    sign: <LegendSign picture={entry.picture} />,
    text: legendLabel(entry, table),
  }))
  return [...signs, ...classes, ...(id === 'eloignement' ? [dots] : [])]
}

type Props = {
  readonly link: Link
  readonly scene: Scene // as it stands on the screen
  readonly atlas: Atlas
  readonly picture: Picture
  readonly onDrawn: (drawn: Drawn) => void
}

/** Draws a view out of sight, with all that it waits for, and hands on its picture; never the live map. */
export function DrawView({ link, scene, atlas, picture, onDrawn }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  const flat = useMemo(() => ({ ...scene, lines: 0, padding: EDGES }), [scene])
  const layered = useLayeredScene(flat, atlas.territories)
  const epci = useEpciOf(scene)
  const outlines = useNamedOutlines(scene, france, atlas.territories)
  const { title, said, foot } = useWritten(link, scene, atlas)
  const { id, density, far } = layered.layer
  const isLayered = (id !== 'densite' || density) && (id !== 'eloignement' || far)
  const isReady = useIsFetching() === 0 && france !== undefined && Boolean(isLayered)
  const take = useEffectEvent(async () => {
    const svg = box.current?.querySelector<SVGSVGElement>('.view-page')
    try {
      onDrawn(svg ? await wholePng(svg, await siteLetters(), PIXELS[picture]) : { is: 'failed' })
    } catch {
      onDrawn({ is: 'failed' }) // its letters did not come
    }
  })
  useEffect(() => {
    if (isReady) void take()
  }, [isReady])
  if (!france) return null
  const { width, height } = PIXELS[picture]
  const whole = scene.camera.to === 'box' && scene.camera.box === FRANCE
  return (
    <div ref={box} className="drawn-away" aria-hidden="true" inert>
      <ViewPage
        {...{ title, said, foot, measure }}
        size={{ width: width / SHARP, height: height / SHARP }}
        keys={keyOf(layered, atlas)}
        map={(size) => (
          <SvgMap
            {...{ france, context, outlines, epci, size }}
            scene={layered}
            projection="conic"
            insets={whole ? MAP_NAMES.count : null}
            letters={overseasLetters(scene, atlas.territories)}
            hrefOf={itemHref(link)}
            hrefOfView={viewHref(link)}
            names={MAP_NAMES}
            label={title}
          />
        )}
      />
    </div>
  )
}

const EDGES = { top: 26, right: 30, bottom: 26, left: 30 } // pixels around what the camera frames
