import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { SHEET_HEIGHTS, type SheetHeight, type SheetPixels } from '../look/frame'
import { fr } from '../text/fr'
import './bottom-sheet.css'

type Props = {
  readonly height: SheetHeight
  readonly pixels: SheetPixels | null // null: a plain column, or a page whose script does not run
  readonly isLow?: boolean // a low screen: the strip shows with the rest only
  readonly lift?: number // pixels of the keyboard under it
  readonly onHeight: (height: SheetHeight) => void
  readonly bar: ReactNode // what always shows
  readonly strip?: ReactNode // shows below the bar where there is room, then with the rest
  readonly place?: string // what it holds: something else is shown from its top
  readonly escapes?: boolean // Escape lowers it
  readonly children: ReactNode
}

const MOST_PLACES = 50

/** Notes how far a place was scrolled; of many the last ones. */
function note(scrolled: Map<string | undefined, number>, place: string | undefined, top: number): void {
  scrolled.delete(place)
  scrolled.set(place, top)
  if (scrolled.size > MOST_PLACES) scrolled.delete(scrolled.keys().next().value)
}

/** The two buttons that do what the drag does. At each end the one that is left takes the focus. */
function Sizes({ height, onHeight }: Pick<Props, 'height' | 'onHeight'>) {
  const group = useRef<HTMLDivElement>(null)
  const at = SHEET_HEIGHTS.indexOf(height)
  const press = (by: 1 | -1) => {
    const next = SHEET_HEIGHTS[at + by]
    if (!next) return
    onHeight(next)
    const isEnd = next === 'peek' || next === 'full'
    if (isEnd) group.current?.querySelector<HTMLElement>(`[data-by="${-by}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    press(by)
  }
  const button = (by: 1 | -1, label: string) => (
    <button
      type="button"
      className="sheet-size"
      data-by={by}
      aria-label={label}
      onClick={() => press(by)}
      onKeyDown={onKeyDown}
    >
      <svg aria-hidden="true" viewBox="0 0 12 12" width="16" height="16">
        <path d={by === 1 ? 'M1.5 8.5L6 3.5l4.5 5' : 'M1.5 3.5L6 8.5l4.5-5'} />
      </svg>
    </button>
  )
  return (
    <div ref={group} className="sheet-sizes">
      {height !== 'peek' && button(-1, fr.phone.less)}
      {height !== 'full' && button(1, fr.phone.more)}
    </div>
  )
}

/**
 * What the page says beside the map: on a phone a sheet over it with three heights, changed by drag, buttons or
 * arrow keys; elsewhere a plain column. What takes the focus in it is shown.
 */
export function BottomSheet({
  height,
  pixels,
  isLow = false,
  lift = 0,
  onHeight,
  bar,
  strip,
  place,
  escapes,
  children,
}: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLElement>(null)
  const isSheet = pixels !== null
  useEffect(() => {
    if (!pixels) return
    let leave = () => {}
    let isGone = false
    const take = ({ dragBy }: typeof import('./drag')) => {
      if (!isGone) leave = dragBy(handle.current!, { sheet: sheet.current!, pixels }, onHeight)
    }
    import('./drag').then(take, () => {}) // the buttons do the same
    return () => {
      isGone = true
      leave()
    }
  }, [pixels, onHeight])
  const isLowered = useRef(false) // by Escape: what had the focus is no longer seen
  const scrolled = useRef(new Map<string | undefined, number>())
  const top = useRef(0) // pixels; as it was told last: to read or to set it lays the page out
  useLayoutEffect(() => {
    const next = scrolled.current.get(place) ?? 0
    if (next === top.current) return
    body.current!.scrollTop = next
    top.current = next
  }, [place])
  useEffect(() => {
    if (!isSheet || height !== 'peek') return
    body.current!.scrollTop = 0
    if (isLowered.current) sheet.current!.querySelector<HTMLElement>('[data-by="1"]')?.focus()
    isLowered.current = false
  }, [isSheet, height])
  const show = (event: FocusEvent) => {
    if (!isSheet || height !== 'peek') return
    const isOut = event.target.getBoundingClientRect().bottom > sheet.current!.getBoundingClientRect().bottom
    if (event.currentTarget.tagName === 'MAIN' || isOut) onHeight('half')
  }
  const lower = (event: KeyboardEvent) => {
    if (!isSheet || !escapes || event.key !== 'Escape' || event.defaultPrevented || height === 'peek') return
    isLowered.current = true
    onHeight('peek')
  }
  const style = pixels
    ? ({ '--sheet-height': `${pixels[height]}px`, '--sheet-lift': `${lift}px` } as CSSProperties) // variables
    : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape from anything in it; the buttons say what it does
    <div
      ref={sheet}
      className="panel"
      data-height={height}
      data-open={place || undefined}
      data-low={isLow || undefined}
      style={style}
      onKeyDown={lower}
    >
      <section className="sheet-bar" aria-label={fr.phone.sheet} ref={handle}>
        <span className="sheet-handle" aria-hidden="true" />
        <div className="sheet-row">
          <div className="sheet-said">{bar}</div>
          <Sizes height={height} onHeight={onHeight} />
        </div>
      </section>
      <div
        ref={body}
        className="panel-body"
        onScroll={({ currentTarget }) => {
          top.current = currentTarget.scrollTop
          note(scrolled.current, place, top.current)
        }}
      >
        <main className="column" onFocus={show}>
          {children}
        </main>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what takes the focus in it is shown */}
        <div className="panel-strip" onFocus={show}>
          {strip}
        </div>
      </div>
    </div>
  )
}
