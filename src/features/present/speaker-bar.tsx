import { speakerWords } from '../../text/speaker-words'
import { stageWords } from '../../text/stage-words'
import { talkWords } from '../../text/talk-words'
import { BarButton } from './bar-button'
import { Steps } from './stage-bar'
import type { Act } from './talk-keys'

type Props = {
  readonly scene: number // from 1
  readonly total: number
  readonly digits: string
  readonly isBlack: boolean
  readonly hasCode: boolean
  readonly isDark: boolean // this window
  readonly open: 'list' | 'help' | null
  readonly onAct: (act: Act) => void
  readonly onList: () => void
  readonly onDark: (isDark: boolean) => void
}

/** The buttons of the speaker's window: what they do is done on the stage. */
export function SpeakerBar(props: Props) {
  const { isBlack, hasCode, isDark, open, onAct, onList, onDark, ...steps } = props
  return (
    <div className="stage-bar speaker-bar">
      <Steps {...steps} onAct={onAct} />
      <div className="stage-acts">
        <BarButton icon="list" label={talkWords.list} expanded={open === 'list'} onPress={onList} />
        <BarButton
          icon="black"
          label={talkWords.black}
          pressed={isBlack}
          onPress={() => onAct({ act: 'black' })}
        />
        <BarButton
          icon="code"
          label={stageWords.code}
          pressed={hasCode}
          onPress={() => onAct({ act: 'code' })}
        />
        <BarButton
          icon="light"
          label={isDark ? speakerWords.bright : speakerWords.dark}
          onPress={() => onDark(!isDark)}
        />
        <BarButton
          icon="help"
          label={talkWords.help}
          expanded={open === 'help'}
          onPress={() => onAct({ act: 'help' })}
        />
      </div>
    </div>
  )
}
