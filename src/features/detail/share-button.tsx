import { useState } from 'react'
import { type Shared, share } from '../../device/share'
import { fr } from '../../text/fr'

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
        {fr.sheet.share}
      </button>
      <span role="status" className="aside">
        {outcome && fr.sheet.shared[outcome]}
      </span>
    </p>
  )
}
