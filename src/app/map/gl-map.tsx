import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { contextQuery } from '../../data/queries'
import type { ItemRef } from '../../domain/catalyst'
import type { France } from '../../domain/geography'
import type { Link, View } from '../../domain/link'
import type { Box, LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import type { TerritoryIndex } from '../../domain/territory'
import { changeLink } from '../../state/link-store'
import { light, useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import { useAfterPaint } from '../../ui/use-after-paint'
import { lazyPart } from '../lazy-part'
import { useLayeredScene } from './use-layered-scene'
import { useCommunesInView, useEpciOf, useNamedOutlines } from './use-outlines'

const MapCanvas = lazyPart(async () => (await import('../../map/gl/map-canvas')).MapCanvas)

type Props = {
  readonly scene: Scene
  readonly france: France
  readonly territories: TerritoryIndex
  readonly onGround: (at: LonLat) => void
  readonly onReady: () => void
  readonly onFail: (reason: 'webgl' | 'lost' | 'style') => void
}

/** The page of an item that was pressed on the map. The reader's view stays: what was pressed is in sight. */
function pageOf({ kind, id }: ItemRef): Link['page'] {
  if (kind === 'territory') return { at: 'territory', id: id as `com-${string}` } // an id of our own scene
  return { at: kind, id }
}

/** Where a press on a sign leads is a step back; where the reader's hand leads is not. */
const rest = (view: View, isChoice: boolean) => changeLink({ view }, isChoice ? 'push' : 'replace')

/** The interactive map: a scene in, gestures out. Loaded after the page. */
export function GlMap({ scene, france, territories, onGround, onReady, onFail }: Props) {
  const lit = useUi((ui) => ui.lit)
  const pointed = useAfterPaint(useMemo(() => ({ lit }), [lit]))
  const context = useQuery(contextQuery).data ?? null
  const layered = useLayeredScene(scene, territories)
  const epci = useEpciOf(scene)
  const outlines = useNamedOutlines(layered, france, territories)
  const [area, setArea] = useState<{ box: Box; zoom: number } | null>(null)
  const communes = useCommunesInView(area?.box ?? null, area?.zoom ?? 0, territories)
  const view = useRef<View | null>(null)
  useEffect(() => () => light(null), [])
  return (
    <div className="gl-map">
      <MapCanvas
        scene={layered}
        epci={epci}
        france={france}
        context={context}
        communes={communes}
        outlines={outlines}
        lit={pointed.lit}
        label={fr.map.live}
        describedBy="map-words"
        onOpen={(ref) => changeLink({ page: pageOf(ref), ...(view.current ? { view: view.current } : {}) })}
        onGround={onGround}
        onLit={light}
        onRest={(next, isChoice) => {
          view.current = next
          rest(next, isChoice)
        }}
        onArea={(box, zoom) => setArea({ box, zoom })}
        onReady={onReady}
        onFail={onFail}
        onRestored={onReady}
      />
    </div>
  )
}
