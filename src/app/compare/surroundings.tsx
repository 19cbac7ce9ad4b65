import { useMemo } from 'react'
import { oneRegionFamilies } from '../../domain/comparison'
import { presentIn } from '../../domain/present'
import { surroundingsOf } from '../../domain/surroundings'
import { levelOf, type Territory } from '../../domain/territory'
import { Levels } from '../../features/compare/asked'
import { SurroundingsTable } from '../../features/compare/surroundings-table'
import { compareWords } from '../../text/compare-words'
import { toldApart } from '../../text/place-name'
import { type ComparePart, DiscoveriesBeside, NoteLink } from './beside'

/** The intercommunalité of a place in its surroundings, and the levels at which it may be compared. */
export function InSurroundings({ place, ...part }: ComparePart & { readonly place: Territory }) {
  const { link, ground, rows } = part
  const { atlas, around } = ground
  const { table, territories } = atlas
  const epci = [place.id, ...place.parents].find((id) => levelOf(id) === 'epci')
  const isIn = place.parents.some((id) => levelOf(id) === 'dep')
  const home = epci ? (territories.get(epci) ?? null) : isIn && levelOf(place.id) === 'com' ? place : null
  const surroundings = useMemo(
    () => (home ? surroundingsOf(home, around, atlas, rows) : null),
    [home, around, atlas, rows],
  )
  const acting = useMemo(
    () => (home ? presentIn(table, home, rows).acting.flatMap(({ catalysts }) => catalysts) : []),
    [home, table, rows],
  )
  const beside = useMemo(
    () => surroundings?.columns.slice(1).flatMap(({ territories: ids }) => ids) ?? [],
    [surroundings],
  )
  const oneRegion = useMemo(() => oneRegionFamilies(table), [table])
  const words = compareWords.surroundings
  return (
    <>
      {home && surroundings ? (
        <section aria-labelledby="surroundings">
          <h3 id="surroundings">{words.title(toldApart(home))}</h3>
          <p className="aside">{words.why}</p>
          <SurroundingsTable {...{ surroundings, acting, table, territories, oneRegion, link }} />
        </section>
      ) : null}
      {!epci && levelOf(place.id) === 'com' && <p>{words.noEpci(toldApart(place))}</p>}
      <NoteLink of={place} link={link} />
      <Levels {...{ place, territories, link }} />
      {home && <DiscoveriesBeside of={home} around={beside} {...part} />}
    </>
  )
}
