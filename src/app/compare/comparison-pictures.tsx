import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { contextQuery, franceQuery } from '../../data/queries'
import type { Comparison } from '../../domain/comparison'
import type { Link } from '../../domain/link'
import type { Profiles } from '../../domain/profile'
import { type Atlas, sceneFrom } from '../../domain/scene-from'
import { Pictures } from '../../features/pictures/pictures'
import { hrefOf } from '../../state/link-store'
import { useNamedOutlines } from '../map/use-outlines'

type Props = {
  readonly comparison: Comparison
  readonly profiles: Profiles
  readonly link: Link
  readonly atlas: Atlas
}

/** The pictures of a comparison, with the outlines that they draw. */
export function ComparisonPictures({ comparison, profiles, link, atlas }: Props) {
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  const scene = useMemo(() => sceneFrom(link, atlas), [link, atlas])
  const outlines = useNamedOutlines(scene, france, atlas.territories)
  return (
    <Pictures
      {...{ comparison, profiles, context, outlines }}
      france={france ?? null}
      vocabulary={atlas.table.columns.vocabulary}
      hrefOf={(id) => hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })}
    />
  )
}
