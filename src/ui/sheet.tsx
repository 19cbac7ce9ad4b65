import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { fr } from '../text/fr'
import './sheet.css'

type Props = {
  readonly title: string
  readonly kicker?: string // what kind of thing it is, above the title
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What the way back of a sheet says. */
export const BackWords = createContext(fr.sheet.back)

/** A sheet in the column: the focus goes to its title, Escape closes it. */
export function Sheet({ title, kicker, onClose, children }: Props) {
  const back = useContext(BackWords)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet in the same place takes the focus again
  useEffect(() => heading.current?.focus(), [title])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting = (event.target as Element).closest?.('.sheet input, .sheet textarea') // it would lose what is written
      if (event.key === 'Escape' && !event.defaultPrevented && !isWriting) onClose()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onClose])
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <button type="button" className="link-button sheet-back" onClick={onClose}>
        <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
          <path d="M8 1.5L3 6l5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {back}
      </button>
      {kicker && <p className="sheet-kicker">{kicker}</p>}
      <h2 id="sheet-title" className="sheet-title" ref={heading} tabIndex={-1} translate="no">
        {title}
      </h2>
      {children}
    </article>
  )
}

/** A part of a sheet under its own heading. */
export function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
