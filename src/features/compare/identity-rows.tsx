import type { ReactNode } from 'react'
import type { ComparedColumn } from '../../domain/comparison'
import type { Profiles } from '../../domain/profile'
import { type StandingMeasure, standingOf } from '../../domain/standing'
import { type Level, levelOf } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { formatNumber } from '../../text/format'
import { formatSquareKilometres } from '../../text/format-area'
import { formatDensity } from '../../text/format-density'
import type { TableRow } from './compare-table'

const { rows: heads, noFigure } = compareWords

const known = <T,>(value: T | null | undefined, words: (value: T) => string | null) =>
  value === null || value === undefined ? null : words(value)

type Fact = {
  readonly key: string
  readonly head: string
  readonly said: (column: ComparedColumn) => string | null
  readonly without: readonly Level[] // levels that it tells nothing of
}

const FACTS: readonly Fact[] = [
  {
    key: 'population',
    head: heads.population,
    said: ({ territory }) => known(territory.population, formatNumber),
    without: [],
  },
  {
    key: 'area',
    head: heads.area,
    said: ({ territory: { area, estuary } }) =>
      estuary ? null : known(known(area, formatSquareKilometres), compareWords.about),
    without: [],
  },
  {
    key: 'density',
    head: heads.density,
    said: ({ profile }) => known(profile?.density, (density) => compareWords.about(formatDensity(density))),
    without: [],
  },
  {
    key: 'smallShare',
    head: heads.smallShare,
    said: ({ profile }) => known(profile?.smallShare, (share) => compareWords.share(Math.round(share * 100))),
    without: ['com'],
  },
  {
    key: 'communes',
    head: heads.communes,
    said: ({ territory }) => known(territory.communes, formatNumber),
    without: ['com'],
  },
  {
    key: 'epcis',
    head: heads.epcis,
    said: ({ profile }) => known(profile?.epcis, formatNumber),
    without: ['com', 'epci'],
  },
]

const isRanked = (key: string): key is StandingMeasure => key === 'population' || key === 'density'

/** What each territory is, but for its organisations: population and density with its place among its level. */
export function identityRows(columns: readonly ComparedColumn[], profiles: Profiles): TableRow[] {
  const level = columns[0] ? levelOf(columns[0].territory.id) : 'reg'
  const cell = (key: string, said: string | null, { territory }: ComparedColumn): ReactNode => {
    if (said === null) return <span className="compare-none">{noFigure}</span>
    const standing = isRanked(key) ? standingOf(territory.id, key, profiles) : null
    return (
      <>
        {said}
        {standing && (
          <span className="aside compare-standing">
            {compareWords.standing(standing.place, standing.of, standing.level)}
          </span>
        )}
      </>
    )
  }
  return FACTS.filter(({ without }) => !without.includes(level)).map(({ key, head, said }) => ({
    key,
    head: (
      <>
        {head}
        {isRanked(key) && level !== 'com' && (
          <span className="aside compare-standing">
            {compareWords.standingWhy[key](compareWords.levels[level])}
          </span>
        )}
      </>
    ),
    cells: columns.map((column) => cell(key, said(column), column)),
  }))
}
