import { useQuery } from '@tanstack/react-query'
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { contextQuery, franceQuery } from '../../data/queries'
import { isAway, overseasInView } from '../../domain/away'
import type { Link } from '../../domain/link'
import { FRANCE, type OverseasFrame, type Scene } from '../../domain/scene'
import { type Atlas, sceneFrom } from '../../domain/scene-from'
import { goTo } from '../../state/link-store'
import { formatNumber, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { ErrorBoundary } from '../error-boundary'
import { takeFirst } from '../first/first'
import { lazyPart } from '../lazy-part'
import { itemHref, MAP_NAMES } from './map-names'

const OverseasMaps = lazyPart(async () => (await import('./overseas-maps')).OverseasMaps)

type Props = { readonly link: Link; readonly scene: Scene; readonly atlas: Atlas }

/** The way back to the mainland, when the camera is away: to what the filters show there, or to all of it. */
export function WayHome({ link, atlas, scene, className }: Props & { readonly className: string }) {
  if (!isAway(scene.camera)) return null
  return (
    <button type="button" className={className} onClick={() => goHome({ link, atlas, scene })}>
      {fr.map.mainland}
    </button>
  )
}

async function goHome({ link, atlas, scene }: Props) {
  const home: Link = { ...link, page: { at: 'map' }, view: null }
  const { width = 0, height = 0 } = document.getElementById('map')?.getBoundingClientRect() ?? {}
  if (!isAway(sceneFrom(home, atlas).camera)) return goTo(home)
  const { viewOfBox } = await import('../../domain/in-sight')
  goTo({ ...home, view: viewOfBox(FRANCE, { width, height }, scene.padding) })
}

/** The same links in words, where the small maps cannot be had. */
function Names({ frames, link }: { readonly frames: readonly OverseasFrame[]; readonly link: Link }) {
  return (
    <ul className="overseas-strip">
      {frames.map((frame) => (
        <li key={frame.territory}>
          <a className="overseas-link" href={itemHref(link)({ kind: 'territory', id: frame.territory })}>
            <span className="overseas-name" aria-hidden="true">
              {typographic(frame.name)}
            </span>
            <span className="overseas-count" aria-hidden="true">
              {formatNumber(frame.count)}
            </span>
            <span className="overseas-said">{MAP_NAMES.count(frame)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The overseas territories at first sight, each one press away, and the way back. */
export const Overseas = memo(function Overseas({ link, scene, atlas }: Props) {
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  const [isShown, setShown] = useState(false)
  const first = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => takeFirst('.overseas', first.current!), [])
  const onShown = useCallback(() => setShown(true), [])
  return (
    <>
      {!isShown && <div ref={first} />}
      {france && (
        <nav className="overseas" aria-label={fr.map.overseas} hidden={!isShown}>
          <WayHome {...{ link, scene, atlas }} className="overseas-home" />
          <ErrorBoundary fallback={<Names frames={scene.overseas} link={link} />} onFail={onShown}>
            <OverseasMaps
              scene={scene}
              territories={atlas.territories}
              france={france}
              context={context}
              hrefOf={itemHref(link)}
              nameOf={MAP_NAMES.count}
              chosen={overseasInView(scene.camera, scene.overseas)}
              onShown={onShown}
            />
          </ErrorBoundary>
        </nav>
      )}
    </>
  )
})
