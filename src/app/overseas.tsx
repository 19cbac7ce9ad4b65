import { useQuery } from '@tanstack/react-query'
import { contextQuery, franceQuery } from '../data/queries'
import type { Link } from '../domain/link'
import type { OverseasFrame, Scene } from '../domain/scene'
import { formatNumber, typographic } from '../text/format'
import { fr } from '../text/fr'
import { ErrorBoundary } from './error-boundary'
import { lazyPart } from './lazy-part'
import { itemHref, MAP_NAMES } from './map-names'

const OverseasStrip = lazyPart(async () => (await import('../map/svg/overseas-strip')).OverseasStrip)

type Props = { readonly link: Link; readonly scene: Scene; readonly onShown: () => void }

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

/** The overseas territories beside the map, each one press away. */
export function Overseas({ link, scene, onShown }: Props) {
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  if (!france) return null
  return (
    <nav className="overseas" aria-label={fr.map.overseas}>
      <ErrorBoundary fallback={<Names frames={scene.overseas} link={link} />} onFail={onShown}>
        <OverseasStrip
          frames={scene.overseas}
          france={france}
          context={context}
          hrefOf={itemHref(link)}
          nameOf={MAP_NAMES.count}
          chosen={scene.selection}
          onShown={onShown}
        />
      </ErrorBoundary>
    </nav>
  )
}
