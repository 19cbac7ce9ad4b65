import { memo, useEffect } from 'react'
import { manifest } from '../../data/load'
import { type Talk, type TalkScene, talkTitle } from '../../domain/talk'
import { HandoutPage } from '../../features/present/handout-page'
import { formatDay, french } from '../../text/format'
import { printWords } from '../../text/print-words'
import { talkFileWords } from '../../text/talk-file-words'
import { handedOn } from '../paper/handed-on'
import { PrintCode } from '../paper/print-code'
import { PrintMap } from '../paper/print-map'
import { WhenSettled } from '../when-settled'
import { SceneKey } from './scene-key'
import { useReading } from './use-reading'
import { type Sheet, useScenePicture } from './use-scene-picture'

const PAPER: Sheet = {
  size: { width: 700, height: 500 },
  cover: { top: 20, right: 20, bottom: 20, left: 20 },
  lines: 0,
}

type Props = {
  readonly talk: Talk
  readonly row: TalkScene
  readonly number: number // from 1
  readonly hasNotes: boolean
  readonly isDrawn: boolean
  readonly onDrawn: (number: number) => void
  readonly onFailed: () => void
}

/** A scene of a talk on paper; tells when all of it is there. The others are not drawn again for it. */
export const HandoutScene = memo(function HandoutScene(props: Props) {
  const { talk, row, number, hasNotes, isDrawn, onDrawn, onFailed } = props
  const state = useScenePicture(row, 'papier', PAPER)
  const isFailed = state.is === 'failed'
  const read = useReading(state.is === 'ready' ? state.picture.atlas.table : null)
  useEffect(() => {
    if (isFailed) onFailed()
  }, [isFailed, onFailed])
  if (state.is !== 'ready') return null
  const { link, atlas, scene, isWhole, title, text, notes, kicker, shown, description, shownScene } =
    state.picture
  const isSlide = row.link === ''
  const map = !isSlide && (
    <>
      <PrintMap {...{ link, atlas, scene, isWhole }} size={PAPER.size} label={description} />
      <div className="handout-key">
        <SceneKey scene={shownScene} atlas={atlas} />
      </div>
    </>
  )
  const foot = (
    <>
      {!isSlide && <PrintCode address={handedOn(link)} />}
      <p>
        {talkFileWords.edition(formatDay(manifest.edition))} {printWords.credits}{' '}
        {french(manifest.geography.credit)}
      </p>
    </>
  )
  return (
    <>
      <HandoutPage
        scene={number}
        total={talk.scenes.length}
        talk={read(talkTitle(talk))}
        notes={hasNotes ? notes : ''}
        {...{ title, text, kicker, shown, map, foot }}
      />
      {!isDrawn && description !== '' && (
        <WhenSettled onSettled={(isAllThere) => (isAllThere ? onDrawn(number) : onFailed())} />
      )}
    </>
  )
})
