import { useState } from 'react'
import { type Shared, share } from '../../device/share'
import { sheetWords } from '../../text/sheet-words'

/** Hands on the address of what is open, by the system's sheet or the clipboard, and says how it went. */
export function ShareButton({ title, text }: { readonly title: string; readonly text: string }) {
  const [outcome, setOutcome] = useState<Shared | null>(null)
  return (
    <p className="share">
      <button
        type="button"
        className="button"
        onClick={() => share({ title, text, url: location.href }).then(setOutcome)}
      >
        {sheetWords.share}
      </button>
      <span role="status" className="aside">
        {outcome && sheetWords.shared[outcome]}
      </span>
    </p>
  )
}
