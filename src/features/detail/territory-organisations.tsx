import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import type { OfKind, OfReach, Present } from '../../domain/present'
import type { Vocabulary } from '../../domain/table'
import { levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { actingReason } from '../../text/acting-reason'
import { formatNumber, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { ActorIcon } from '../../ui/actor-icon'
import { Folded } from '../../ui/folded'
import { Lights } from '../../ui/lights'
import { SheetPart } from '../../ui/sheet'

const MANY = 20 // organisations from which each sorte shows fewer of them
const SHOWN = { few: 6, many: 3 }

const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'

/** « 77 organisations recensées, dont 35 tiers-lieux ». */
function Count({ groups }: { readonly groups: readonly { readonly catalysts: readonly Catalyst[] }[] }) {
  const all = groups.flatMap(({ catalysts }) => catalysts)
  return <p className="aside">{fr.counts.withThirdPlaces(all.length, all.filter(isThirdPlace).length)}</p>
}

type ListProps = {
  readonly catalysts: readonly Catalyst[]
  readonly link: Link
  readonly limit: number
  readonly withSeat: boolean // whether the commune of the seat is told
}

/** Organisations in the order given, each with its mark, family and maybe commune; the end folded. */
function Organisations({ catalysts, link, limit, withSeat }: ListProps) {
  return (
    <Folded className="seated" limit={limit} more={territorySheetWords.more}>
      {catalysts.map((catalyst) => {
        const { id, name, family, actor, seat } = catalyst
        return (
          <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
            <ActorIcon actor={actor} thirdPlace={isThirdPlace(catalyst)} />
            <span>
              <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
                {typographic(name)}
              </a>
              <span className="aside territory-line">
                {typographic(family.singular)}
                {withSeat && `, ${fr.list.seat(typographic(seat.name), seat.departement)}`}
              </span>
            </span>
          </Lights>
        )
      })}
    </Folded>
  )
}

type SeatedProps = {
  readonly place: Territory
  readonly present: Present
  readonly vocabulary: Vocabulary
  readonly link: Link
}

/** The organisations that have their seat in a territory, by sorte, then the national networks. */
export function Seated({ place, present, vocabulary, link }: SeatedProps) {
  const { seated, national } = present
  const withSeat = levelOf(place.id) !== 'com'
  const total = seated.reduce((sum, { catalysts }) => sum + catalysts.length, 0)
  const limit = total > MANY ? SHOWN.many : SHOWN.few
  const labelOf = ({ kind }: OfKind) => vocabulary.kinds.find(({ id }) => id === kind)?.label ?? kind
  return (
    <SheetPart title={territorySheetWords.seated}>
      {total > 0 && <Count groups={seated} />}
      {seated.map((group) => (
        <div key={group.kind}>
          <h4>
            {french(typographic(labelOf(group)))}{' '}
            <span className="territory-number">{formatNumber(group.catalysts.length)}</span>
          </h4>
          <Organisations catalysts={group.catalysts} {...{ link, limit, withSeat }} />
        </div>
      ))}
      {national.length > 0 && (
        <div>
          <h4>
            {territorySheetWords.national(national.length)}{' '}
            <span className="territory-number">{formatNumber(national.length)}</span>
          </h4>
          <Organisations catalysts={national} {...{ link, limit, withSeat }} />
        </div>
      )}
    </SheetPart>
  )
}

type ActingProps = {
  readonly groups: readonly OfReach[]
  readonly territories: TerritoryIndex
  readonly link: Link
}

/** The organisations that are known to act in the whole of a territory from a seat elsewhere, by what they serve. */
export function Acting({ groups, territories, link }: ActingProps) {
  return (
    <SheetPart title={territorySheetWords.acting}>
      {groups.length === 0 ? (
        <p className="aside">{territorySheetWords.noActing}</p>
      ) : (
        <>
          <Count groups={groups} />
          {groups.map((group) => (
            <div key={`${group.via} ${group.partly}`}>
              <h4>{actingReason(group, territories)}</h4>
              <Organisations catalysts={group.catalysts} link={link} limit={SHOWN.many} withSeat />
            </div>
          ))}
          <p className="aside">{territorySheetWords.actingWhy}</p>
        </>
      )}
    </SheetPart>
  )
}
