import { useEffect, useMemo, useState } from 'react'
import { isAway } from '../domain/away'
import type { Link } from '../domain/link'
import type { Padding } from '../domain/scene'
import { filteredBy, sceneFrom } from '../domain/scene-from'
import type { Layout } from '../look/frame'
import type { AtlasState } from './use-atlas'

const CHIP = 50 // pixels of a row of controls on the map

const load = () => import('../domain/answered-scene')

/** What adds an answer to a scene, from the first link that asks for a place on; null before. */
function useAnswered(isAsked: boolean) {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  useEffect(() => {
    if (isAsked) load().then(setCode, () => {}) // the list tells what is missing; the map goes on without numbers
  }, [isAsked])
  return code?.answeredScene ?? null
}

/** What a link shows, worked out again only when what it depends on changes. */
export function usePicture(link: Link, state: AtlasState, cover: Padding, layout: Layout) {
  const atlas = state.is === 'ready' ? state.atlas : null
  const answered = useAnswered(link.place !== null)
  const { filters, place, radius } = link
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera move changes the link, not the list
  const filtered = useMemo(() => (atlas ? filteredBy(link, atlas) : null), [atlas, filters, place, radius])
  const plain = useMemo(() => {
    if (!atlas || !filtered) return null
    const scene = sceneFrom(link, atlas)
    return answered ? answered(scene, link, atlas, filtered) : scene
  }, [atlas, link, filtered, answered])
  const hasChip = layout === 'phone' && plain !== null && isAway(plain.camera) // the way back, on the map
  const hasAnswer = layout === 'phone' && link.place !== null
  const scene = useMemo(() => {
    const padding = {
      ...cover,
      top: cover.top + (hasChip ? CHIP : 0),
      bottom: cover.bottom + (hasAnswer ? CHIP : 0), // the legend stands there
    }
    return plain && { ...plain, padding }
  }, [plain, cover, hasChip, hasAnswer])
  return { atlas, filtered, scene }
}
