import { type ReactNode, useState } from 'react'
import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { shareWords } from '../../text/share-words'
import { sheetWords } from '../../text/sheet-words'
import { ActorIcon } from '../../ui/actor-icon'
import { Sheet, SheetPart } from '../../ui/sheet'
import { Around } from './around'
import { type Awaitable, Awaited } from './awaited'
import { Contact } from './contact'
import { Known } from './known'
import { Provenance } from './provenance'
import { ReportPart } from './report-part'
import { type Resource, Resources, resourcesFor } from './resources'
import { WhereItActs } from './where-it-acts'

type Props = {
  readonly catalyst: Catalyst
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly stories: readonly Pioneer[] // those that it belongs to
  readonly resources: Awaitable<readonly Resource[]>
  readonly link: Link
  readonly schematic: boolean
  readonly transmit: ReactNode // how to share and print it
  readonly address: string // of this sheet, whole
  readonly contact: string // address of the editor of the site, '' when it is not set
  readonly onClose: () => void
}

/** All that the list says of one organisation, and how sure it is. */
export function CatalystSheet(props: Props) {
  const { catalyst, table, territories, stories, resources, link, schematic, onClose } = props
  const { transmit, address, contact } = props
  const [isOpen, setReporting] = useState(false)
  const { family, seat } = catalyst
  const kind = table.columns.vocabulary.kinds.find(({ id }) => id === family.kind)
  return (
    <Sheet title={typographic(catalyst.name)} onClose={onClose}>
      <p className="sheet-identity">
        <ActorIcon actor={catalyst.actor} thirdPlace={family.kind === 'tiers-lieux'} />
        <span>
          {french(typographic(kind?.label ?? family.label))}
          {' · '}
          <span translate="no">{fr.list.seat(typographic(seat.name), seat.departement)}</span>
        </span>
      </p>
      <p className="sheet-phrase">{french(typographic(family.phrase))}</p>
      {stories.length > 0 && (
        <p>
          {fr.pioneer.belongs(stories.length)}
          {stories.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })} translate="no">
                {typographic(name)}
              </a>
            </span>
          ))}
        </p>
      )}
      <SheetPart title={sheetWords.where}>
        <WhereItActs catalyst={catalyst} territories={territories} schematic={schematic} />
      </SheetPart>
      <SheetPart title={sheetWords.contact}>
        <Contact
          catalyst={catalyst}
          onComplete={() => setReporting(true)}
          liaison={territories.get(`com-${seat.code}`)?.liaison ?? null}
        />
      </SheetPart>
      <div className="unprinted">
        <SheetPart title={shareWords.title}>{transmit}</SheetPart>
      </div>
      <SheetPart title={sheetWords.known}>
        <Known catalyst={catalyst} vocabulary={table.columns.vocabulary} />
      </SheetPart>
      <SheetPart title={sheetWords.around}>
        <Around id={catalyst.id} table={table} link={link} />
      </SheetPart>
      <SheetPart title={sheetWords.resources}>
        <Awaited part={resources}>
          {(all) => <Resources resources={resourcesFor(catalyst.trades, all)} />}
        </Awaited>
      </SheetPart>
      <SheetPart title={sheetWords.source}>
        <Provenance catalyst={catalyst} vocabulary={table.columns.vocabulary} />
      </SheetPart>
      <ReportPart {...{ catalyst, address, contact, isOpen, onToggle: () => setReporting(!isOpen) }} />
    </Sheet>
  )
}
