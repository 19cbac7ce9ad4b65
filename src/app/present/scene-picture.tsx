import { useMemo } from 'react'
import type { Theme } from '../../domain/link'
import { FRANCE, type Padding } from '../../domain/scene'
import { sceneLink, type TalkScene } from '../../domain/talk'
import { ErrorBoundary } from '../error-boundary'
import { usePicture } from '../map/use-picture'
import { PrintMap } from '../paper/print-map'
import { useAtlas } from '../use-atlas'

const SIZE = { width: 720, height: 405 } // pixels, then shown as large as there is room
const COVER: Padding = { top: 20, right: 20, bottom: 20, left: 20 }

type Props = { readonly scene: TalkScene; readonly theme: Theme; readonly title: string }

/** The map of a scene as a small still picture. */
function SceneMap({ scene, theme, title }: Props) {
  const link = useMemo(() => ({ ...sceneLink(scene.link).link, theme }), [scene.link, theme])
  const state = useAtlas(link)
  const picture = usePicture(link, state, COVER)
  const small = useMemo(() => picture.scene && { ...picture.scene, lines: 0 }, [picture.scene]) // letters for its size, not the screen's
  if (!picture.atlas || !small) return null
  const { camera } = small
  return (
    <PrintMap
      link={link}
      atlas={picture.atlas}
      scene={small}
      size={SIZE}
      label={title}
      isWhole={camera.to === 'box' && camera.box === FRANCE}
    />
  )
}

/** A scene as a small picture, which is looked at and not pressed: its map, or the words of a slide. */
export function ScenePicture(props: Props) {
  return (
    <div className="scene-picture" inert>
      {props.scene.link === '' ? (
        <p className="scene-slide">{props.title}</p>
      ) : (
        <ErrorBoundary fallback={null}>
          <SceneMap {...props} />
        </ErrorBoundary>
      )}
    </div>
  )
}
