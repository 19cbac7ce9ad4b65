import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { tidySearch } from '../../domain/link-text'
import { fr } from '../../text/fr'
import type { ChoiceListProps, Choices, ListState } from './choice-list'
import './search-field.css'

/** What the field needs once it is used: the list of choices, and the choices to what was typed. */
export type Finding = {
  readonly List: ComponentType<ChoiceListProps> | null // null until it came
  readonly choices: Choices | null // null before the first
  readonly fault: string // why there are none; '' when there are
}

/** What « Autour de moi » says. */
export type Told = { readonly is: 'nothing' | 'busy' | 'done' | 'fault'; readonly said: string }

type Props = {
  readonly question?: string // in the place of « Où êtes-vous ? »
  readonly typed: string // what the link asks: words, or the name of a place
  readonly page?: string // where the reader is: going elsewhere drops words not yet asked
  readonly handed?: string // typed before the field was there
  readonly finding?: Finding
  readonly told?: Told
  readonly isLow?: boolean // the question stands in the field, for want of room
  readonly onNear?: () => void
  readonly onAsk: (text: string, isNew?: boolean) => void // choices for a text; new at each focus
  readonly onChoose: (key: string, text: string, kept: string) => void
  readonly onSubmit: (text: string) => void // Enter while no answer is chosen
  readonly onClear: () => void
}

const MOST_LETTERS = 100
const NO_FINDING: Finding = { List: null, choices: null, fault: '' }
const NOTHING: Told = { is: 'nothing', said: '' }
const CLOSED: ListState = { id: undefined, active: undefined }

/** The text of the field: it follows the link when that changes by another way (Back, a chip, a choice). */
function useText(typed: string, page: string, handed: string) {
  const [text, setText] = useState(typed)
  const [seen, setSeen] = useState({ typed, page, handed })
  if (seen.handed !== handed) {
    setSeen({ ...seen, handed })
    setText(handed)
  } else if (seen.typed !== typed || seen.page !== page) {
    setSeen({ typed, page, handed })
    if (tidySearch(typed) !== tidySearch(text)) setText(typed)
  }
  return [text, setText] as const
}

/**
 * The one question: a place or an organisation is chosen among choices, by the ARIA pattern of a combobox. Words
 * that are typed change nothing by themselves. The list of choices comes with the first focus.
 */
export function SearchField({ typed, page = '', handed = '', ...on }: Props) {
  const { onAsk, finding = NO_FINDING, told = NOTHING } = on
  const [text, setText] = useText(typed, page, handed)
  const [{ id, active }, setList] = useState(CLOSED)
  const field = useRef<HTMLInputElement>(null)
  const isFresh = useRef(false)
  const hint = useId()
  useEffect(() => {
    if (handed !== '') onAsk(handed)
  }, [handed, onAsk])
  useEffect(() => {
    if (told.is === 'fault') field.current?.focus()
  }, [told])
  const choose = (key: string, kept: string) => {
    setText(typed) // a choice that changes nothing in the link still ends the question
    on.onChoose(key, text, kept)
  }
  const clear = () => {
    setText('')
    onAsk('')
    on.onClear()
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return // the list of choices took it
    if (text === typed) return
    if (event.key === 'Enter') on.onSubmit(text)
    else if (event.key === 'Escape') setText(typed)
    else return
    event.preventDefault()
  }
  const { List, choices, fault } = finding
  const { question = fr.search.label } = on
  return (
    <search className="search">
      <label htmlFor="search" className="search-label">
        {question}
      </label>
      <div className="search-box">
        <input
          ref={field}
          id="search"
          type="text"
          role="combobox"
          dir="auto"
          value={text}
          placeholder={on.isLow ? question : fr.search.example}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={MOST_LETTERS}
          aria-autocomplete="list"
          aria-expanded={id !== undefined}
          aria-controls={id}
          aria-activedescendant={active}
          aria-describedby={hint}
          onChange={(event) => {
            isFresh.current = false
            setText(event.target.value)
            onAsk(event.target.value)
          }}
          onFocus={() => {
            isFresh.current = text !== ''
            onAsk(text, true)
          }}
          onClick={() => {
            if (isFresh.current) field.current?.select() // a new answer takes the place of the one before
            isFresh.current = false
          }}
          onBlur={() => text === '' && setText(typed)}
          onKeyDown={onKeyDown}
        />
        {text === '' && <NearButton isBusy={told.is === 'busy'} onPress={on.onNear} />}
        {text !== '' && (
          <button type="button" className="search-clear" aria-label={fr.search.clear} onClick={clear}>
            <svg aria-hidden="true" viewBox="0 0 12 12" width="14" height="14">
              <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        )}
        {List && !fault && (
          <List {...{ field, text, choices }} isAsked={text !== typed} onList={setList} onChoose={choose} />
        )}
      </div>
      <p id={hint} className="search-hint">
        {fr.search.hint}
      </p>
      {told.said && text === typed && (
        <p className="search-fault" role={told.is === 'fault' ? 'alert' : 'status'}>
          {told.said}
        </p>
      )}
      {fault && text !== typed && (
        <p className="search-fault" role="status">
          {fault}
        </p>
      )}
    </search>
  )
}

type NearProps = { readonly isBusy: boolean; readonly onPress: (() => void) | undefined }

/** Asks the device where the reader is: a target and, where there is room, its words. */
const NearButton = ({ isBusy, onPress }: NearProps) => (
  <button
    type="button"
    className="search-near"
    aria-label={fr.search.near}
    aria-busy={isBusy}
    onClick={onPress}
  >
    <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor">
      <circle cx="10" cy="10" r="5.5" strokeWidth="1.6" />
      <path d="M10 1.5v4M10 14.5v4M1.5 10h4M14.5 10h4" strokeWidth="1.6" />
      <circle cx="10" cy="10" r="1.6" fill="currentColor" stroke="none" />
    </svg>
    <span className="search-near-words">{fr.search.near}</span>
  </button>
)
