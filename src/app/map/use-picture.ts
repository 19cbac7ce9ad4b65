import { useEffect, useMemo, useState } from 'react'
import { isAway } from '../../domain/away'
import type { Layer, Link } from '../../domain/link'
import type { Padding } from '../../domain/scene'
import { filteredBy, sceneFrom } from '../../domain/scene-from'
import type { Layout } from '../../look/frame'
import type { AtlasState } from '../use-atlas'

const CHIP = 50 // pixels of a row of controls on the map
/** Pixels that the card of a layer takes above the legend of a phone. */
const CARDS: Partial<Record<Layer, number>> = { densite: 70, eloignement: 112 }

const load = () => import('../../domain/answered-scene')

/** What adds an answer to a scene, from the first link that asks for a place on; null before. */
function useAnswered(isAsked: boolean) {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  useEffect(() => {
    if (isAsked) load().then(setCode, () => {}) // the list tells what is missing; the map goes on without numbers
  }, [isAsked])
  return code?.answeredScene ?? null
}

/** What a link shows, worked out again only when what it depends on changes. */
export function usePicture(link: Link, state: AtlasState, cover: Padding, layout: Layout, isLow: boolean) {
  const atlas = state.is === 'ready' ? state.atlas : null
  const answered = useAnswered(link.place !== null)
  const { filters, place, radius } = link
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera move changes the link, not the list
  const filtered = useMemo(() => (atlas ? filteredBy(link, atlas) : null), [atlas, filters, place, radius])
  const plain = useMemo(() => {
    if (!atlas || !filtered) return null
    const scene = sceneFrom(link, atlas, undefined, filtered)
    return answered ? answered(scene, link, atlas, filtered) : scene
  }, [atlas, link, filtered, answered])
  const hasChip = layout === 'phone' && plain !== null && isAway(plain.camera) // the way back, on the map
  const hasAnswer = layout === 'phone' && link.place !== null
  const card = (layout === 'phone' && isLow && innerHeight > 700 && plain && CARDS[plain.layer.id]) || 0
  const scene = useMemo(() => {
    const padding = {
      ...cover,
      top: cover.top + (hasChip ? CHIP : 0),
      bottom: cover.bottom + (hasAnswer || card ? CHIP : 0) + card, // the legend stands there
    }
    const lines = Math.min(innerHeight, innerWidth * 0.75) // of this screen, were it 4:3
    return plain && { ...plain, lines, padding }
  }, [plain, cover, hasChip, hasAnswer, card])
  return { atlas, filtered, scene }
}
