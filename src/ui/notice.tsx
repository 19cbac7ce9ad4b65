import type { ReactNode } from 'react'
import './notice.css'

type Props = {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: { readonly label: string; readonly onPress: () => void }
  readonly titleId?: string // it is the heading of the page, for a link that leads to it
  readonly tone?: 'calm' | 'alert' // an alert is read at once by a screen reader
}

/** What happened, what still works, and what to do. */
export function Notice({ title, children, action, titleId, tone = 'calm' }: Props) {
  return (
    <div className="notice" role={tone === 'alert' ? 'alert' : undefined}>
      {titleId ? (
        <h2 className="notice-title" id={titleId} tabIndex={-1}>
          {title}
        </h2>
      ) : (
        <p className="notice-title">{title}</p>
      )}
      {children}
      {action && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  )
}
