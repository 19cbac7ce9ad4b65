import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  readonly onLight: (on: boolean) => void
  readonly className?: string
  readonly isLit?: boolean
  readonly children: ReactNode
}

/** An item of a list that tells when it is pointed at or focused, and when no longer, even by going away. */
export function Lights({ onLight, className, isLit = false, children }: Props) {
  const told = useRef(onLight)
  useEffect(() => {
    told.current = onLight
  })
  useEffect(() => () => told.current(false), []) // a press on it may take the list away without a leave
  return (
    <li
      className={className}
      data-lit={isLit || undefined}
      onPointerEnter={() => onLight(true)}
      onPointerLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      {children}
    </li>
  )
}
