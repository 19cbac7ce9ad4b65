import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { contextQuery } from '../../data/queries'
import type { France } from '../../domain/geography'
import type { Link } from '../../domain/link'
import type { LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import type { TerritoryIndex } from '../../domain/territory'
import { itemOfHref } from '../../state/link-store'
import { light, useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import { lazyPart } from '../lazy-part'
import { itemHref, MAP_NAMES, viewHref } from './map-names'
import { useLayeredScene } from './use-layered-scene'
import { useEpciOf, useNamedOutlines } from './use-outlines'

const SvgMap = lazyPart(async () => (await import('../../map/svg/svg-map')).SvgMap)

type Props = {
  readonly scene: Scene
  readonly france: France
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly onGround: (at: LonLat) => void
  readonly onReady: () => void
}

/** The same scene as a still picture, for browsers without WebGL 2: its numbers and marks are links. */
export function StillMap({ scene, france, territories, link, onGround, onReady }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const layered = useLayeredScene(scene, territories)
  const epci = useEpciOf(scene)
  const outlines = useNamedOutlines(layered, france, territories)
  const lit = useUi((ui) => ui.lit)
  const context = useQuery(contextQuery).data ?? null
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const map = box.current!
    const point = ({ target }: Event) => {
      const href = (target as Element).closest('a')?.getAttribute('href') // the picture is made of elements
      light(href ? itemOfHref(href) : null)
    }
    const leave = () => light(null)
    const heard = { pointerover: point, focusin: point, pointerleave: leave, focusout: leave }
    for (const [kind, act] of Object.entries(heard)) map.addEventListener(kind, act)
    return () => {
      for (const [kind, act] of Object.entries(heard)) map.removeEventListener(kind, act)
      leave()
    }
  }, [])
  return (
    <div ref={box} className="still-map" translate="no">
      {size && (
        <SvgMap
          {...{ france, epci, context, outlines, size, lit }}
          scene={layered}
          projection="mercator"
          hrefOf={itemHref(link)}
          hrefOfView={viewHref(link)}
          names={MAP_NAMES}
          label={fr.map.links}
          describedBy="map-words"
          onGround={onGround}
          onShown={onReady}
        />
      )}
    </div>
  )
}
