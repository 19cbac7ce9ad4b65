import { useEffect, useRef } from 'react'
import { type StillMarkup, stillMarkup } from '../device/still-markup'
import { isPublicAddress } from '../domain/public-address'
import type { TalkScene } from '../domain/talk'
import type { DrawnScene } from '../features/present/talk-file'
import { handedOn } from './handed-on'
import { PrintMap } from './print-map'
import { SceneKey } from './scene-key'
import { useScenePicture } from './use-scene-picture'

const SIZE = { width: 1200, height: 960 } // pixels of the map on a screen of 1080 lines
const LINES = 1240 // its smallest letters, those of overseas, are then 24 pixels high
const EDGE = { top: 26, right: 26, bottom: 26, left: 26 }

export type Drawn = { readonly scene: DrawnScene; readonly patterns: StillMarkup['patterns'] }

type Props = {
  readonly row: TalkScene
  readonly onDrawn: (drawn: Drawn) => void
  readonly onFailed: () => void
}

/** A scene drawn out of sight, handed on as text once all of it is there. */
export function TalkDrawing({ row, onDrawn, onFailed }: Props) {
  const state = useScenePicture(row, 'projection', EDGE, LINES)
  const place = useRef<HTMLDivElement>(null)
  const isFailed = state.is === 'failed'
  const picture = state.is === 'ready' ? state.picture : null
  const isSettled = state.is === 'ready' && state.isSettled
  useEffect(() => {
    if (isFailed) onFailed()
  }, [isFailed, onFailed])
  useEffect(() => {
    const svg = place.current?.querySelector<SVGSVGElement>('svg.svg-map')
    if (!isSettled || !picture) return
    if (!svg) return onFailed() // the outlines of France did not come
    const { title, text, notes, kicker, shown, description, link } = picture
    const address = handedOn(link)
    const { picture: markup, patterns } = stillMarkup(svg, description)
    const scene = {
      title,
      text,
      notes,
      kicker,
      shown,
      description,
      isSlide: row.link === '',
      picture: markup,
    }
    const key = place.current?.querySelector('.key > ul')?.outerHTML ?? ''
    onDrawn({
      scene: { ...scene, key, address: isPublicAddress(address) && row.link !== '' ? address : '' },
      patterns,
    })
  }, [isSettled, picture, row, onDrawn, onFailed])
  if (!picture) return null
  const { link, atlas, scene, isWhole } = picture
  return (
    <div ref={place} hidden>
      <PrintMap {...{ link, atlas, scene, isWhole }} size={SIZE} label="" />
      <div className="key">
        <SceneKey {...{ scene, atlas }} />
      </div>
    </div>
  )
}
