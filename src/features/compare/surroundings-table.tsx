import type { Catalyst } from '../../domain/catalyst'
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
  readonly acting: readonly Catalyst[] // known to act here, with their seat elsewhere
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly oneRegion: OneRegion
  readonly link: Link
}

type CellProps = {
  readonly catalysts: readonly Catalyst[] // by their seat
  readonly acting: readonly Catalyst[] // known to act here from elsewhere
  readonly link: Link
  readonly aside: (catalyst: Catalyst) => string
}

/** Who has a seat; where nobody has, who acts there from elsewhere. */
function Cell({ catalysts, acting, ...names }: CellProps) {
  const isElsewhere = catalysts.length === 0 && acting.length > 0
  return (
    <>
      {isElsewhere && (
        <span className="compare-line compare-none">{compareWords.fromElsewhere(acting.length)}</span>
      )}
      <Names catalysts={isElsewhere ? acting : catalysts} shown={2} none={compareWords.nothing} {...names} />
    </>
  )
}

/** An intercommunalité in its surroundings: who is here, next door, in the département, in those around it. */
export function SurroundingsTable({ surroundings, acting, table, territories, oneRegion, link }: Props) {
  const { epci, columns, rows } = surroundings
  const titles = {
    here: () => words.here,
    neighbours: words.neighbours,
    departement: words.departement,
    'neighbour-departements': words.neighbourDepartements,
  }
  const heads = columns.map(({ is, territories: ids }): TableColumn & { readonly names: string } => {
    const title = titles[is](ids.length)
    const names = formatList(territoriesOf(territories, ids).map(({ name }) => typographic(name)))
    return {
      names,
      key: is,
      name: title,
      head: (
        <div className="compare-head">
          <span>{title}</span>
          {ids.length === 1 && <span className="aside compare-where">{names}</span>}
        </div>
      ),
    }
  })
  return (
    <>
      <CompareTable
        isNamedInCards
        caption={words.caption(typographic(epci.name))}
        columns={heads}
        groups={[
          {
            title: '',
            rows: rows.map(({ kind, cells }) => ({
              key: kind,
              head: <KindHead {...{ kind, table, oneRegion, territories }} />,
              cells: cells.map((catalysts, i) => (
                <Cell
                  key={columns[i]!.is}
                  {...{ catalysts, link }}
                  acting={i === 0 ? acting.filter(({ family }) => family.kind === kind) : []}
                  aside={({ family }) => oneRegionWords(family, oneRegion, territories)}
                />
              )),
            })),
          },
        ]}
      />
      {rows.length === 0 && <p>{words.none}</p>}
      <details className="compare-coverage compare-columns">
        <summary>{words.which}</summary>
        <ul>
          {heads
            .filter(({ names }) => names !== '')
            .map(({ key, name, names }) => (
              <li key={key}>
                {name} : <span translate="no">{names}</span>
              </li>
            ))}
        </ul>
      </details>
      <p className="compare-foot">{compareWords.foot}</p>
    </>
  )
}
