import { Children, type ReactNode, useEffect, useRef, useState } from 'react'
import './folded.css'

type Props = {
  readonly children: ReactNode // list items
  readonly limit: number // how many stand there at first
  readonly more: (hidden: number) => string
  readonly className: string
}

const FEW = 2 // a button to save so few lines is no gain

/** A list whose end waits behind a button, except on paper; a press moves the focus to the first item that it brings. */
export function Folded({ children, limit, more, className }: Props) {
  const [isOpen, setOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const items = Children.toArray(children)
  const hidden = isOpen || items.length <= limit + FEW ? 0 : items.length - limit
  useEffect(() => {
    if (isOpen) list.current?.children[limit]?.querySelector('a')?.focus()
  }, [isOpen, limit])
  return (
    <>
      <ul className={className} ref={list}>
        {hidden > 0 ? items.slice(0, limit) : items}
      </ul>
      {hidden > 0 && (
        <ul className={`${className} folded-rest`} hidden>
          {items.slice(limit)}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {more(hidden)}
        </button>
      )}
    </>
  )
}
