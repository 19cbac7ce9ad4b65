import type { Link } from '../../domain/link'
import { compareNames } from '../../domain/order'
import { territoriesOf } from '../../domain/reach'
import { type CatalystTable, catalystAt } from '../../domain/table'
import { codeOf, levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { ActorIcon } from '../../ui/actor-icon'
import { Lights } from '../../ui/lights'
import { Notice } from '../../ui/notice'
import { Sheet, SheetPart } from '../../ui/sheet'

type Props = {
  readonly territory: Territory
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly onClose: () => void
}

/** The organisations that have their seat in a territory, national networks left out, by name. */
function seatedIn({ id }: Territory, table: CatalystTable) {
  const code = codeOf(id)
  return Array.from(table.order, (row) => catalystAt(table, row))
    .filter(({ seat, reach }) => {
      if (reach === 'national' && levelOf(id) !== 'com') return false
      const codes = { reg: seat.region, dep: seat.departement, epci: seat.epci, com: seat.code }
      return codes[levelOf(id)] === code
    })
    .sort((a, b) => compareNames(a.name, b.name))
}

function Seated({ territory, table, link }: Pick<Props, 'territory' | 'table' | 'link'>) {
  const seated = seatedIn(territory, table)
  const thirdPlaces = seated.filter(({ family }) => family.kind === 'tiers-lieux').length
  if (seated.length === 0) {
    return (
      <Notice title={fr.territory.nothing}>
        <p>{fr.territory.nothingWhy}</p>
      </Notice>
    )
  }
  return (
    <SheetPart title={fr.territory.seated}>
      <p className="aside">{fr.counts.withThirdPlaces(seated.length, thirdPlaces)}</p>
      <ul className="seated">
        {seated.map(({ id, name, family, actor }) => (
          <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
            <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
            <span>
              <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
                {typographic(name)}
              </a>
              <span className="aside"> {typographic(family.singular)}</span>
            </span>
          </Lights>
        ))}
      </ul>
    </SheetPart>
  )
}

/** A territory: what it is part of, and the organisations that have their seat there. */
export function TerritorySheet({ territory, table, territories, link, onClose }: Props) {
  const parents = territoriesOf(territories, territory.parents)
  return (
    <Sheet
      title={typographic(territory.name)}
      kicker={
        territory.zone === 'com' && levelOf(territory.id) === 'reg'
          ? fr.territory.overseas
          : fr.territory.levels[levelOf(territory.id)]
      }
      onClose={onClose}
    >
      <p className="sheet-identity">
        {territory.population !== null && fr.territory.population(territory.population)}
      </p>
      {parents.length > 0 && (
        <p>
          {fr.territory.parents}{' '}
          {parents.map((parent, i) => (
            <span key={parent.id}>
              {i > 0 && ', '}
              <a href={hrefOf({ ...link, page: { at: 'territory', id: parent.id }, view: null })}>
                {typographic(parent.name)}
              </a>
            </span>
          ))}
        </p>
      )}
      <Seated territory={territory} table={table} link={link} />
    </Sheet>
  )
}
