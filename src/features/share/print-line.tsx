import { shareWords } from '../../text/share-words'
import './share.css'

type Props = {
  readonly reason: string // « Pour quoi ? », in memory only
  readonly onReason: (reason: string) => void
  readonly onReady: () => void // about to print
  readonly onPrint: () => void
}

const LONGEST = 160 // letters that one line of paper holds, or two

/** One free line to print with a sheet, which makes it the card that someone takes along, and the press that prints. */
export function PrintLine({ reason, onReason, onReady, onPrint }: Props) {
  return (
    <form
      className="print-line"
      autoComplete="off"
      onFocus={onReady}
      onSubmit={(event) => {
        event.preventDefault()
        onPrint()
      }}
    >
      <label htmlFor="print-reason">{shareWords.reason}</label>
      <input
        id="print-reason"
        type="text"
        maxLength={LONGEST}
        value={reason}
        aria-describedby="print-reason-hint"
        onChange={({ currentTarget }) => onReason(currentTarget.value)}
      />
      <button type="submit" className="button">
        {shareWords.printSheet}
      </button>
      <p id="print-reason-hint" className="aside">
        {shareWords.reasonHint}
      </p>
    </form>
  )
}
