import type { Catalyst } from './catalyst'
import { catalystsOf } from './catalysts-of'
import { type KindRow, kindRows } from './comparison'
import { neighboursOf, type WideAdjacency } from './neighbours'
import { seatAt } from './present'
import type { Atlas } from './scene-from'
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
  const ring = new Map(columns.flatMap(({ territories }, i) => territories.map((id) => [id, i] as const)))
  for (const catalyst of catalystsOf(table, rows)) {
    if (catalyst.reach === 'national') continue
    const at = ring.get(seatAt(catalyst, 'epci')) ?? ring.get(seatAt(catalyst, 'dep'))
    if (at !== undefined) cells[at]!.push(catalyst)
  }
  return { epci, columns, rows: kindRows(cells) }
}
