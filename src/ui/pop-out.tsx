import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = {
  readonly summary: ReactNode
  readonly className: string
  readonly children: ReactNode
  readonly onToggle?: (isOpen: boolean) => void
}

/** Details that stand over something else: Escape or a press elsewhere folds them. */
export function PopOut({ summary, className, children, onToggle }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (details.current?.open && !details.current.contains(target as Node)) details.current.open = false
    }
    addEventListener('pointerdown', onPress)
    return () => removeEventListener('pointerdown', onPress)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    event.preventDefault()
    details.current.open = false
    details.current.querySelector<HTMLElement>('summary')?.focus()
  }
  return (
    <details
      ref={details}
      className={className}
      onKeyDown={onKeyDown}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
