import { useMemo } from 'react'
import { oneRegionFamilies } from '../domain/comparison'
import { surroundingsOf } from '../domain/surroundings'
import { levelOf, type Territory } from '../domain/territory'
import { Levels } from '../features/compare/asked'
import { SurroundingsTable } from '../features/compare/surroundings-table'
import { compareWords } from '../text/compare-words'
import { toldApart } from '../text/place-name'
import { type ComparePart, DiscoveriesBeside, NoteLink } from './beside'

/** The intercommunalité of a place in its surroundings, and the levels at which it may be compared. */
export function InSurroundings({ place, ...part }: ComparePart & { readonly place: Territory }) {
  const { link, ground, rows } = part
  const { atlas, around } = ground
  const { table, territories } = atlas
  const epci = [place.id, ...place.parents].find((id) => levelOf(id) === 'epci')
  const home = epci ? (territories.get(epci) ?? null) : null
  const surroundings = useMemo(
    () => (home ? surroundingsOf(home, around, atlas, rows) : null),
    [home, around, atlas, rows],
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
          <SurroundingsTable {...{ surroundings, table, territories, oneRegion, link }} />
        </section>
      ) : (
        levelOf(place.id) === 'com' && <p>{words.noEpci(toldApart(place))}</p>
      )}
      <NoteLink of={place} link={link} />
      <Levels {...{ place, territories, link }} />
      {home && <DiscoveriesBeside of={home} around={beside} {...part} />}
    </>
  )
}
