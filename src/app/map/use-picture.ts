import { useEffect, useMemo, useState } from 'react'
import { isAway } from '../../domain/away'
import type { Filtered } from '../../domain/filter'
import type { Layer, Link } from '../../domain/link'
import type { Padding, Scene } from '../../domain/scene'
import { type Atlas, filteredBy, sceneFrom } from '../../domain/scene-from'
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

/** What the filters of a link leave; null until the list has come. The same one while the camera moves. */
export function useFiltered(link: Link, atlas: Atlas | null): Filtered | null {
  const { filters, place, radius } = link
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera move changes the link, not the list
  return useMemo(() => (atlas ? filteredBy(link, atlas) : null), [atlas, filters, place, radius])
}

/** What a scene is made from, once the list has come. */
export type Sight = {
  readonly link: Link
  readonly atlas: Atlas
  readonly filtered: Filtered
  readonly cover: Padding // what the page lays over the map
  readonly layout: Layout
  readonly isLow: boolean // the sheet of a phone is at its lowest
}

/** The scene of what a page shows, worked out again only when that changes; null while there is none. */
export function useScene(sight: Sight | null): Scene | null {
  const { link = null, atlas = null, filtered = null, cover, layout, isLow = false } = sight ?? {}
  const answered = useAnswered(link !== null && link.place !== null)
  const plain = useMemo(() => {
    if (!link || !atlas || !filtered) return null
    const scene = sceneFrom(link, atlas, undefined, filtered)
    return answered ? answered(scene, link, atlas, filtered) : scene
  }, [atlas, link, filtered, answered])
  const hasChip = layout === 'phone' && plain !== null && isAway(plain.camera) // the way back, on the map
  const hasAnswer = layout === 'phone' && link !== null && link.place !== null
  const card = (layout === 'phone' && isLow && innerHeight > 700 && plain && CARDS[plain.layer.id]) || 0
  return useMemo(() => {
    if (!plain || !cover) return null
    const padding = {
      ...cover,
      top: cover.top + (hasChip ? CHIP : 0),
      bottom: cover.bottom + (hasAnswer || card ? CHIP : 0) + card, // the legend stands there
    }
    const lines = Math.min(innerHeight, innerWidth * 0.75) // of this screen, were it 4:3
    return { ...plain, lines, padding }
  }, [plain, cover, hasChip, hasAnswer, card])
}

/** The scene of a link, for a page that shows nothing but its map. */
export function usePicture(link: Link, state: AtlasState, cover: Padding) {
  const atlas = state.is === 'ready' ? state.atlas : null
  const filtered = useFiltered(link, atlas)
  const sight = useMemo(
    () => atlas && filtered && { link, atlas, filtered, cover, layout: 'wide' as const, isLow: false },
    [link, atlas, filtered, cover],
  )
  return { atlas, filtered, scene: useScene(sight) }
}
