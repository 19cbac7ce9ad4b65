import { type ComponentType, useState } from 'react'
import { canShare, copy, type Sharing, share } from '../../device/share'
import { isPublicAddress } from '../../domain/public-address'
import { shareWords } from '../../text/share-words'
import './share.css'

type QrProps = { readonly text: string; readonly label: string; readonly tooLong: string }

type Props = Sharing & {
  readonly Qr: ComponentType<QrProps> // comes when it is asked for
}

const { said } = shareWords
type Said = keyof typeof said

/** Links are shown as a reader types them, without the protocol that every browser adds. */
const spoken = (url: string) => url.replace(/^https?:\/\//, '')

/** The address in a field, all of it chosen, for a clipboard that refuses. */
const LinkField = ({ url }: { readonly url: string }) => (
  <input
    className="share-link"
    type="text"
    readOnly
    value={url}
    aria-label={shareWords.link}
    ref={(field) => field?.select()}
    onFocus={({ currentTarget }) => currentTarget.select()}
  />
)

/** The address as a code to be read from the screen, in words beside it. */
function Code({ url, Qr }: { readonly url: string; readonly Qr: Props['Qr'] }) {
  if (!isPublicAddress(url)) return <p className="aside">{shareWords.noAddress}</p>
  return (
    <div className="share-code">
      <Qr text={url} label={shareWords.qrLabel(spoken(url))} tooLong={shareWords.qrLong} />
      <p translate="no">{spoken(url)}</p>
    </div>
  )
}

/** Hands on the address of what is open: the system's own sheet, the clipboard, a code. Nothing leaves without a press. */
export function ShareBar({ Qr, ...sharing }: Props) {
  const [outcome, setOutcome] = useState<Said | null>(null)
  const [hasCode, setCode] = useState(false)
  const onCopy = async () => setOutcome((await copy(sharing.url)) ? 'copied' : 'refused')
  return (
    <div className="share">
      <p className="share-acts">
        {canShare() && (
          <button type="button" className="button" onClick={async () => setOutcome(await share(sharing))}>
            {shareWords.share}
          </button>
        )}
        <button type="button" className="button" onClick={onCopy}>
          {shareWords.copy}
        </button>
        <button type="button" className="button" aria-expanded={hasCode} onClick={() => setCode(!hasCode)}>
          {shareWords.qr}
        </button>
        <span role="status" className="aside">
          {outcome && said[outcome]}
        </span>
      </p>
      {(outcome === 'refused' || outcome === 'impossible') && <LinkField url={sharing.url} />}
      {hasCode && <Code url={sharing.url} Qr={Qr} />}
    </div>
  )
}
