import { french, typographic } from '../../text/format'
import { OutLink } from '../../ui/out-link'

const isAddress = (source: string) => /^https?:\/\//.test(source)

/** Every source of a text: an address as a link, a reference as a citation. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul className="links">
      {sources.map((source) => (
        <li key={source}>
          {isAddress(source) ? (
            <OutLink href={source}>{new URL(source).hostname.replace(/^www\./, '')}</OutLink>
          ) : (
            <cite>{french(typographic(source))}</cite>
          )}
        </li>
      ))}
    </ul>
  )
}
