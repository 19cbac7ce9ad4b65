import { useRef } from 'react'
import { talkWords } from '../../text/talk-words'
import { useHeldFocus } from './use-held-focus'

/** Nothing but black, over all: whoever cannot see it hears it, and any press ends it. */
export function StageBlack({ onEnd }: { readonly onEnd: () => void }) {
  const black = useRef<HTMLButtonElement>(null)
  useHeldFocus(black)
  return (
    <button ref={black} type="button" className="stage-black" aria-label={talkWords.light} onClick={onEnd} />
  )
}
