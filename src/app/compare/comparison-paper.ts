import { manifest } from '../../data/load'
import { today } from '../../device/today'
import type { Comparison } from '../../domain/comparison'
import { HOME, type Link, type Page } from '../../domain/link'
import { plainText } from '../../domain/plain-text'
import type { Metres } from '../../domain/position'
import { isPublicAddress } from '../../domain/public-address'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryId, TerritoryIndex } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { type ComparisonSources, comparisonTitle, coverageLines } from '../../text/comparison-table'
import { exportWords } from '../../text/export-words'
import { formatDay, french } from '../../text/format'
import { fr } from '../../text/fr'
import { printWords } from '../../text/print-words'
import { handedOn } from '../paper/handed-on'
import { keptBy } from '../paper/kept-by'

const { limits } = exportWords
const CITED = 1 // position of « cite » in STATUSES
const LONGEST = 70 // letters of the name of a file

/** A comparison that leaves the page, and what it is made from. */
export type Leaving = {
  readonly comparison: Comparison
  readonly link: Link
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly oneRegion: ReadonlyMap<string, TerritoryId>
  readonly distances: ReadonlyMap<TerritoryId, Metres | null> | null
}

/** What the words of a comparison come from, its links leading where `href` says. */
export const sourcesOf = (
  { table, territories, oneRegion, distances }: Leaving,
  href: (page: Page) => string | undefined,
): ComparisonSources => ({
  table,
  territories,
  oneRegion,
  distances,
  sheetHref: (id) => href({ at: 'catalyst', id }),
  storyHref: (id) => href({ at: 'pioneer', id }),
})

/** The address of a comparison as it is handed on: its territories and filters, not what the reader looks at. */
export const comparisonAddress = ({ link: { page, place, radius, filters } }: Leaving) =>
  handedOn({ ...HOME, page, place, radius, filters })

/** When it was made, from what, and what its filters keep. */
export const madeLines = ({ link, table }: Leaving): string[] => [
  limits.made(formatDay(today()), formatDay(manifest.edition)),
  ...keptBy(link, table),
]

/** What a comparison does not say and where it comes from, a line each. */
export function limitLines(leaving: Leaving, sources: ComparisonSources): string[] {
  const { table, comparison } = leaving
  const cited = table.status.reduce((n, status) => n + Number(status === CITED), 0)
  const address = comparisonAddress(leaving)
  const kinds = comparison.kinds.map(({ kind }) => kind)
  return [
    comparisonTitle(comparison.columns),
    ...madeLines(leaving),
    compareWords.foot,
    limits.absence,
    fr.counts.notTheMembers(table.size, cited),
    ...(kinds.length > 0 ? [limits.coverage, ...coverageLines(kinds, sources)] : []),
    isPublicAddress(address) ? address : limits.noAddress,
    printWords.credits,
    french(manifest.geography.credit),
  ]
}

/** The name of a file: « comparaison-bas-rhin-haut-rhin ». */
export function fileStem({ columns }: Comparison): string {
  const names = columns.map(({ territory }) => plainText(territory.name).replace(/ /g, '-'))
  return ['comparaison', ...names].join('-').slice(0, LONGEST).replace(/-+$/, '')
}
