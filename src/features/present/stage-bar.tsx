import { talkWords } from '../../text/talk-words'
import { StageIcon, type StageIconName } from './stage-icon'
import type { Act } from './talk-keys'

type Props = {
  readonly scene: number // from 1
  readonly total: number
  readonly digits: string // typed so far
  readonly isFull: boolean | null // null: this browser cannot
  readonly open: 'list' | 'help' | null
  readonly href: string // of the map of the scene, in the site
  readonly onAct: (act: Act) => void
  readonly onList: () => void
  readonly onLeave: () => void
}

type ButtonProps = {
  readonly icon: StageIconName
  readonly label: string
  readonly onPress: () => void
  readonly isOff?: boolean
  readonly expanded?: boolean
}

/** A button of the bar; at the ends of a talk it stays where it is, and in the order of the keyboard. */
function BarButton({ icon, label, onPress, isOff = false, expanded }: ButtonProps) {
  return (
    <button
      type="button"
      className="stage-button"
      data-icon={icon}
      title={label}
      aria-disabled={isOff || undefined}
      aria-expanded={expanded}
      onClick={({ currentTarget, detail }) => {
        if (detail > 0) currentTarget.blur() // Space and Enter belong to the talk again
        if (!isOff) onPress()
      }}
    >
      <StageIcon name={icon} />
      <span className="stage-label">{label}</span>
    </button>
  )
}

/** The buttons of a talk: one for each of its keys. */
export function StageBar({ scene, total, digits, isFull, open, href, onAct, onList, onLeave }: Props) {
  const { previous, next, list, black, full, leaveFull, help, leave, of, typed } = talkWords
  return (
    <div className="stage-bar">
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
      <div className="stage-acts">
        <BarButton icon="list" label={list} expanded={open === 'list'} onPress={onList} />
        <a className="stage-button" href={href} title={talkWords.open}>
          <StageIcon name="open" />
          <span className="stage-label">{talkWords.open}</span>
        </a>
        <BarButton icon="black" label={black} onPress={() => onAct({ act: 'black' })} />
        {isFull !== null && (
          <BarButton icon="full" label={isFull ? leaveFull : full} onPress={() => onAct({ act: 'full' })} />
        )}
        <BarButton
          icon="help"
          label={help}
          expanded={open === 'help'}
          onPress={() => onAct({ act: 'help' })}
        />
        <BarButton icon="leave" label={leave} onPress={onLeave} />
      </div>
    </div>
  )
}
