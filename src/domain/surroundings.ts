import type { Catalyst } from './catalyst'
import { type KindRow, kindRows } from './comparison'
import { neighboursOf, type WideAdjacency } from './neighbours'
import { isSeatedIn } from './present'
import type { Atlas } from './scene-from'
import { catalystAt } from './table'
import { codeOf, levelOf, type Territory, type TerritoryId } from './territory'

/** A ring around an intercommunalité; it may hold no territory: an island has no neighbour. */
export type SurroundingColumn = {
  readonly is: 'here' | 'neighbours' | 'departement' | 'neighbour-departements'
  readonly territories: readonly TerritoryId[]
}

/** Who has its seat in an intercommunalité and around it. */
export type Surroundings = {
  readonly epci: Territory
  readonly columns: readonly SurroundingColumn[]
  readonly rows: readonly KindRow[] // cells aligned with `columns`
}

/** The rings around an intercommunalité: itself, those that border it, its départements, those that border these. */
function columnsAround(epci: Territory, around: WideAdjacency): readonly SurroundingColumn[] {
  const own = epci.parents.filter((id) => levelOf(id) === 'dep')
  const beyond = own.flatMap((id) =>
    neighboursOf(around.dep, codeOf(id)).map((code) => `dep-${code}` as const),
  )
  return [
    { is: 'here', territories: [epci.id] },
    {
      is: 'neighbours',
      territories: neighboursOf(around.epci, codeOf(epci.id)).map((code) => `epci-${code}` as const),
    },
    { is: 'departement', territories: own },
    {
      is: 'neighbour-departements',
      territories: [...new Set(beyond)].filter((id) => !own.includes(id)),
    },
  ]
}

/**
 * Who has its seat in an intercommunalité and around it: each organisation in the first ring that holds its seat;
 * national networks left out.
 * @param rows what the filters leave, by name
 */
export function surroundingsOf(
  epci: Territory,
  around: WideAdjacency,
  { table }: Atlas,
  rows: Uint32Array,
): Surroundings {
  const columns = columnsAround(epci, around)
  const cells = columns.map((): Catalyst[] => [])
  for (const row of rows) {
    const catalyst = catalystAt(table, row)
    if (catalyst.reach === 'national') continue
    const at = columns.findIndex(({ territories }) => territories.some((id) => isSeatedIn(catalyst, id)))
    cells[at]?.push(catalyst)
  }
  return { epci, columns, rows: kindRows(cells) }
}
