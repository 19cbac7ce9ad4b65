import { StageIcon, type StageIconName } from './stage-icon'
import './stage-bar.css'

type Props = {
  readonly icon: StageIconName
  readonly label: string
  readonly onPress: () => void
  readonly isOff?: boolean
  readonly expanded?: boolean
  readonly pressed?: boolean
}

/** A button of a talk; at the ends of a talk it stays where it is, and in the order of the keyboard. */
export function BarButton({ icon, label, onPress, isOff = false, expanded, pressed }: Props) {
  return (
    <button
      type="button"
      className="stage-button"
      data-icon={icon}
      title={label}
      aria-disabled={isOff || undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
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
