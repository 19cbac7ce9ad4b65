import { useEffect, useMemo, useState } from 'react'
import type { Link } from '../domain/link'
import type { Scene } from '../domain/scene'
import type { Atlas } from '../domain/scene-from'
import { hrefOf } from '../state/link-store'

const load = () => import('../text/sentence')

/** The map as text: its description, what is spoken after a choice, the title of the list. */
type Sentences = { readonly description: string; readonly spoken: string; readonly title: string | null }

const SILENT: Sentences = { description: '', spoken: '', title: null }

/** What a reader chose: the address without the camera, the theme, and a distance whose own card tells it. */
export const choiceOf = (link: Link) => hrefOf({ ...link, view: null, threshold: null, theme: 'papier' })

/** The sentences of what is shown, made again after each choice; empty until the list and their code have come. */
export function useSentences(link: Link, scene: Scene | null, atlas: Atlas | null): Sentences {
  const [text, setText] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  const isListed = atlas !== null
  useEffect(() => {
    if (isListed) load().then(setText, () => {}) // without it the page is as it was, and says less
  }, [isListed])
  const choice = choiceOf(link)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera move changes the scene, not what is said of it
  return useMemo(() => {
    if (!text || !scene || !atlas) return SILENT
    return {
      description: text.describeScene(scene, link, atlas),
      spoken: text.spokenOf(scene, link, atlas),
      title: text.titleOf(scene, link, atlas),
    }
  }, [text, atlas, choice, link.threshold])
}
