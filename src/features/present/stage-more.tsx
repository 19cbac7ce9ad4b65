import { useRef } from 'react'
import { stageWords } from '../../text/stage-words'
import { talkWords } from '../../text/talk-words'
import { BarButton } from './bar-button'
import type { StagePanelName } from './stage-bar'
import { StageIcon } from './stage-icon'
import type { Act } from './talk-keys'
import { useHeldFocus } from './use-held-focus'

type Props = {
  readonly href: string // of the map of the scene, in the site
  readonly hasCode: boolean
  readonly isFull: boolean | null // null: this browser cannot
  readonly onAct: (act: Act) => void
  readonly onOpen: (panel: StagePanelName) => void
}

/** The rarer buttons of a talk, above its bar; those of the bar too where a narrow one leaves them out. */
export function StageMore({ href, hasCode, isFull, onAct, onOpen }: Props) {
  const menu = useRef<HTMLElement>(null)
  useHeldFocus(menu, false)
  return (
    <nav ref={menu} tabIndex={-1} className="stage-more" aria-label={stageWords.more}>
      <BarButton icon="speaker" label={stageWords.speaker} onPress={() => onAct({ act: 'speaker' })} />
      <BarButton
        icon="code"
        label={stageWords.code}
        pressed={hasCode}
        onPress={() => onAct({ act: 'code' })}
      />
      {isFull !== null && (
        <BarButton
          icon="full"
          label={isFull ? talkWords.leaveFull : talkWords.full}
          onPress={() => onAct({ act: 'full' })}
        />
      )}
      <BarButton icon="play" label={stageWords.auto} onPress={() => onOpen('auto')} />
      <a className="stage-button" href={href} title={talkWords.open}>
        <StageIcon name="open" />
        <span className="stage-label">{talkWords.open}</span>
      </a>
      <BarButton icon="help" label={talkWords.help} onPress={() => onOpen('help')} />
    </nav>
  )
}
