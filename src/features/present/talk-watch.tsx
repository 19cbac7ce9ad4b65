import { useEffect, useState } from 'react'
import { elapsed, lateness, reset, type Stopwatch, toggled } from '../../domain/on-stage'
import { type Talk, talkSeconds } from '../../domain/talk'
import { formatClock, formatElapsed, speakerWords } from '../../text/speaker-words'

const TICK = 500 // milliseconds

/** Milliseconds since 1970, twice a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}

type Props = {
  readonly talk: Talk
  readonly scene: number // from 1
  readonly watch: Stopwatch
  readonly from: number // the scene at which it began
  readonly onWatch: (how: (watch: Stopwatch, now: number) => Stopwatch) => void
}

/** The hour, how long the talk has lasted, and whether that is more or less than its scenes were given. */
export function TalkWatch({ talk, scene, watch, from, onWatch }: Props) {
  const now = Math.max(useNow(), watch.since ?? 0)
  const spent = elapsed(watch, now)
  const isRunning = watch.since !== null
  const { pause, start, clock, planned, pace } = speakerWords
  return (
    <div className="talk-watch">
      <p className="talk-clock">
        <span className="visually-hidden">{clock} </span>
        {formatClock(now)}
      </p>
      <p className="talk-elapsed" data-running={isRunning || undefined}>
        <span className="visually-hidden">{speakerWords.elapsed} </span>
        {formatElapsed(spent)}
      </p>
      <p className="talk-pace">
        {spent > 0 ? pace(lateness(talk, scene, Math.floor(spent / 1000), from)) : planned(talkSeconds(talk))}
      </p>
      <p className="talk-watch-acts">
        <button type="button" className="button" onClick={() => onWatch(toggled)}>
          {isRunning ? pause : start}
        </button>
        <button type="button" className="link-button" onClick={() => onWatch(reset)}>
          {speakerWords.reset}
        </button>
      </p>
    </div>
  )
}
