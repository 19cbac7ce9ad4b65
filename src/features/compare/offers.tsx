import type { NeighbourOffer, Similar, SimilarReason } from '../../domain/compare-offers'
import type { Link } from '../../domain/link'
import { MOST_COMPARED } from '../../domain/link-page'
import type { Metres } from '../../domain/position'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'
import { formatAway, formatNumber } from '../../text/format'
import { formatDensity } from '../../text/format-density'
import { ofTerritory, toldApart } from '../../text/place-name'

const words = compareWords.offers

type Props = {
  readonly compared: readonly TerritoryId[]
  readonly of: Territory // whose neighbours and likes are offered
  readonly neighbours: NeighbourOffer
  readonly similar: readonly Similar[]
  readonly awayOf: (id: TerritoryId) => Metres // from the territory whose neighbours these are
  readonly territories: TerritoryIndex
  readonly link: Link
}

/** What makes a territory alike, in words: « 412 000 habitants, 96 hab./km² ». */
function reasonWords(about: SimilarReason['about'], value: number): string {
  const { population, density, smallShare } = compareWords.similar
  if (about === 'population') return population(formatNumber(value))
  return about === 'density'
    ? density(formatDensity(value))
    : smallShare(formatNumber(Math.round(value * 100)))
}

const Plus = () => <span aria-hidden="true">+</span>

/** What the others are like, in words. */
const ownWords = ({ reasons }: Similar) => reasons.map(({ about, own }) => reasonWords(about, own)).join(', ')

/** Neighbours, likes and any other territory, each added to the comparison by a press. */
export function Offers({ compared, of, neighbours, similar, awayOf, territories, link }: Props) {
  const level = levelOf(of.id)
  const isFull = compared.length >= MOST_COMPARED
  const isNew = (id: TerritoryId) => !compared.includes(id) && territories.has(id)
  const hrefTo = (ids: readonly TerritoryId[]) =>
    hrefOf({ ...link, page: { at: 'compare', territories: ids }, place: null, view: null })
  const nameOf = (id: TerritoryId) => toldApart(territories.get(id)!)
  const chosen = neighbours.chosen.filter(isNew)
  const others = neighbours.others.filter(isNew)
  const room = chosen.slice(0, MOST_COMPARED - compared.length)
  const last = compared[compared.length - 1]
  const add = (id: TerritoryId) => (
    <li key={id}>
      <a className="compare-add" href={hrefTo([...compared, id])} aria-label={words.add(nameOf(id))}>
        <Plus /> {nameOf(id)}
      </a>
      {neighbours.by === 'distance' && <span className="aside"> {formatAway(awayOf(id))}</span>}
    </li>
  )
  const swap = (id: TerritoryId) => (
    <li key={id}>
      <a
        className="compare-add"
        href={hrefTo([...compared.slice(0, -1), id])}
        aria-label={words.swap(nameOf(id), last ? nameOf(last) : '')}
      >
        {nameOf(id)}
      </a>
    </li>
  )
  const alike = similar.filter(({ territory }) => isNew(territory))
  return (
    <section className="compare-offers" aria-labelledby="compare-offers">
      <h3 id="compare-offers">{words.title}</h3>
      {compared.length > 1 && <p className="aside">{words.of(ofTerritory(of))}</p>}
      {isFull && <p>{compareWords.full}</p>}
      {chosen.length + others.length > 0 && (
        <>
          <h4>{(neighbours.by === 'border' ? words.neighbours : words.nearest)[level]}</h4>
          {room.length > 1 && (
            <p>
              <a className="button" href={hrefTo([...compared, ...room])}>
                {words.addAll(room.length, room.length === chosen.length)}
              </a>
            </p>
          )}
          {!isFull && <ul className="compare-adds">{chosen.map(add)}</ul>}
          {others.length > 0 && (
            <>
              <p className="aside">{words.swapWhy}</p>
              <ul className="compare-adds">{others.map(isFull ? swap : add)}</ul>
            </>
          )}
        </>
      )}
      <h4>{words.similar}</h4>
      <p className="aside">
        {alike[0] ? words.similarWhy(ofTerritory(of), ownWords(alike[0])) : words.noSimilar}
      </p>
      <ul className="compare-likes">
        {alike.map(({ territory, reasons }) => (
          <li key={territory}>
            {isFull ? (
              <span translate="no">{nameOf(territory)}</span>
            ) : (
              <a
                className="compare-add"
                href={hrefTo([...compared, territory])}
                aria-label={words.add(nameOf(territory))}
              >
                <Plus /> {nameOf(territory)}
              </a>
            )}{' '}
            <span className="aside">
              {reasons.map(({ about, other }) => reasonWords(about, other)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {!isFull && <p className="aside">{words.free}</p>}
    </section>
  )
}
