import type { ComparedColumn } from '../../domain/comparison'
import { levelOf } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { formatNumber } from '../../text/format'
import { formatArea } from '../../text/format-area'
import { formatDensity } from '../../text/format-density'
import type { TableRow } from './compare-table'

const { rows: heads, noFigure } = compareWords

const known = <T>(value: T | null, words: (value: T) => string) => (value === null ? null : words(value))

type Said = (column: ComparedColumn) => string | null

const SAID: readonly (readonly [key: string, head: string, said: Said])[] = [
  ['population', heads.population, ({ territory }) => known(territory.population, formatNumber)],
  [
    'area',
    heads.area,
    ({ territory: { area, estuary } }) =>
      area === null || estuary ? null : known(formatArea(area), compareWords.about),
  ],
  ['density', heads.density, ({ profile }) => known(profile?.density ?? null, formatDensity)],
  [
    'smallShare',
    heads.smallShare,
    ({ profile }) =>
      known(profile?.smallShare ?? null, (share) => compareWords.share(Math.round(share * 100))),
  ],
  ['communes', heads.communes, ({ territory }) => known(territory.communes, formatNumber)],
  ['epcis', heads.epcis, ({ profile }) => known(profile?.epcis ?? null, formatNumber)],
]

/** What each territory is, but for its organisations. A row that no level has is left out. */
export function identityRows(columns: readonly ComparedColumn[]): TableRow[] {
  const level = columns[0] ? levelOf(columns[0].territory.id) : 'reg'
  const without: readonly string[] =
    level === 'com' ? ['communes', 'epcis', 'smallShare'] : level === 'epci' ? ['epcis'] : []
  return SAID.filter(([key]) => !without.includes(key)).map(([key, head, said]) => ({
    key,
    head,
    cells: columns.map((column) => said(column) ?? noFigure),
  }))
}
