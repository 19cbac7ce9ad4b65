import { useState } from 'react'
import type { Kiosk } from '../../domain/kiosk'
import { stageWords } from '../../text/stage-words'
import { StagePanel } from './stage-panels'

const SECONDS = [0, 5, 10, 15, 20, 30, 60, 120] // 0: each scene its own
const STANDBY = [30, 60, 120, 300, 600]
const [USUAL_SECONDS, USUAL_STANDBY] = [0, 60]

/** The choices of a list, with the value of the link where it is none of them. */
const withOwn = (choices: readonly number[], own: number | null) =>
  own === null || choices.includes(own) ? choices : [...choices, own].sort((a, b) => a - b)

type Props = {
  readonly kiosk: Kiosk
  readonly warning: string // of the device, '' for none
  readonly onLaunch: (kiosk: Kiosk) => void
  readonly onStop: () => void
  readonly onClose: () => void
}

/** How a talk goes by itself: seconds a scene, and when it starts over. */
export function AutoPanel({ kiosk, warning, onLaunch, onStop, onClose }: Props) {
  const isOn = kiosk.auto !== null
  const [auto, setAuto] = useState(kiosk.auto ?? USUAL_SECONDS)
  const [standby, setStandby] = useState(isOn ? kiosk.standby : USUAL_STANDBY)
  const { duration, own, never } = stageWords
  return (
    <StagePanel title={stageWords.auto} onClose={onClose}>
      <p>{stageWords.autoWhy}</p>
      <p className="stage-choice">
        <label htmlFor="stage-seconds">{stageWords.seconds}</label>
        <select id="stage-seconds" value={auto} onChange={({ target }) => setAuto(Number(target.value))}>
          {withOwn(SECONDS, kiosk.auto).map((n) => (
            <option key={n} value={n}>
              {n === 0 ? own : duration(n)}
            </option>
          ))}
        </select>
      </p>
      <p className="stage-choice">
        <label htmlFor="stage-standby">{stageWords.standby}</label>
        <select
          id="stage-standby"
          value={standby ?? ''}
          onChange={({ target }) => setStandby(target.value === '' ? null : Number(target.value))}
        >
          {withOwn(STANDBY, kiosk.standby).map((n) => (
            <option key={n} value={n}>
              {duration(n)}
            </option>
          ))}
          <option value="">{never}</option>
        </select>
      </p>
      <p data-kiosk="">
        <button type="button" className="button" onClick={() => onLaunch({ auto, standby })}>
          {stageWords.launch}
        </button>
      </p>
      {isOn && (
        <p>
          <button type="button" className="link-button" onClick={onStop}>
            {stageWords.stop}
          </button>
        </p>
      )}
      <p className="aside">{stageWords.autoLink}</p>
      <p className="aside">{warning || stageWords.awake}</p>
    </StagePanel>
  )
}
