import type { ReactNode } from 'react'
import type { Catalyst } from '../../domain/catalyst'
import type { Discovery } from '../../domain/discoveries'
import type { Link } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import type { Territory, TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { compareWords } from '../../text/compare-words'
import { capitalised, formatAway, french, typographic } from '../../text/format'
import { ofTerritory, toldApart } from '../../text/place-name'
import { ActorIcon } from '../../ui/actor-icon'
import { Folded } from '../../ui/folded'
import { Lights } from '../../ui/lights'
import { kindLabel } from './kind-head'

const words = compareWords.discoveries
const SHOWN = 2

type Props = {
  readonly place: Territory
  readonly discoveries: readonly Discovery[]
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly reach: (catalyst: Catalyst) => ReactNode // how it is reached
}

/** Sortes and families that are documented next door and not here: who, where, how far, and how to reach them. */
export function Discoveries({ place, discoveries, table, territories, link, reach }: Props) {
  const { forms, trades } = table.columns.vocabulary
  const labelled = (terms: readonly { id: string; label: string }[], ids: readonly string[]) =>
    terms.filter(({ id }) => ids.includes(id)).map(({ label }) => typographic(label))
  const attributes = (catalyst: Catalyst) =>
    [...labelled(forms, catalyst.forms), ...labelled(trades, catalyst.trades)].join(' · ')
  const kinds = [...new Set(discoveries.map(({ kind }) => kind))]
  return (
    <section className="compare-discoveries" aria-labelledby="compare-discoveries">
      <h3 id="compare-discoveries">{words.title}</h3>
      <p className="aside">{discoveries.length > 0 ? words.of(ofTerritory(place)) : words.none}</p>
      {kinds.map((kind) => (
        <div key={kind}>
          <h4>{kindLabel(table, kind)}</h4>
          {discoveries
            .filter((one) => one.kind === kind)
            .map(({ family, found }) => (
              <div key={family.id} className="discovery">
                <h5>{capitalised(french(typographic(family.label)))}</h5>
                <Folded className="seated" limit={SHOWN} more={words.more}>
                  {found.map(({ catalyst, in: home, away }) => {
                    const { id, name, actor, seat } = catalyst
                    const where = territories.get(home)
                    return (
                      <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
                        <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
                        <span>
                          <a
                            href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })}
                            data-item={`catalyst:${id}`}
                            translate="no"
                          >
                            {typographic(name)}
                          </a>
                          <span className="aside territory-line">
                            {words.away(
                              typographic(seat.name),
                              where ? toldApart(where) : '',
                              formatAway(away),
                            )}
                          </span>
                          <span className="aside territory-line">{attributes(catalyst)}</span>
                          {reach(catalyst)}
                        </span>
                      </Lights>
                    )
                  })}
                </Folded>
              </div>
            ))}
        </div>
      ))}
    </section>
  )
}
