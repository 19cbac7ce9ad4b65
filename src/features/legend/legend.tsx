import type { ReactNode } from 'react'
import { type Layer, UNKNOWN_TYPE } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { ACTOR_LEGEND, EVENT_LEGEND, type LegendEntry, PIONEER_LEGEND, SIGN_LEGEND } from '../../look/legend'
import { filterWords } from '../../text/filter-words'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { legendWords } from '../../text/legend-words'
import { ActorIcon } from '../../ui/actor-icon'
import { PopOut } from '../../ui/pop-out'
import './legend.css'

type Props = {
  readonly table: CatalystTable
  readonly layer: Layer
  readonly year: number | null
  readonly more?: ReactNode
} // of the layer, first

function Sign({ picture }: Pick<LegendEntry, 'picture'>) {
  if (picture.is === 'actor') {
    return (
      <ActorIcon
        actor={picture.actor === UNKNOWN_TYPE ? null : picture.actor}
        thirdPlace={picture.thirdPlace}
      />
    )
  }
  const near = picture.is === 'pioneer' && !picture.attested ? ' legend-near' : ''
  return <span className={`legend-sign legend-${picture.is}${near}`} aria-hidden="true" />
}

/** What a line of the legend says. */
export function legendLabel({ picture }: LegendEntry, { columns }: CatalystTable): string {
  if (picture.is === 'pioneer' && !picture.attested) return fr.pioneer.near
  if (picture.is !== 'actor') return legendWords[picture.is]
  if (picture.thirdPlace) return legendWords.thirdPlace
  const known = columns.vocabulary.actors.find(({ id }) => id === picture.actor)
  return french(typographic(known?.label ?? filterWords.unknownType))
}

type ListProps = Pick<Props, 'table'> & { readonly entries: readonly LegendEntry[] }

/** What some signs mean, a line each. */
export function LegendList({ table, entries }: ListProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Sign picture={entry.picture} />
          {legendLabel(entry, table)}
        </li>
      ))}
    </ul>
  )
}

/** What the signs of the map mean; folded until it is asked for. */
export function Legend({ table, layer, year, more }: Props) {
  const stories = layer === 'pionniers' ? [...PIONEER_LEGEND, ...(year === null ? [] : EVENT_LEGEND)] : []
  return (
    <PopOut className="legend" summary={legendWords.title}>
      {more}
      <LegendList table={table} entries={[...ACTOR_LEGEND, ...SIGN_LEGEND, ...stories]} />
      <p>{legendWords.note}</p>
    </PopOut>
  )
}
