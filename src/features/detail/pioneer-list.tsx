import type { Link } from '../../domain/link'
import { PIONEER_LINKS, type Pioneer } from '../../domain/pioneer'
import { type PioneerGroup, pioneersByRegion } from '../../domain/pioneer-neighbours'
import { territoriesOf } from '../../domain/reach'
import type { TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter, useUi } from '../../state/ui'
import { formatList, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { pioneerWords as words } from '../../text/pioneer-words'
import { Lights } from '../../ui/lights'
import { Sheet, SheetPart } from '../../ui/sheet'
import './pioneer.css'

type Props = {
  readonly pioneers: readonly Pioneer[]
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly onClose: () => void
}

/** The names of the territories of a story, else of its commune while they are not loaded. */
const placeOf = ({ territories, commune }: Pioneer, index: TerritoryIndex) =>
  formatList(territoriesOf(index, territories).map(({ name }) => typographic(name))) || typographic(commune)

function Row({ pioneer, territories, link }: Pick<Props, 'territories' | 'link'> & { pioneer: Pioneer }) {
  const { id, name, when, link: kind } = pioneer
  const isLit = useUi(({ lit }) => lit?.kind === 'pioneer' && lit.id === id)
  const place = placeOf(pioneer, territories)
  return (
    <Lights className="story" isLit={isLit} onLight={lighter({ kind: 'pioneer', id })}>
      <a
        href={hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })}
        data-item={`pioneer:${id}`}
        translate="no"
      >
        {typographic(name)}
      </a>
      <p className="aside">
        {french(typographic(when)) || words.noYear}
        {place && (
          <>
            {' · '}
            <span translate="no">{place}</span>
          </>
        )}
      </p>
      <p className={kind === 'apparente' ? 'story-link story-near' : 'story-link'}>
        {words.shortLinks[kind]}
      </p>
    </Lights>
  )
}

function Group({
  group: { region, pioneers },
  ...shared
}: Pick<Props, 'territories' | 'link'> & { group: PioneerGroup }) {
  return (
    <SheetPart title={region ? typographic(region.name) : words.noPlaceTitle}>
      {!region && <p className="aside">{words.noPlaceWhy}</p>}
      <ul className="stories">
        {pioneers.map((pioneer) => (
          <Row key={pioneer.id} pioneer={pioneer} {...shared} />
        ))}
      </ul>
    </SheetPart>
  )
}

/** Every pioneer story by région, those without a known place last. */
export function PioneerList({ pioneers, territories, link, onClose }: Props) {
  return (
    <Sheet title={fr.pioneer.title} onClose={onClose}>
      <p>{words.intro(pioneers.length)}</p>
      <details className="story-words">
        <summary>{words.linksTitle}</summary>
        <dl>
          {PIONEER_LINKS.map((id) => (
            <div key={id}>
              <dt>{words.shortLinks[id]}</dt>
              <dd>{words.links[id]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {pioneersByRegion(pioneers, territories).map((group) => (
        <Group key={group.region?.id ?? ''} group={group} territories={territories} link={link} />
      ))}
    </Sheet>
  )
}
