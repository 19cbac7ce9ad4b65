import { useMemo } from 'react'
import { neighbourOffer, similarTo } from '../domain/compare-offers'
import { type ComparedColumn, compareTerritories, oneRegionFamilies } from '../domain/comparison'
import { discoveriesFor } from '../domain/discoveries'
import type { Filtered } from '../domain/filter'
import { isNarrowed, type Link } from '../domain/link'
import { medianDistance, seatsOf } from '../domain/remoteness'
import type { Atlas } from '../domain/scene-from'
import { surroundingsOf } from '../domain/surroundings'
import { codeOf, levelOf, type Territory, type TerritoryId } from '../domain/territory'
import { Asked, Levels } from '../features/compare/asked'
import { compareThese } from '../features/compare/column-head'
import { Discoveries, type Reach } from '../features/compare/discoveries'
import { Offers } from '../features/compare/offers'
import { SideBySide } from '../features/compare/side-by-side'
import { Start } from '../features/compare/start'
import { SurroundingsTable } from '../features/compare/surroundings-table'
import { Awaited } from '../features/detail/awaited'
import { ThirdPlacesSwitch } from '../features/filter/count-line'
import { FacetBar } from '../features/filter/facet-bar'
import { hrefOf } from '../state/link-store'
import { compareWords } from '../text/compare-words'
import { formatAway, formatList } from '../text/format'
import { toldApart } from '../text/place-name'
import { Notice } from '../ui/notice'
import { Sheet } from '../ui/sheet'
import { ComparisonExports } from './comparison-exports'
import { ContactLine } from './contact-line'
import { ActiveChips, FacetOptions } from './filter-parts'
import type { Follower } from './use-atlas'
import { type ComparisonGround, useComparisonGround } from './use-comparison'
import { useRemoteness } from './use-remoteness'

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly filtered: Filtered
  readonly onClose: () => void
}

type Part = { readonly link: Link; readonly ground: ComparisonGround; readonly rows: Uint32Array }

/** What narrows the comparison, folded while nothing does. */
function Filters({ link, atlas, filtered }: Pick<Props, 'link' | 'atlas' | 'filtered'>) {
  return (
    <details className="answer-filters" open={isNarrowed(link)}>
      <summary>{compareWords.filters}</summary>
      <FacetBar Options={FacetOptions} names={atlas} filtered={filtered} filters={link.filters} />
      {isNarrowed(link) && <ActiveChips link={link} names={atlas} />}
      <ThirdPlacesSwitch filters={link.filters} />
      {filtered.rows.length === 0 && (
        <Notice title={compareWords.emptied}>
          <p>{compareWords.emptiedAct}</p>
        </Notice>
      )}
    </details>
  )
}

/** Codes of the link that no territory has: said, the others are compared. */
function UnknownCodes({ codes }: { readonly codes: readonly TerritoryId[] }) {
  if (codes.length === 0) return null
  return (
    <Notice title={compareWords.unknown(formatList(codes.map(codeOf)), codes.length)}>
      <p>{compareWords.unknownAct}</p>
    </Notice>
  )
}

function Next({
  of,
  compared,
  link,
  ground,
  rows,
}: Part & { of: Territory; compared: readonly TerritoryId[] }) {
  const { atlas, profiles, bordersOf } = ground
  const { table, territories } = atlas
  const borders = bordersOf(of)
  const neighbours = useMemo(
    () => neighbourOffer(of, borders, profiles, territories),
    [of, borders, profiles, territories],
  )
  const similar = useMemo(() => similarTo(of, profiles, territories), [of, profiles, territories])
  const discoveries = useMemo(() => discoveriesFor(of, borders, atlas, rows), [of, borders, atlas, rows])
  const ReachIt: Reach = ({ catalyst }) => (
    <ContactLine
      catalyst={catalyst}
      liaison={territories.get(`com-${catalyst.seat.code}`)?.liaison ?? null}
    />
  )
  return (
    <>
      {compared.length > 0 && <Offers {...{ compared, of, neighbours, similar, territories, link }} />}
      {borders.length > 0 && (
        <Discoveries place={of} Reach={ReachIt} {...{ discoveries, table, territories, link }} />
      )}
    </>
  )
}

/** The way to the note of a territory that a council reads. */
function NoteLink({ of, link }: { readonly of: Territory; readonly link: Link }) {
  const { note, noteWhy } = compareWords
  return (
    <p className="compare-note">
      <a
        className="button"
        href={hrefOf({ ...link, page: { at: 'print', what: 'note' }, place: of.id, view: null })}
      >
        {note(toldApart(of))}
      </a>{' '}
      <span className="aside">{noteWhy}</span>
    </p>
  )
}

/** Territories side by side, and what may be added beside them. */
function Compared({ ids, ...part }: Part & { readonly ids: readonly TerritoryId[] }) {
  const { link, ground, rows } = part
  const { atlas, profiles } = ground
  const { table, territories } = atlas
  const comparison = useMemo(
    () => compareTerritories(ids, atlas, profiles, rows),
    [ids, atlas, profiles, rows],
  )
  const oneRegion = useMemo(() => oneRegionFamilies(table), [table])
  const seats = useMemo(() => seatsOf(table, rows), [table, rows])
  const remoteness = useRemoteness(seats, true)
  const medians = useMemo(
    () =>
      remoteness.is === 'ready'
        ? new Map(ids.map((id) => [id, medianDistance(remoteness.value, id, territories)]))
        : null,
    [remoteness, ids, territories],
  )
  const distances = ({ territory }: ComparedColumn) => (
    <Awaited key={territory.id} part={remoteness}>
      {(value) => {
        const median = medianDistance(value, territory.id, territories)
        return median === null ? compareWords.noFigure : compareWords.distance(formatAway(median))
      }}
    </Awaited>
  )
  const [first] = comparison.columns
  if (!first) return null
  const level = levelOf(first.territory.id)
  const { alone, aloneFeminine, levels } = compareWords
  return (
    <>
      <section aria-labelledby="side-by-side">
        <h3 id="side-by-side">{compareWords.sideBySide}</h3>
        <p className="aside">
          {ids.length > 1
            ? compareWords.sideBySideWhy(levels[level])
            : (level === 'dep' ? alone : aloneFeminine)(levels[level])}
        </p>
        <SideBySide {...{ comparison, profiles, table, territories, oneRegion, link, distances }} />
        <button type="button" className="link-button" onClick={() => compareThese([])}>
          {compareWords.reset}
        </button>
      </section>
      <NoteLink of={first.territory} link={link} />
      <ComparisonExports {...{ comparison, link, table, territories, oneRegion }} distances={medians} />
      <Next of={first.territory} compared={ids} {...part} />
    </>
  )
}

/** The intercommunalité of a place in its surroundings, and the levels at which it may be compared. */
function Around({ place, ...part }: Part & { readonly place: Territory }) {
  const { link, ground, rows } = part
  const { atlas, around } = ground
  const { table, territories } = atlas
  const epci = [place.id, ...place.parents].find((id) => levelOf(id) === 'epci')
  const home = epci ? (territories.get(epci) ?? null) : null
  const surroundings = useMemo(
    () => (home ? surroundingsOf(home, around, atlas, rows) : null),
    [home, around, atlas, rows],
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
      {home && <Next of={home} compared={[]} {...part} />}
    </>
  )
}

/** Territories beside one another: those of the link side by side, else the place asked for in its surroundings. */
export function OpenCompare({ link, atlas, places, filtered, onClose }: Props) {
  const { page, place } = link
  const ids = page.at === 'compare' ? page.territories : []
  const { territories } = atlas
  const known = useMemo(() => ids.filter((id) => territories.has(id)), [ids, territories])
  const asked = place === null ? null : (territories.get(place) ?? null)
  const isWanting = known.length < ids.length || (place !== null && !asked)
  const late = places.is !== 'ready' && isWanting ? places : null
  const ground = useComparisonGround(
    atlas,
    known.some((id) => levelOf(id) === 'com'),
  )
  const parts = { link, rows: filtered.rows }
  return (
    <Sheet title={compareWords.title} onClose={onClose}>
      <div className="compare-page">
        <p className="aside">{compareWords.intro}</p>
        {late ? (
          <Awaited part={late}>{() => null}</Awaited>
        ) : (
          <>
            <UnknownCodes codes={[...ids, ...(place ? [place] : [])].filter((id) => !territories.has(id))} />
            {known.length > 0 && asked && <Asked place={asked} compared={known} {...{ territories, link }} />}
            {known.length === 0 && !asked && <Start link={link} />}
            {(known.length > 0 || asked) && (
              <>
                <Filters {...{ link, atlas, filtered }} />
                <Awaited part={ground}>
                  {(value) =>
                    known.length > 0 ? (
                      <Compared ids={known} ground={value} {...parts} />
                    ) : (
                      asked && <Around place={asked} ground={value} {...parts} />
                    )
                  }
                </Awaited>
              </>
            )}
          </>
        )}
      </div>
    </Sheet>
  )
}
