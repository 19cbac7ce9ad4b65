import { useMemo } from 'react'
import type { DataFault } from '../../data/load'
import type { Link, Theme } from '../../domain/link'
import { FRANCE, type Padding, type Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { sceneLink, type TalkScene } from '../../domain/talk'
import { shownBox } from '../../map/svg/shown-box'
import { shownSentence } from '../../text/sentence'
import { talkWords } from '../../text/talk-words'
import { usePicture } from '../map/use-picture'
import { openName } from '../page-title'
import { useAtlas } from '../use-atlas'
import { useSentences } from '../use-sentences'
import { useReading } from './use-reading'

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
  readonly shownScene: Scene // with all that the sheet shows as its frame, for its legend
}

/** What a scene is drawn on. */
export type Sheet = {
  readonly size: { readonly width: number; readonly height: number } // pixels
  readonly cover: Padding // kept free at its edges
  readonly lines: number // height in pixels of the screen that it is projected on; 0 on paper
}

/** What is known of the picture of a scene. */
export type ScenePictureState =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly fault: DataFault }
  | { readonly is: 'ready'; readonly picture: ScenePicture }

/**
 * A scene of a talk as a still picture.
 */
export function useScenePicture(row: TalkScene, theme: Theme, sheet: Sheet): ScenePictureState {
  const { cover, lines } = sheet
  const link = useMemo(() => ({ ...sceneLink(row.link).link, theme }), [row.link, theme])
  const state = useAtlas(link)
  const { atlas, scene: plain } = usePicture(link, state, cover)
  const scene = useMemo(
    () => plain && ({ ...plain, mode: 'present', lines, padding: cover } as const),
    [plain, lines, cover],
  )
  const { description } = useSentences(link, scene, atlas)
  const read = useReading(atlas?.table ?? null)
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
      shownScene: { ...scene, camera: { to: 'box', box: shownBox(scene, sheet.size) } },
    }
  }, [row, link, atlas, scene, description, read, sheet])
  if (state.is === 'failed') return { is: 'failed', fault: state.fault }
  return picture ? { is: 'ready', picture } : { is: 'loading' }
}
