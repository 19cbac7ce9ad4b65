import { useEffect, useMemo } from 'react'
import { type ComparedColumn, compareTerritories, oneRegionFamilies } from '../../domain/comparison'
import { medianDistance, seatsOf } from '../../domain/remoteness'
import { levelOf, type TerritoryId } from '../../domain/territory'
import { compareThese } from '../../features/compare/column-head'
import { SideBySide } from '../../features/compare/side-by-side'
import { Awaited } from '../../features/detail/awaited'
import { compareWords } from '../../text/compare-words'
import { formatAway } from '../../text/format'
import { filtersSentence } from '../../text/sentence-filters'
import { ErrorBoundary } from '../error-boundary'
import { lazyPart } from '../lazy-part'
import { useRemoteness } from '../map/use-remoteness'
import { Waiting } from '../states'
import { type ComparePart, DiscoveriesBeside, NoteLink, OffersBeside } from './beside'
import { ComparisonExports } from './comparison-exports'

const ComparisonPictures = lazyPart(
  async () => (await import('./comparison-pictures')).ComparisonPictures,
  <Waiting what="part" />,
)

/** Territories side by side, and what may be added beside them. */
export function Compared({ ids, ...part }: ComparePart & { readonly ids: readonly TerritoryId[] }) {
  const { link, ground, rows } = part
  const { atlas, profiles } = ground
  const { table, territories } = atlas
  const comparison = useMemo(
    () => compareTerritories(ids, atlas, profiles, rows),
    [ids, atlas, profiles, rows],
  )
  const oneRegion = useMemo(() => oneRegionFamilies(table), [table])
  useEffect(() => {
    // What was pressed to add a territory is gone by now.
    if (ids.length > 1 && document.activeElement === document.body)
      document.getElementById('side-by-side')?.focus()
  }, [ids])
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
  const borders = useMemo(() => (first ? ground.bordersOf(first.territory) : []), [first, ground])
  if (!first) return null
  const kept = filtersSentence(link.filters, table)
  const level = levelOf(first.territory.id)
  const { alone, aloneFeminine, levels } = compareWords
  const offers = <OffersBeside of={first.territory} compared={ids} {...{ link, ground }} />
  return (
    <>
      {ids.length < 2 && offers}
      <section aria-labelledby="side-by-side">
        <h3 id="side-by-side" tabIndex={-1}>
          {compareWords.sideBySide}
        </h3>
        <p className="aside">
          {ids.length > 1
            ? compareWords.sideBySideWhy(levels[level])
            : (level === 'dep' ? alone : aloneFeminine)(levels[level])}
        </p>
        {kept && <p className="compare-kept">{compareWords.kept(kept)}</p>}
        <SideBySide {...{ comparison, profiles, table, territories, oneRegion, link, distances }} />
        <button
          type="button"
          className="link-button"
          onClick={() => {
            compareThese([])
            requestAnimationFrame(() => document.getElementById('sheet-title')?.focus())
          }}
        >
          {compareWords.reset}
        </button>
      </section>
      <NoteLink of={first.territory} link={link} />
      <ComparisonExports {...{ comparison, link, table, territories, oneRegion }} distances={medians} />
      {ids.length > 1 && offers}
      <DiscoveriesBeside of={first.territory} around={borders} {...part} />
      <ErrorBoundary>
        <ComparisonPictures {...{ comparison, profiles, link, atlas }} />
      </ErrorBoundary>
    </>
  )
}
