import { KINDS } from '../../domain/catalyst'
import type { Filtered } from '../../domain/filter'
import type { Filters } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { changeLink } from '../../state/link-store'
import { fr } from '../../text/fr'
import { Switch } from '../../ui/switch'
import './count-line.css'

const THIRD_PLACES = KINDS[KINDS.indexOf('tiers-lieux')]!
const CITED = 1 // position of « cite » in STATUSES

type Props = {
  readonly table: CatalystTable
  readonly filtered: Filtered
  readonly filters: Filters
  readonly isSaid?: boolean // the number stands elsewhere
}

/** How many organisations the filters leave, in two parts. */
export function CountSummary({ filtered }: Pick<Props, 'filtered'>) {
  return (
    <>
      <p className="count-total">{fr.counts.organisations(filtered.rows.length)}</p>
      <p className="count-parts">
        {filtered.thirdPlaces > 0 && <span>{fr.counts.thirdPlaces(filtered.thirdPlaces)}</span>}
        {filtered.toConfirm > 0 && <span>{fr.counts.toConfirm(filtered.toConfirm)}</span>}
        {filtered.nationalAside > 0 && <span>{fr.counts.nationalAside(filtered.nationalAside)}</span>}
      </p>
    </>
  )
}

/** Shows third places in the list and on the map, or sets them aside. */
export function ThirdPlacesSwitch({ filters }: Pick<Props, 'filters'>) {
  const onSwitch = (on: boolean) => {
    const others = filters.except.filter((id) => id !== THIRD_PLACES)
    changeLink({ filters: { ...filters, except: on ? others : [...others, THIRD_PLACES] } })
  }
  return (
    <Switch
      label={fr.filters.thirdPlaces}
      hint={fr.filters.thirdPlacesHint}
      on={!filters.except.includes(THIRD_PLACES)}
      onChange={onSwitch}
    />
  )
}

/** What the number of organisations is not. */
export function CountWhy({ table }: Pick<Props, 'table'>) {
  const cited = table.status.reduce((n, status) => n + Number(status === CITED), 0)
  return (
    <details className="count-why">
      <summary>{fr.counts.why}</summary>
      <p>{fr.counts.notTheMembers(table.size, cited)}</p>
    </details>
  )
}

/** How many organisations the list shows, in two parts, how sure that is, and what the number is not. */
export function CountLine({ table, filtered, filters, isSaid = false }: Props) {
  return (
    <div className="count-line">
      {!isSaid && <CountSummary filtered={filtered} />}
      <ThirdPlacesSwitch filters={filters} />
      <CountWhy table={table} />
    </div>
  )
}
