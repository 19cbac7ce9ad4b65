import './switch.css'

type Props = {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly hint?: string
}

/** A setting that is on or off. */
export function Switch({ label, on, onChange, hint }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="switch"
      title={hint}
      onClick={() => onChange(!on)}
    >
      <span className="switch-track" aria-hidden="true" />
      {label}
    </button>
  )
}
