import { useMemo } from 'react'
import type { Comparison } from '../../domain/comparison'
import { compareTerritories, oneRegionFamilies } from '../../domain/comparison'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import { paperScene } from '../../domain/paper'
import { medianDistance, seatsOf } from '../../domain/remoteness'
import type { Atlas } from '../../domain/scene-from'
import { levelOf } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { comparisonTable, comparisonTitle, coverageLines } from '../../text/comparison-table'
import { exportWords } from '../../text/export-words'
import { type Written, words } from '../../text/written'
import { WrittenPage } from '../../ui/written-page'
import { type Leaving, madeLines, sourcesOf } from '../compare/comparison-paper'
import './print-comparison.css'
import { type ComparisonGround, useComparisonGround } from '../compare/use-comparison'
import { useRemoteness } from '../map/use-remoteness'
import { PrintMap } from './print-map'

const SIZE = { width: 700, height: 380 } // pixels
const ABREAST = 4 // columns that an upright A4 page holds
const NAMES = 20 // in a row of a table: each cell has its share of them

type Props = { readonly link: Link; readonly atlas: Atlas; readonly filtered: Filtered }

/** A comparison in parts that a page can hold abreast, as many columns in each as there are parts to fill. */
function partsOf({ columns, kinds }: Comparison): Comparison[] {
  const parts = Math.ceil(columns.length / ABREAST)
  const abreast = Math.ceil(columns.length / parts)
  return Array.from({ length: parts }, (_, i) => {
    const [from, to] = [i * abreast, (i + 1) * abreast]
    return {
      columns: columns.slice(from, to),
      kinds: kinds.map(({ kind, cells }) => ({ kind, cells: cells.slice(from, to) })),
    }
  })
}

/** The tables of a comparison, then what it does not say. */
function reportOf(leaving: Leaving): Written {
  const sources = sourcesOf(leaving, () => undefined) // on paper nothing is followed
  const kinds = leaving.comparison.kinds.map(({ kind }) => kind)
  const parts = partsOf(leaving.comparison).map((part) =>
    comparisonTable(part, sources, Math.floor(NAMES / part.columns.length)),
  )
  return [
    ...parts.map((table) => ({ is: 'table', table }) as const),
    { is: 'paragraph', line: words(compareWords.foot) },
    ...(kinds.length > 0
      ? [
          { is: 'paragraph', line: words(exportWords.limits.coverage) } as const,
          { is: 'list', items: coverageLines(kinds, sources).map((line) => words(line)) } as const,
        ]
      : []),
  ]
}

function Report({ link, filtered, ground }: Omit<Props, 'atlas'> & { readonly ground: ComparisonGround }) {
  const { atlas, profiles } = ground
  const { table, territories } = atlas
  const { rows } = filtered
  const remoteness = useRemoteness(useMemo(() => seatsOf(table, rows), [table, rows]))
  const ids = link.page.at === 'compare' ? link.page.territories : []
  const comparison = useMemo(
    () => compareTerritories(ids, atlas, profiles, rows),
    [ids, atlas, profiles, rows],
  )
  const oneRegion = useMemo(() => oneRegionFamilies(table), [table])
  const scene = useMemo(() => paperScene(link, atlas), [link, atlas])
  const distances =
    remoteness.is === 'ready'
      ? new Map(ids.map((id) => [id, medianDistance(remoteness.value, id, territories)]))
      : null
  const leaving: Leaving = { comparison, link, table, territories, oneRegion, distances }
  const title = comparisonTitle(comparison.columns)
  const isWide = comparison.columns.some(
    ({ territory: { id, zone } }) => levelOf(id) === 'reg' || zone !== 'metro',
  )
  return (
    <article className="print-comparison">
      <p className="print-sentence">{title}</p>
      <p className="print-note">{madeLines(leaving).join(' ')}</p>
      <PrintMap {...{ link, atlas, scene }} size={SIZE} label={title} isWhole={isWide} />
      <WrittenPage text={reportOf(leaving)} />
    </article>
  )
}

/** Territories side by side on paper: their map with letters, their table, what it does not say. */
export function PrintComparison({ link, atlas, filtered }: Props) {
  const ids = link.page.at === 'compare' ? link.page.territories : []
  const ground = useComparisonGround(
    atlas,
    ids.some((id) => id.startsWith('com-')),
  )
  if (ground.is !== 'ready') return null
  return <Report {...{ link, filtered }} ground={ground.value} />
}
