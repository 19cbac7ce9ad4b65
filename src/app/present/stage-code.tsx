import { Fragment, type Ref } from 'react'
import { manifest } from '../../data/load'
import { HOME, type Link } from '../../domain/link'
import { isPublicAddress } from '../../domain/public-address'
import { addressOf } from '../../state/link-store'
import { stageWords } from '../../text/stage-words'
import { QrCode } from '../../ui/qr-code'

type Props = {
  readonly link: Link // of the map of the scene
  readonly ref: Ref<HTMLDivElement> // measured: the map keeps clear of it
}

/** The scene on the screen as a code for the telephones of the room: the same map, camera and filters, on their paper. */
export function StageCode({ link, ref }: Props) {
  const address = addressOf({ ...link, theme: HOME.theme }, manifest.site.adresse)
  if (!isPublicAddress(address)) {
    return (
      <p className="stage-code" role="status">
        {stageWords.noAddress}
      </p>
    )
  }
  const words = address.replace(/^https?:\/\//, '')
  return (
    <div ref={ref} className="stage-code">
      <QrCode text={address} label={stageWords.codeOf(words)} tooLong={stageWords.codeTooLong} />
      <p translate="no">
        {words.split('/').map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of an address is its place
          <Fragment key={i}>
            {i > 0 && '/'}
            <wbr />
            {part}
          </Fragment>
        ))}
      </p>
    </div>
  )
}
