import { useQuery } from '@tanstack/react-query'
import { contextQuery, franceQuery } from '../../data/queries'
import type { Link } from '../../domain/link'
import { overseasLetters } from '../../domain/overseas-letters'
import type { Numbers } from '../../domain/paper'
import type { Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { DensityKey } from '../../features/layers/density-key'
import { SvgMap } from '../../map/svg/svg-map'
import { itemHref, MAP_NAMES, viewHref } from '../map/map-names'
import { useLayeredScene } from '../map/use-layered-scene'
import { useEpciOf, useNamedOutlines } from '../map/use-outlines'

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly scene: Scene
  readonly size: { readonly width: number; readonly height: number } // pixels
  readonly label: string
  readonly numbers?: Numbers | null // of the list beside it
  readonly isWhole?: boolean // with overseas beside the mainland
}

/** A scene on paper; nothing while its outlines have not come. */
export function PrintMap({ link, atlas, scene, size, label, numbers = null, isWhole = false }: Props) {
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  const layered = useLayeredScene(scene, atlas.territories)
  const epci = useEpciOf(scene)
  const outlines = useNamedOutlines(layered, france, atlas.territories)
  if (!france) return null
  const { density } = layered.layer
  return (
    <>
      <SvgMap
        {...{ france, context, outlines, epci, size, numbers, label }}
        scene={layered}
        projection="conic"
        insets={isWhole ? MAP_NAMES.count : null}
        letters={overseasLetters(scene, atlas.territories)}
        hrefOf={itemHref(link)}
        hrefOfView={viewHref(link)}
        names={MAP_NAMES}
      />
      {density && <DensityKey classes={density.classes} />}
    </>
  )
}
