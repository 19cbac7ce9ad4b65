import { useEffect, useRef } from 'react'
import { type StillMarkup, stillMarkup } from '../../device/still-markup'
import { isPublicAddress } from '../../domain/public-address'
import type { TalkScene } from '../../domain/talk'
import type { DrawnScene } from '../../features/present/talk-file'
import { handedOn } from '../paper/handed-on'
import { PrintMap } from '../paper/print-map'
import { WhenSettled } from '../when-settled'
import { SceneKey } from './scene-key'
import { type Sheet, useScenePicture } from './use-scene-picture'

const SCREEN: Sheet = {
  size: { width: 1200, height: 960 }, // of the map, on a screen of 1080 lines
  cover: { top: 26, right: 26, bottom: 26, left: 26 },
  lines: 1240, // its smallest letters, those of overseas, are then 24 pixels high
}

export type Drawn = { readonly scene: DrawnScene; readonly patterns: StillMarkup['patterns'] }

type Props = {
  readonly row: TalkScene
  readonly onDrawn: (drawn: Drawn) => void
  readonly onFailed: () => void
}

/** A scene drawn out of sight, handed on as text once all of it is there. */
export function TalkDrawing({ row, onDrawn, onFailed }: Props) {
  const state = useScenePicture(row, 'projection', SCREEN)
  const place = useRef<HTMLDivElement>(null)
  const isFailed = state.is === 'failed'
  const picture = state.is === 'ready' ? state.picture : null
  useEffect(() => {
    if (isFailed) onFailed()
  }, [isFailed, onFailed])
  if (!picture) return null
  const onSettled = (isAllThere: boolean) => {
    const svg = place.current?.querySelector<SVGSVGElement>('svg.svg-map')
    if (!svg || !isAllThere) return onFailed() // some of the map did not come
    const { title, text, notes, kicker, shown, description } = picture
    const address = handedOn(picture.link)
    const { picture: markup, patterns } = stillMarkup(svg, description)
    const drawn = { title, text, notes, kicker, shown, description, isSlide: row.link === '' }
    const keys = Array.from(place.current?.querySelectorAll('.density-key, .key > ul') ?? [])
    const key = keys.map(({ outerHTML }) => outerHTML).join('')
    const isLinked = isPublicAddress(address) && row.link !== ''
    onDrawn({ scene: { ...drawn, picture: markup, key, address: isLinked ? address : '' }, patterns })
  }
  const { link, atlas, scene, isWhole, shownScene } = picture
  return (
    <div ref={place} hidden>
      <PrintMap {...{ link, atlas, scene, isWhole }} size={SCREEN.size} label="" />
      <div className="key">
        <SceneKey scene={shownScene} atlas={atlas} />
      </div>
      {picture.description !== '' && <WhenSettled onSettled={onSettled} />}
    </div>
  )
}
