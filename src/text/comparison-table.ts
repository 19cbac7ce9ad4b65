import type { Catalyst, Family, Kind } from '../domain/catalyst'
import type { ComparedColumn, Comparison } from '../domain/comparison'
import type { Metres, SquareMetres } from '../domain/position'
import { coveringOf } from '../domain/present'
import type { CatalystTable } from '../domain/table'
import { levelOf, type TerritoryId, type TerritoryIndex } from '../domain/territory'
import { compareWords } from './compare-words'
import { exportWords } from './export-words'
import { formatAway, formatList, formatNumber, french, typographic } from './format'
import { formatSquareKilometres } from './format-area'
import { formatDensity } from './format-density'
import { kindLabel, type SheetHref, seatText } from './organisation-line'
import { inTerritory, toldApart } from './place-name'
import { type Cell, type Line, type Row, type Table, words } from './written'

const { rows: heads, noNational, noActing } = compareWords
const { units } = exportWords

/** What the words of a comparison come from, beside the comparison. */
export type ComparisonSources = {
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly oneRegion: ReadonlyMap<string, TerritoryId> // families that the list holds in one région only
  readonly sheetHref: SheetHref
  readonly storyHref: SheetHref
  readonly distances: ReadonlyMap<TerritoryId, Metres | null> | null // of the people to the nearest; null: not measured
}

const UNKNOWN: Cell = { is: 'unknown' }
const number = (value: number, text: string): Cell => ({ is: 'number', value, text })

/** A number with so many digits that count: what the screen shows, as a number. */
const rounded = (value: number, digits: number) => Number(value.toPrecision(digits))

const wholeCell = (n: number | null | undefined): Cell =>
  n === null || n === undefined ? UNKNOWN : number(n, formatNumber(n))

function areaCell(area: SquareMetres | null): Cell {
  const text = area === null ? null : formatSquareKilometres(area)
  return area === null || text === null ? UNKNOWN : number(rounded(area / 1e6, 2), compareWords.about(text))
}

function densityCell(density: number | null): Cell {
  if (density === null) return UNKNOWN
  return number(rounded(density, 2), compareWords.about(formatDensity(density)))
}

function shareCell(share: number | null): Cell {
  if (share === null) return UNKNOWN
  const percent = Math.round(share * 100)
  return number(percent, compareWords.share(percent))
}

function distanceCell(away: Metres | null | undefined): Cell {
  if (away === null || away === undefined) return UNKNOWN
  return number(Math.max(1, Math.round(away / 1000)), compareWords.distance(formatAway(away)))
}

type Identity = Pick<Row, 'heading' | 'unit'> & { readonly cell: (column: ComparedColumn) => Cell }

/** What each territory is, but for its organisations; a row that no level has is left out. */
function identityRows(columns: readonly ComparedColumn[]): Row[] {
  const level = columns[0] ? levelOf(columns[0].territory.id) : 'reg'
  const rows: (Identity | false)[] = [
    { heading: heads.population, cell: ({ territory }) => wholeCell(territory.population) },
    {
      heading: heads.area,
      unit: units.area,
      cell: ({ territory: { area, estuary } }) => areaCell(estuary ? null : area),
    },
    { heading: heads.density, cell: ({ profile }) => densityCell(profile?.density ?? null) },
    level !== 'com' && {
      heading: heads.smallShare,
      unit: units.share,
      cell: ({ profile }) => shareCell(profile?.smallShare ?? null),
    },
    level !== 'com' && { heading: heads.communes, cell: ({ territory }) => wholeCell(territory.communes) },
    (level === 'dep' || level === 'reg') && {
      heading: heads.epcis,
      cell: ({ profile }) => wholeCell(profile?.epcis),
    },
  ]
  return rows
    .filter((row) => row !== false)
    .map(({ heading, unit, cell }) => ({ heading, unit, cells: columns.map(cell) }))
}

/** « famille relevée seulement en Bretagne »; '' for a family that is found in several régions. */
function oneRegionText({ id }: Family, { oneRegion, territories }: ComparisonSources): string {
  const region = territories.get(oneRegion.get(id) ?? 'reg-')
  return region ? compareWords.oneRegion(inTerritory(region)) : ''
}

function nameOf(catalyst: Catalyst, sources: ComparisonSources): Line {
  const only = oneRegionText(catalyst.family, sources)
  const aside = [seatText(catalyst), only].filter(Boolean).join(' ; ')
  return [{ text: typographic(catalyst.name), href: sources.sheetHref(catalyst.id) }, { text: `, ${aside}` }]
}

const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'
const isUnsure = ({ verification }: Catalyst) => verification !== 'source'

const said = (all: readonly Catalyst[]) => compareWords.names(all.length)

const allSeated = ({ present }: ComparedColumn) => present.seated.flatMap(({ catalysts }) => catalysts)

function storyCell({ stories: { here, nearest } }: ComparedColumn, { storyHref }: ComparisonSources): Cell {
  const [first] = here
  if (first) {
    const names = here.map(({ id, name }) => words(typographic(name), storyHref(id)))
    return { is: 'names', count: here.length, names, said: compareWords.storiesHere(here.length) }
  }
  if (!nearest) return { is: 'line', line: words(compareWords.noStory) }
  const { id, name } = nearest.pioneer
  const text = compareWords.nearestStory(typographic(name), formatAway(nearest.away))
  return { is: 'line', line: words(text, storyHref(id)) }
}

const headOf = ({ letter, territory }: ComparedColumn) => exportWords.column(letter, toldApart(territory))

/**
 * A comparison as one table: what each territory is, who has a seat there by sorte, who acts there, what is near.
 * @param most names that a cell holds; the rest are counted
 */
export function comparisonTable(
  { columns, kinds }: Comparison,
  sources: ComparisonSources,
  most = Number.POSITIVE_INFINITY,
): Table {
  const namesCell = (all: readonly Catalyst[], none: Cell): Cell =>
    all.length === 0
      ? none
      : {
          is: 'names',
          count: all.length,
          names: all.slice(0, most).map((one) => nameOf(one, sources)),
          said: said(all),
        }
  const line = (text: string): Cell => ({ is: 'line', line: words(text) })
  const { distances } = sources
  const counted = (some: (one: Catalyst) => boolean, none: Cell) =>
    columns.map((column): Cell => {
      const n = allSeated(column).filter(some).length
      return n === 0 ? none : number(n, formatNumber(n))
    })
  const kindCell = (kind: Kind, seated: readonly Catalyst[], { present }: ComparedColumn): Cell => {
    const acting = present.acting.flatMap(({ catalysts }) => catalysts)
    const kin = acting.filter(({ family }) => family.kind === kind)
    if (seated.length > 0 || kin.length === 0) return namesCell(seated, { is: 'nothing' })
    return line(
      `${compareWords.fromElsewhere(kin.length)} ${formatList(kin.map(({ name }) => typographic(name)))}`,
    )
  }
  const rows: Row[] = [
    ...identityRows(columns),
    { heading: heads.beyond, cells: counted((one) => !isThirdPlace(one), line(compareWords.nothingBeyond)) },
    { heading: heads.thirdPlaces, cells: counted(isThirdPlace, { is: 'nothing' }) },
    { heading: heads.toConfirm, cells: counted(isUnsure, number(0, '0')) },
    ...kinds.map(({ kind, cells }) => ({
      heading: kindLabel(sources.table, kind),
      cells: cells.map((all, i) => kindCell(kind, all, columns[i]!)),
    })),
    {
      heading: heads.national,
      cells: columns.map(({ present }) => namesCell(present.national, line(noNational))),
    },
    {
      heading: heads.acting,
      cells: columns.map(({ present, territory }) =>
        namesCell(coveringOf(present, territory), line(noActing)),
      ),
    },
    {
      heading: heads.story,
      numbered: exportWords.stories,
      cells: columns.map((column) => storyCell(column, sources)),
    },
    ...(distances
      ? [
          {
            heading: heads.distance,
            unit: units.distance,
            cells: columns.map(({ territory }) => distanceCell(distances.get(territory.id))),
          },
        ]
      : []),
  ]
  return {
    caption: comparisonTitle(columns),
    columns: [compareWords.criterion, ...columns.map(headOf)],
    rows,
  }
}

/** « Comparaison : Bas-Rhin et Haut-Rhin ». */
export const comparisonTitle = (columns: readonly ComparedColumn[]) =>
  compareWords.caption(formatList(columns.map(({ territory }) => toldApart(territory))))

/** How much the list holds of each family of some sortes: a line for each sorte. */
export function coverageLines(kinds: readonly Kind[], sources: ComparisonSources): string[] {
  const { families } = sources.table.columns
  return kinds.map((kind) => {
    const told = families
      .filter((family) => family.kind === kind)
      .map((family) => {
        const only = oneRegionText(family, sources)
        const coverage = [family.coverage || compareWords.coverageUnknown, only].filter(Boolean).join(', ')
        return exportWords.coverage(typographic(family.label), typographic(coverage).replaceAll(' ;', ','))
      })
    return french(exportWords.coverageOf(kindLabel(sources.table, kind), told.join(' ; ')))
  })
}
