import { useMemo } from 'react'
import type { Link } from '../../domain/link'
import { nearestOfEachKind } from '../../domain/nearest-of-each-kind'
import { serviceTo } from '../../domain/present'
import { type CatalystTable, catalystAt } from '../../domain/table'
import { levelOf, type Territory } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { formatAway, typographic } from '../../text/format'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { ActorIcon } from '../../ui/actor-icon'
import { Lights } from '../../ui/lights'
import { SheetPart } from '../../ui/sheet'

type Props = { readonly place: Territory; readonly table: CatalystTable; readonly link: Link }

/** The nearest organisation of each sorte, as the crow flies: what a territory without any is told. */
export function NearestOfEachKind({ place, table, link }: Props) {
  const near = useMemo(
    () =>
      nearestOfEachKind(table, place.at).map(({ row, away }) => {
        const catalyst = catalystAt(table, row)
        return { catalyst, away, acts: serviceTo(catalyst, place) !== null }
      }),
    [table, place],
  )
  return (
    <SheetPart title={territorySheetWords.nearest}>
      <p className="aside">
        {near.length > 0
          ? territorySheetWords.nearestWhy(territorySheetWords.centre[levelOf(place.id)])
          : territorySheetWords.nothingNear}
      </p>
      <ul className="seated">
        {near.map(({ catalyst: { id, name, family, actor, seat }, away, acts }) => (
          <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
            <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
            <span>
              <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
                {typographic(name)}
              </a>
              <span className="aside territory-line">
                {typographic(family.singular)},{' '}
                {territorySheetWords.away(formatAway(away), typographic(seat.name))}
                {acts && ` ; ${territorySheetWords.actsHere}`}
              </span>
            </span>
          </Lights>
        ))}
      </ul>
    </SheetPart>
  )
}
