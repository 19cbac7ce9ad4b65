import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { onScreenChange, visibleScreen } from '../../device/screen'
import { tidySearch } from '../../domain/link-text'
import { placeWords } from '../../text/place-words'
import './choice-list.css'

/** One answer; `key` comes back when it is chosen, with what the field goes on saying (without it, its name). */
export type Option = {
  readonly key: string
  readonly name: string
  readonly detail: string
  readonly kept?: string
}
/** Choices under one heading; '' heads none. */
export type OptionGroup = { readonly title: string; readonly options: readonly Option[] }
/** What may be meant by a text. */
export type Choices = {
  readonly groups: readonly OptionGroup[]
  readonly enter: string // key of what Enter takes while no answer is chosen; '' for none
  readonly note: string // under the choices; '' for none
  readonly said: string // of the choices, to those who do not see them
}
/** The list as its field tells of it: ids of the open list and of the answer at hand. */
export type ListState = { readonly id: string | undefined; readonly active: string | undefined }

export type ChoiceListProps = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly isAsked: boolean // the text is more than what the link says
  readonly choices: Choices | null // null until the first come
  readonly onList: (state: ListState) => void
  readonly onChoose: (key: string, kept: string) => void
}

const COMING: Choices = { groups: [], enter: '', note: placeWords.begin, said: '' }
const LEAST_HEIGHT = 140 // pixels
const MARGIN = 10 // pixels below the list

type Keys = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly keys: readonly string[]
  readonly isAsked: boolean
  readonly onChoose: (key: string) => void
}

/** What is done in the field acts on the list: arrows walk along it, Enter takes, Escape closes; typing opens it. */
function useFieldKeys({ field, keys, isAsked, onChoose }: Keys) {
  const [isOpen, setOpen] = useState(() => isAsked && document.activeElement === field.current)
  const [at, setAt] = useState(-1)
  const show = (isShown: boolean, next = -1) => {
    setOpen(isShown)
    setAt(next)
  }
  const active = isOpen && at < keys.length ? at : -1
  const choose = (key: string) => {
    show(false)
    onChoose(key)
  }
  const last = keys.length - 1
  const onKey = (event: globalThis.KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    const acts: Record<string, false | (() => void)> = {
      ArrowDown: () => show(true, event.altKey ? active : active === last ? -1 : active + 1),
      ArrowUp: () => (event.altKey ? show(false) : show(true, active === -1 ? last : active - 1)),
      Home: active >= 0 && (() => show(true, 0)),
      End: active >= 0 && (() => show(true, last)),
      Enter: active >= 0 && (() => choose(keys[active]!)),
      Escape: isOpen && (() => show(false)),
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') setAt(-1)
    if (event.key === 'Enter' && active < 0) show(false)
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const hear = useRef({ onKey, isAsked, show })
  useLayoutEffect(() => {
    hear.current = { onKey, isAsked, show }
  })
  useEffect(() => {
    const input = field.current
    if (!input) return
    const acts = {
      keydown: (event: Event) => hear.current.onKey(event as globalThis.KeyboardEvent),
      click: () => hear.current.isAsked && hear.current.show(true),
      blur: () => hear.current.show(false),
    }
    // After React, which hears at the root: a list that opens before would give the field its old text back.
    const onInput = (event: Event) => event.target === input && hear.current.show(true)
    document.addEventListener('input', onInput)
    for (const [type, act] of Object.entries(acts)) input.addEventListener(type, act)
    return () => {
      document.removeEventListener('input', onInput)
      for (const [type, act] of Object.entries(acts)) input.removeEventListener(type, act)
    }
  }, [field])
  return { isOpen, active, choose }
}

/** Pixels from below the field to the end of what can be seen of the screen, a keyboard left out. */
function useRoom(field: RefObject<HTMLInputElement | null>, isShown: boolean): number | undefined {
  const [room, setRoom] = useState<number>()
  useLayoutEffect(() => {
    if (!isShown) return
    const measure = () => {
      const bottom = field.current?.getBoundingClientRect().bottom ?? 0
      setRoom(Math.max(LEAST_HEIGHT, visibleScreen().height - bottom - MARGIN))
    }
    measure()
    return onScreenChange(measure)
  }, [field, isShown])
  return room
}

/** The choices of the one question, under its field, which keeps the focus. */
export function ChoiceList({ field, text, isAsked, choices: had, onList, onChoose }: ChoiceListProps) {
  const id = useId()
  const choices = had ?? COMING
  const isEmpty = tidySearch(text) === ''
  const groups = isEmpty ? [] : choices.groups
  const note = isEmpty ? '' : choices.note
  const options = groups.flatMap((group) => group.options)
  const keys = options.map(({ key }) => key)
  const take = (key: string) => onChoose(key, options.find((option) => option.key === key)?.kept ?? '')
  const { isOpen, active, choose } = useFieldKeys({ field, keys, isAsked, onChoose: take })
  const isShown = isOpen && (keys.length > 0 || note !== '')
  const room = useRoom(field, isShown)
  const optionId = (key: string) => `${id}-${key}`
  const activeId = active < 0 ? undefined : optionId(keys[active]!)
  const hasList = isShown && keys.length > 0
  useLayoutEffect(() => {
    onList({ id: hasList ? id : undefined, active: hasList ? activeId : undefined })
  }, [onList, id, hasList, activeId])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const item = ({ key, name, detail }: Option) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      key={key}
      id={optionId(key)}
      role="option"
      className="choice"
      aria-selected={optionId(key) === activeId}
      data-enter={(active < 0 && key === choices.enter) || undefined}
      onClick={() => choose(key)}
    >
      <span translate="no">{name}</span> {detail && <span className="choice-detail">{detail}</span>}
    </div>
  )
  return (
    <>
      {isShown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the focus in the field
        <div className="choices" style={{ maxHeight: room }} onMouseDown={(event) => event.preventDefault()}>
          <div role="listbox" id={id} aria-label={placeWords.list} tabIndex={-1}>
            {groups.map(({ title, options }, g) =>
              title === '' ? (
                options.map(item)
              ) : (
                // biome-ignore lint/a11y/useSemanticElements: groups of options are no fieldset
                <div key={title} role="group" aria-labelledby={`${id}-group-${g}`}>
                  <div className="choices-title" id={`${id}-group-${g}`} role="presentation">
                    {title}
                  </div>
                  {options.map(item)}
                </div>
              ),
            )}
          </div>
          {note && (
            <p className="choices-note" role="status">
              {note}
            </p>
          )}
        </div>
      )}
      <div className="visually-hidden" aria-live="polite">
        {isShown && choices.said}
      </div>
    </>
  )
}
