import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DataFault } from '../data/load'
import type { Link, Theme } from '../domain/link'
import { FRANCE, type Padding, type Scene } from '../domain/scene'
import type { Atlas } from '../domain/scene-from'
import { sceneLink, type TalkScene } from '../domain/talk'
import { shownSentence } from '../text/sentence'
import { talkWords } from '../text/talk-words'
import { openName } from './page-title'
import { useAtlas } from './use-atlas'
import { usePicture } from './use-picture'
import { useReading } from './use-reading'
import { useSentences } from './use-sentences'

/** A scene of a talk as it can be drawn and said. */
export type ScenePicture = {
  readonly link: Link
  readonly atlas: Atlas
  readonly scene: Scene
  readonly isWhole: boolean // the whole country, with overseas
  readonly title: string
  readonly text: string
  readonly notes: string
  readonly kicker: string // what its link opens, '' for nothing
  readonly shown: string // how many organisations, '' for a slide
  readonly description: string // the map in words
}

/** What is known of the picture of a scene. */
export type ScenePictureState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly fault: DataFault }
  | { readonly is: 'ready'; readonly picture: ScenePicture; readonly isSettled: boolean }

const CALM = 3 // frames in a row without anything on its way: what comes last has been drawn

/** Whether nothing has been on its way for some frames. */
function useCalm(isReady: boolean): boolean {
  const isBusy = useIsFetching() > 0 || !isReady
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    if (isBusy) return setCalm(false)
    let left = CALM
    let timer = requestAnimationFrame(function next() {
      left--
      if (left > 0) timer = requestAnimationFrame(next)
      else setCalm(true)
    })
    return () => cancelAnimationFrame(timer)
  }, [isBusy])
  return isCalm && !isBusy
}

/**
 * A scene of a talk as a still picture.
 * @param lines height in pixels of the screen that it is projected on; 0 on paper
 */
export function useScenePicture(
  row: TalkScene,
  theme: Theme,
  cover: Padding,
  lines: number,
): ScenePictureState {
  const link = useMemo(() => ({ ...sceneLink(row.link).link, theme }), [row.link, theme])
  const state = useAtlas(link)
  const { atlas, scene: plain } = usePicture(link, state, cover, 'wide', false)
  const scene = useMemo(
    () => plain && ({ ...plain, mode: 'present', lines, padding: cover } as const),
    [plain, lines, cover],
  )
  const { description } = useSentences(link, scene, atlas)
  const read = useReading(atlas?.table ?? null)
  const isSettled = useCalm(state.is === 'ready' && scene !== null && description !== '')
  const picture = useMemo((): ScenePicture | null => {
    if (!atlas || !scene) return null
    const isSlide = row.link === ''
    return {
      link,
      atlas,
      scene,
      isWhole: scene.camera.to === 'box' && scene.camera.box === FRANCE,
      title: read(row.title),
      text: read(row.text),
      notes: read(row.notes),
      kicker: isSlide ? '' : (openName(link, atlas) ?? ''),
      shown: isSlide ? '' : talkWords.shown(shownSentence(scene, link, atlas)),
      description,
    }
  }, [row, link, atlas, scene, description, read])
  if (state.is === 'failed') return { is: 'failed', fault: state.fault }
  return picture ? { is: 'ready', picture, isSettled } : { is: 'loading' }
}
