import './chip.css'

type Props = { readonly label: string; readonly removeLabel: string; readonly onRemove: () => void }

/** Something chosen, removed by a press. */
export function Chip({ label, removeLabel, onRemove }: Props) {
  return (
    <button type="button" className="chip" onClick={onRemove}>
      <span className="visually-hidden">{removeLabel}</span>
      <span aria-hidden="true">{label}</span>
      <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}
