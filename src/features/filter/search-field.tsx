import { useEffect, useId, useRef, useState } from 'react'
import { tidySearch } from '../../domain/link-text'
import { fr } from '../../text/fr'
import './search-field.css'

const PAUSE = 150 // milliseconds after the last key before the list follows

type Props = {
  readonly typed: string // what the link asks for
  readonly page?: string // where the reader is: going elsewhere drops words not yet asked
  readonly onType: (text: string) => void
  readonly suggestions?: readonly { readonly name: string; readonly href: string }[]
}

/** The one search field. The list follows what is typed; names that look alike are offered when nothing matches. */
export function SearchField({ typed, page = '', onType, suggestions = [] }: Props) {
  const [text, setText] = useState(typed)
  const [seen, setSeen] = useState({ typed, page })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  if (seen.typed !== typed || seen.page !== page) {
    // The link changed by another way (Back, a chip): follow it, but not while the same words are being typed.
    setSeen({ typed, page })
    if (typed !== tidySearch(text)) setText(typed)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: words typed on one page are not asked on another
  useEffect(() => () => clearTimeout(timer.current), [page])
  const write = (value: string) => {
    setText(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onType(value), PAUSE)
  }
  const clear = () => {
    write('')
    field.current?.focus()
  }
  return (
    <search className="search">
      <label htmlFor="search" className="search-label">
        {fr.search.label}
      </label>
      <div className="search-box">
        <input
          ref={field}
          id="search"
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
          aria-describedby={hint}
          onChange={(event) => write(event.target.value)}
        />
        {text && (
          <button type="button" className="search-clear" aria-label={fr.search.clear} onClick={clear}>
            <svg aria-hidden="true" viewBox="0 0 12 12" width="14" height="14">
              <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        )}
      </div>
      <p id={hint} className="search-hint">
        {fr.search.hint}
      </p>
      {suggestions.length > 0 && (
        <p className="search-maybe">
          {fr.search.maybe}{' '}
          {suggestions.map(({ name, href }) => (
            <a key={href} href={href} translate="no">
              {name}
            </a>
          ))}
        </p>
      )}
    </search>
  )
}
