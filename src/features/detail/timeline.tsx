import { useEffect, useRef } from 'react'
import type { Milestone } from '../../domain/milestone'
import type { Years, YearView } from '../../domain/timeline'
import { formatDate, french, typographic } from '../../text/format'
import { yearSentence } from '../../text/timeline'
import { timelineWords as words } from '../../text/timeline-words'
import { LiveRegion } from '../../ui/live-region'
import { SourceList } from './source-list'
import './timeline.css'
import { usePlay } from './use-play'

type Props = {
  readonly view: YearView
  readonly years: Years
  readonly isCalm: boolean // the reader asked for less motion: years are stepped through, never played
  readonly onYear: (year: number | null, how: 'push' | 'replace') => void
}

const SIGNS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
}

type ButtonProps = {
  readonly sign: keyof typeof SIGNS
  readonly isOff?: boolean
  readonly onPress: () => void
}

function StepButton({ sign, isOff = false, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="timeline-button"
      aria-label={words[sign]}
      title={words[sign]}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
        <path d={SIGNS[sign]} fill={sign === 'play' ? 'currentColor' : 'none'} />
      </svg>
    </button>
  )
}

function Steps({ events }: { readonly events: readonly Milestone[] }) {
  return (
    <ul className="steps">
      {events.map(({ id, date, title, text, sources }) => (
        <li key={id}>
          <strong>{french(typographic(title))}</strong>
          <span className="aside"> {formatDate(date)}</span>
          {text && <p>{french(typographic(text))}</p>}
          <details className="timeline-sources">
            <summary>{words.sources(sources.length)}</summary>
            <SourceList sources={sources} />
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Gives the focus to what has come in the place of the control that was pressed. */
function useTakenFocus<T extends HTMLElement>() {
  const taken = useRef<T>(null)
  useEffect(() => {
    if (document.activeElement === document.body) taken.current?.focus()
  }, [])
  return taken
}

/** How the year is changed: by the hand, step by step, or played; each is one step of history. */
function useMoves({ view: { year }, years: { first, last }, onYear }: Props) {
  const isMoving = useRef(false) // a slide of the hand, keys while the focus stays, a play
  const rest = () => {
    isMoving.current = false
  }
  const move = (next: number) => {
    onYear(next, isMoving.current ? 'replace' : 'push')
    isMoving.current = true
  }
  const { isPlaying, stop, play } = usePlay(year, last, move)
  return {
    isPlaying,
    stop,
    rest,
    stepTo: (next: number) => {
      stop()
      onYear(next, 'push')
    },
    slideTo: (next: number) => {
      stop()
      move(next)
    },
    start: () => {
      const from = year >= last ? first : year
      rest()
      play(from)
      if (from !== year) move(from)
    },
  }
}

type SlideProps = Pick<Props, 'view' | 'years'> & { readonly moves: ReturnType<typeof useMoves> }

function Slide({ view: { year, begun, dated }, years: { first, last }, moves }: SlideProps) {
  const slider = useTakenFocus<HTMLInputElement>()
  return (
    <div className="timeline-slide">
      <span aria-hidden="true">{first}</span>
      <input
        ref={slider}
        type="range"
        aria-label={words.slider}
        aria-valuetext={words.value(year, begun.length, dated)}
        min={first}
        max={last}
        value={year}
        onChange={({ target }) => moves.slideTo(target.valueAsNumber)}
        onPointerDown={() => {
          moves.stop()
          moves.rest()
        }}
        onPointerUp={moves.rest}
        onFocus={moves.rest}
        onBlur={moves.rest}
      />
      <span aria-hidden="true">{last}</span>
    </div>
  )
}

/** The stories year by year: a slider, its steps, and what changed that year. */
export function Timeline(props: Props) {
  const { view, years, isCalm, onYear } = props
  const { year, undated, events } = view
  const moves = useMoves(props)
  const { isPlaying, stepTo, stop, start } = moves
  const sentence = yearSentence(view, years)
  return (
    <section className="timeline" aria-label={words.title}>
      <div className="timeline-acts">
        <p className="timeline-year">{year}</p>
        <StepButton sign="previous" isOff={year <= years.first} onPress={() => stepTo(year - 1)} />
        {!isCalm && <StepButton sign={isPlaying ? 'pause' : 'play'} onPress={isPlaying ? stop : start} />}
        <StepButton sign="next" isOff={year >= years.last} onPress={() => stepTo(year + 1)} />
        <button type="button" className="link-button timeline-all" onClick={() => onYear(null, 'push')}>
          {words.all}
        </button>
      </div>
      <Slide {...{ view, years, moves }} />
      <p className="timeline-said">{sentence}</p>
      <LiveRegion sentence={sentence} choice={String(year)} />
      <Steps events={events} />
      <p className="aside">
        {undated.length > 0 && `${words.undated(undated.length)} `}
        {words.organisations}
      </p>
    </section>
  )
}

/** Leads into the timeline, from its first year. */
export function TimelineStart({
  years: { first, last },
  onYear,
}: Pick<Props, 'onYear'> & { readonly years: Years }) {
  const button = useTakenFocus<HTMLButtonElement>()
  return (
    <p className="timeline-start">
      <button ref={button} type="button" className="button" onClick={() => onYear(first, 'push')}>
        {words.start(first, last)}
      </button>
    </p>
  )
}
