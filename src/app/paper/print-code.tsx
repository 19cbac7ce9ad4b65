import { isPublicAddress } from '../../domain/public-address'
import { printWords } from '../../text/print-words'
import { QrCode } from '../../ui/qr-code'

/** The address of the printed page, as a code and in words; neither for a page that nobody else could open. */
export function PrintCode({ address }: { readonly address: string }) {
  if (!isPublicAddress(address)) return <p className="print-code">{printWords.noAddress}</p>
  const words = address.replace(/^https?:\/\//, '')
  return (
    <div className="print-code">
      <QrCode text={address} label={words} tooLong="" />
      <p>{words}</p>
    </div>
  )
}
