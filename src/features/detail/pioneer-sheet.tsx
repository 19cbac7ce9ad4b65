import type { Link } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { territoriesOf } from '../../domain/reach'
import { type CatalystTable, catalystById } from '../../domain/table'
import { levelOf, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { formatList, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { withLevel } from '../../text/place-name'
import { OutLink } from '../../ui/out-link'
import { Sheet, SheetPart } from '../../ui/sheet'

type Props = {
  readonly pioneer: Pioneer
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly onClose: () => void
}

const isAddress = (source: string) => /^https?:\/\//.test(source)

function Organisations({ ids, table, link }: Pick<Props, 'table' | 'link'> & { ids: readonly string[] }) {
  const known = ids.map((id) => catalystById(table, id)).filter((catalyst) => catalyst !== null)
  if (known.length === 0) return null
  return (
    <SheetPart title={fr.pioneer.organisations}>
      <ul className="links">
        {known.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
              {typographic(name)}
            </a>
          </li>
        ))}
      </ul>
    </SheetPart>
  )
}

/** The story of a pioneer territory, with every source. */
export function PioneerSheet({ pioneer, table, territories, link, onClose }: Props) {
  const places = territoriesOf(territories, pioneer.territories)
  const where = formatList(places.map((t) => withLevel(levelOf(t.id), t.name, t.liaison)))
  return (
    <Sheet title={typographic(pioneer.name)} kicker={fr.pioneer.title} onClose={onClose}>
      <p className="sheet-identity">{fr.pioneer.links[pioneer.link]}</p>
      <dl className="facts">
        <div>
          <dt>{fr.pioneer.when}</dt>
          <dd>{french(pioneer.when) || fr.pioneer.noDate}</dd>
        </div>
        <div>
          <dt>{fr.pioneer.who}</dt>
          <dd>{where || fr.pioneer.noPlace}</dd>
        </div>
      </dl>
      <SheetPart title={fr.pioneer.facts}>
        <ul className="told">
          {pioneer.facts.map((fact) => (
            <li key={fact}>{french(typographic(fact))}</li>
          ))}
        </ul>
      </SheetPart>
      <Organisations ids={pioneer.catalysts} table={table} link={link} />
      <SheetPart title={fr.pioneer.sources}>
        <ul className="links">
          {pioneer.sources.map((source) => (
            <li key={source}>
              {isAddress(source) ? (
                <OutLink href={source}>{new URL(source).hostname.replace(/^www\./, '')}</OutLink>
              ) : (
                french(typographic(source))
              )}
            </li>
          ))}
        </ul>
      </SheetPart>
    </Sheet>
  )
}
