import type { Catalyst } from '../../domain/catalyst'
import type { Vocabulary } from '../../domain/table'
import { formatDay, french, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'
import { OutLink } from '../../ui/out-link'

type Props = { readonly catalyst: Catalyst; readonly vocabulary: Vocabulary }

/** The addresses of a source, which the list separates by spaces. */
const addressesOf = (urls: string | null) => urls?.split(/\s+/).filter(Boolean) ?? []

/** Where the facts of a sheet come from, how far they were verified, and what the mark on the map stands for. */
export function Provenance({ catalyst, vocabulary }: Props) {
  const { source, sourceUrl, verification, verifiedOn, address } = catalyst
  const sentence = vocabulary.verifications.find(({ id }) => id === verification)?.label ?? ''
  return (
    <>
      <p>{sheetWords.sourceOf(french(typographic(source)))}</p>
      {addressesOf(sourceUrl).map((href) => (
        <p key={href}>
          <OutLink href={href}>{sheetWords.openSource(new URL(href).hostname.replace(/^www\./, ''))}</OutLink>
        </p>
      ))}
      <p>{french(typographic(sentence))}.</p>
      <p>{verifiedOn ? sheetWords.verifiedOn(formatDay(verifiedOn)) : sheetWords.neverVerified}</p>
      <p className="aside">{address ? sheetWords.positionKnown : sheetWords.position}</p>
    </>
  )
}
