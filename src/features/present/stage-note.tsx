import type { ReactNode } from 'react'
import { talkWords } from '../../text/talk-words'

type Props = { readonly children: ReactNode; readonly onClose: () => void }

/** A sentence to the operator over the scene, read at once, which a press or Escape takes away. */
export function StageNote({ children, onClose }: Props) {
  return (
    <div className="stage-note" role="alert" data-kiosk="">
      <div>{children}</div>
      <button type="button" className="button" onClick={onClose}>
        {talkWords.close}
      </button>
    </div>
  )
}
