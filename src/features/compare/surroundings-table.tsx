import type { Link } from '../../domain/link'
import { territoriesOf } from '../../domain/reach'
import type { Surroundings } from '../../domain/surroundings'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { formatList, typographic } from '../../text/format'
import { CompareTable, type TableColumn } from './compare-table'
import { KindHead, type OneRegion, oneRegionWords } from './kind-head'
import { Names } from './names'

const words = compareWords.surroundings

type Props = {
  readonly surroundings: Surroundings
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly oneRegion: OneRegion
  readonly link: Link
}

/** An intercommunalité in its surroundings: who is here, next door, in the département, in those around it. */
export function SurroundingsTable({ surroundings, table, territories, oneRegion, link }: Props) {
  const { epci, columns, rows } = surroundings
  const titles = {
    here: () => words.here,
    neighbours: words.neighbours,
    departement: words.departement,
    'neighbour-departements': words.neighbourDepartements,
  }
  const heads = columns.map(({ is, territories: ids }): TableColumn => {
    const title = titles[is](ids.length)
    const names = formatList(territoriesOf(territories, ids).map(({ name }) => typographic(name)))
    return {
      key: is,
      name: title,
      head: (
        <div className="compare-head">
          <span>{title}</span>
          {ids.length > 1 ? (
            <details className="compare-coverage compare-where">
              <summary>{words.which}</summary>
              {names}
            </details>
          ) : (
            <span className="aside compare-where">{names}</span>
          )}
        </div>
      ),
    }
  })
  return (
    <>
      <CompareTable
        caption={words.caption(typographic(epci.name))}
        columns={heads}
        groups={[
          {
            title: '',
            rows: rows.map(({ kind, cells }) => ({
              key: kind,
              head: <KindHead {...{ kind, table, oneRegion, territories }} />,
              cells: cells.map((catalysts, i) => (
                <Names
                  key={columns[i]!.is}
                  {...{ catalysts, link }}
                  shown={2}
                  none={compareWords.nothing}
                  aside={({ family }) => oneRegionWords(family, oneRegion, territories)}
                />
              )),
            })),
          },
        ]}
      />
      {rows.length === 0 && <p>{words.none}</p>}
      <p className="compare-foot">{compareWords.foot}</p>
    </>
  )
}
