import { offlineWords } from '../../text/offline-words'
import { Notice } from '../../ui/notice'
import './renew-notice.css'

const { title, now, later, onStage } = offlineWords.renew

type Props = { readonly isOnStage: boolean; readonly onNow: () => void; readonly onLater: () => void }

/** A newer build of the site is ready: nothing changes until a reader asks for it. */
export function RenewNotice({ isOnStage, onNow, onLater }: Props) {
  return (
    <div className="renew" role="status">
      <Notice title={title}>
        {isOnStage && <p>{onStage}</p>}
        <div className="renew-acts">
          <button type="button" className="button" onClick={onNow}>
            {now}
          </button>
          <button type="button" className="link-button" onClick={onLater}>
            {later}
          </button>
        </div>
      </Notice>
    </div>
  )
}
