import type { ReactNode } from 'react'
import type { Catalyst, Kind } from '../../domain/catalyst'
import type { ComparedColumn, Comparison } from '../../domain/comparison'
import type { Link } from '../../domain/link'
import { coveringOf, isSeatedIn } from '../../domain/present'
import type { Profiles } from '../../domain/profile'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'
import { formatAway, formatList, typographic } from '../../text/format'
import { toldApart } from '../../text/place-name'
import { ColumnHead, LetteredName } from './column-head'
import { CompareTable, type RowGroup, type TableColumn } from './compare-table'
import { identityRows } from './identity-rows'
import { KindHead, type OneRegion, oneRegionWords } from './kind-head'
import { Names } from './names'

const { groups, rows: heads } = compareWords
const FEW_COLUMNS = 3 // up to which the first names stand in the cells

type Props = {
  readonly comparison: Comparison
  readonly profiles: Profiles
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly oneRegion: OneRegion
  readonly link: Link
  readonly distances?: (column: ComparedColumn) => ReactNode // of the people to the nearest organisation
}

const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'

/** « 42 hors tiers-lieux », « 35 tiers-lieux », « dont 12 à confirmer ». */
function Count({ catalysts }: { readonly catalysts: readonly Catalyst[] }) {
  if (catalysts.length === 0) return <span className="compare-none">{compareWords.nothing}</span>
  const third = catalysts.filter(isThirdPlace).length
  const unsure = catalysts.filter(({ verification }) => verification !== 'source').length
  return (
    <>
      {catalysts.length > third ? (
        <strong className="compare-line">{compareWords.beyond(catalysts.length - third)}</strong>
      ) : (
        <span className="compare-line compare-none">{compareWords.nothingBeyond}</span>
      )}
      {third > 0 && <span className="compare-line">{compareWords.thirdPlaces(third)}</span>}
      {unsure > 0 && <span className="compare-line aside">{compareWords.toConfirm(unsure)}</span>}
    </>
  )
}

/** The stories told of a territory, else the nearest one. */
function Story({ column: { stories }, link }: { readonly column: ComparedColumn; readonly link: Link }) {
  const { here, nearest } = stories
  const hrefTo = (id: string) => hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })
  if (here.length > 0) {
    return (
      <ul className="compare-names">
        {here.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefTo(id)}>{typographic(name)}</a>
          </li>
        ))}
      </ul>
    )
  }
  if (!nearest) return <span className="compare-none">{compareWords.noStory}</span>
  const said = compareWords.nearestStory(typographic(nearest.pioneer.name), formatAway(nearest.away))
  return <a href={hrefTo(nearest.pioneer.id)}>{said}</a>
}

/** Territories side by side: what they are, who has a seat there, who acts there, what is told nearby. */
export function SideBySide({ comparison, profiles, table, territories, oneRegion, link, distances }: Props) {
  const { columns, kinds } = comparison
  const compared = columns.map(({ territory }) => territory.id)
  const shown = columns.length > FEW_COLUMNS ? 0 : 2
  const aside = ({ family }: Catalyst) => oneRegionWords(family, oneRegion, territories)
  const names = (catalysts: readonly Catalyst[], none: string) => (
    <Names {...{ catalysts, link, shown, none, aside }} />
  )
  const kindCell = (kind: Kind, seated: readonly Catalyst[], { present }: ComparedColumn) => {
    const acting = present.acting.flatMap(({ catalysts }) =>
      catalysts.filter(({ family }) => family.kind === kind),
    )
    if (seated.length > 0 || acting.length === 0) return names(seated, compareWords.nothing)
    return (
      <>
        <span className="compare-line compare-none">{compareWords.fromElsewhere(acting.length)}</span>
        {names(acting, '')}
      </>
    )
  }
  const seatedIn = ({ present }: ComparedColumn) => present.seated.flatMap(({ catalysts }) => catalysts)
  const tableColumns = columns.map(
    ({ letter, territory }): TableColumn => ({
      key: territory.id,
      head: <ColumnHead {...{ letter, territory, compared, link }} />,
      name: <LetteredName {...{ letter, territory }} />,
    }),
  )
  const rowGroups: RowGroup[] = [
    { title: groups.identity, rows: identityRows(columns, profiles) },
    {
      title: groups.seated,
      rows: [
        {
          key: 'all',
          head: heads.all,
          cells: columns.map((column) => <Count key={column.letter} catalysts={seatedIn(column)} />),
        },
        ...kinds.map(({ kind, cells }) => ({
          key: kind,
          head: <KindHead {...{ kind, table, oneRegion, territories }} />,
          cells: cells.map((catalysts, i) => kindCell(kind, catalysts, columns[i]!)),
        })),
        {
          key: 'national',
          head: heads.national,
          cells: columns.map(({ present }) => names(present.national, compareWords.noNational)),
        },
      ],
    },
    {
      title: groups.acting,
      rows: [
        {
          key: 'acting',
          head: heads.acting,
          cells: columns.map(({ present, territory }) => (
            <Names
              key={territory.id}
              catalysts={coveringOf(present, territory)}
              {...{ link, shown }}
              none={compareWords.noActing}
              aside={(catalyst) => (isSeatedIn(catalyst, territory.id) ? compareWords.seatHere : '')}
            />
          )),
        },
      ],
    },
    {
      title: groups.near,
      rows: [
        {
          key: 'story',
          head: heads.story,
          cells: columns.map((column) => <Story key={column.letter} {...{ column, link }} />),
        },
        ...(distances
          ? [
              {
                key: 'distance',
                head: (
                  <>
                    {heads.distance}{' '}
                    <span className="aside compare-standing">{compareWords.distanceWhy}</span>
                  </>
                ),
                cells: columns.map(distances),
              },
            ]
          : []),
      ],
    },
  ]
  const caption = compareWords.caption(formatList(columns.map(({ territory }) => toldApart(territory))))
  return (
    <>
      <CompareTable caption={caption} columns={tableColumns} groups={rowGroups} />
      <p className="compare-foot">{compareWords.foot}</p>
    </>
  )
}
