import type { Trade } from '../../domain/catalyst'
import { french, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'
import { OutLink } from '../../ui/out-link'

/** Something that exists already and helps. */
export type Resource = {
  readonly id: string
  readonly title: string
  readonly nature: string
  readonly need: string
  readonly trades: readonly Trade[]
  readonly copy: boolean // hosted by a third party
  readonly url: string
}

/** The resources nearest to some trades, those of the network itself first among equals; at most three. */
export function resourcesFor(trades: readonly Trade[], all: readonly Resource[]): Resource[] {
  const common = (resource: Resource) => resource.trades.filter((trade) => trades.includes(trade)).length
  return all
    .map((resource, i) => ({ resource, i }))
    .sort((a, b) => common(b.resource) - common(a.resource) || a.i - b.i)
    .slice(0, 3)
    .map(({ resource }) => resource)
}

/** Existing resources as links, with what they are. */
export function Resources({ resources }: { readonly resources: readonly Resource[] }) {
  return (
    <ul className="links">
      {resources.map(({ id, title, nature, copy, url }) => (
        <li key={id}>
          <OutLink href={url}>{french(typographic(title))}</OutLink>
          <span className="aside">
            {' '}
            {french(typographic(nature))}
            {copy && `, ${sheetWords.copy}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
