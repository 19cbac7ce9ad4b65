import { type RefObject, useEffect, useEffectEvent } from 'react'
import { hearKeys, hearZones } from './talk-hearing'
import type { Act, KeyState } from './talk-keys'

/** The keys of a talk, while its stage is there. */
export function useTalkKeys(state: KeyState, onAct: (act: Act, pressedAt: number) => void): void {
  const stateNow = useEffectEvent(() => state)
  const hear = useEffectEvent(onAct)
  useEffect(
    () =>
      hearKeys(
        () => stateNow(),
        (act, pressedAt) => hear(act, pressedAt),
      ),
    [],
  )
}

/** The presses and swipes on an element of the stage. */
export function useZones(zone: RefObject<HTMLElement | null>, onAct: (act: Act) => void): void {
  const hear = useEffectEvent(onAct)
  useEffect(() => (zone.current ? hearZones(zone.current, (act) => hear(act)) : undefined), [zone])
}
