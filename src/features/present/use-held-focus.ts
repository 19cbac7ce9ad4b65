import { type RefObject, useEffect } from 'react'

/**
 * Takes the focus while a part stands over the stage, and gives it back to what had it.
 * @param isAlways false takes it from a control alone: where nothing has it, Space and Enter stay the talk's
 */
export function useHeldFocus(target: RefObject<HTMLElement | null>, isAlways = true): void {
  useEffect(() => {
    const { activeElement: before, body } = document
    const hadIt = before instanceof HTMLElement && before !== body
    if (hadIt || isAlways) target.current?.focus()
    return () => {
      if (hadIt && document.activeElement === body) before.focus() // nothing else has taken it meanwhile
    }
  }, [target, isAlways])
}
