import type { ReactNode } from 'react'
import { stageWords } from '../../text/stage-words'
import { talkWords } from '../../text/talk-words'
import { BarButton } from './bar-button'
import type { Act } from './talk-keys'

/** What stands open over the scene. */
export type StagePanelName = 'list' | 'help' | 'more' | 'auto'

type StepsProps = {
  readonly scene: number // from 1
  readonly total: number
  readonly digits: string // typed so far
  readonly onAct: (act: Act) => void
}

/** The steps of a talk, between which scene it is. */
export function Steps({ scene, total, digits, onAct }: StepsProps) {
  const { previous, next, of, typed } = talkWords
  return (
    <div className="stage-steps">
      <BarButton
        icon="previous"
        label={previous}
        isOff={scene === 1}
        onPress={() => onAct({ act: 'previous' })}
      />
      <span className="stage-count">{of(scene, total)}</span>
      <BarButton icon="next" label={next} isOff={scene === total} onPress={() => onAct({ act: 'next' })} />
      {digits !== '' && <span className="stage-typed">{typed(digits)}</span>}
    </div>
  )
}

type Props = StepsProps & {
  readonly isFull: boolean | null // null: this browser cannot
  readonly hasCode: boolean
  readonly playing: 'by-hand' | 'by-itself' | 'held' // held: somebody touched what goes by itself
  readonly open: StagePanelName | null
  readonly onOpen: (panel: StagePanelName) => void
  readonly onPlay: (isPlaying: boolean) => void
  readonly onLeave: () => void
  readonly more: ReactNode // above the bar, while « Plus » is open
}

/** The buttons of a talk: one for each of its keys, the rarer ones behind « Plus »; one alone while it goes by itself. */
export function StageBar(props: Props) {
  const { isFull, hasCode, playing, open, onAct, onOpen, onPlay, onLeave, more, ...steps } = props
  if (playing === 'by-itself') {
    return (
      <div className="stage-bar" data-playing="">
        <span className="stage-count">{talkWords.of(steps.scene, steps.total)}</span>
        <div className="stage-acts" data-kiosk="">
          <BarButton icon="pause" label={stageWords.pause} onPress={() => onPlay(false)} />
        </div>
      </div>
    )
  }
  return (
    <div className="stage-bar">
      <Steps {...steps} onAct={onAct} />
      <div className="stage-acts">
        {playing === 'held' && (
          <span data-kiosk="" className="stage-resume">
            <BarButton icon="play" label={stageWords.resume} onPress={() => onPlay(true)} />
          </span>
        )}
        <BarButton
          icon="list"
          label={talkWords.list}
          expanded={open === 'list'}
          onPress={() => onOpen('list')}
        />
        <BarButton icon="black" label={talkWords.black} onPress={() => onAct({ act: 'black' })} />
        <BarButton
          icon="code"
          label={stageWords.code}
          pressed={hasCode}
          onPress={() => onAct({ act: 'code' })}
        />
        <BarButton icon="speaker" label={stageWords.speaker} onPress={() => onAct({ act: 'speaker' })} />
        {isFull !== null && (
          <BarButton
            icon="full"
            label={isFull ? talkWords.leaveFull : talkWords.full}
            onPress={() => onAct({ act: 'full' })}
          />
        )}
        <BarButton
          icon="more"
          label={stageWords.more}
          expanded={open === 'more'}
          onPress={() => onOpen('more')}
        />
        <BarButton icon="leave" label={talkWords.leave} onPress={onLeave} />
      </div>
      {more}
    </div>
  )
}
