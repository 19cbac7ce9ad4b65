import type { Catalyst } from '../../domain/catalyst'
import { servedBy, territoriesOf } from '../../domain/reach'
import { levelOf, type TerritoryId, type TerritoryIndex } from '../../domain/territory'
import { formatList, typographic } from '../../text/format'
import { atCommune, withLevel } from '../../text/place-name'
import { sheetWords } from '../../text/sheet-words'

type Props = {
  readonly catalyst: Catalyst
  readonly territories: TerritoryIndex
  readonly schematic: boolean
}

/** The territories by name, each with its level; an id that the index does not know is left out. */
function named(ids: readonly TerritoryId[], index: TerritoryIndex): string {
  return formatList(territoriesOf(index, ids).map((t) => withLevel(levelOf(t.id), t.name, t.liaison)))
}

/** Where an organisation acts, by the one rule; « unknown » is never turned into « serves ». */
export function WhereItActs({ catalyst, territories, schematic }: Props) {
  const served = servedBy(catalyst)
  if (served.is === 'national') return <p>{sheetWords.reach.national}</p>
  if (served.is === 'example') return <p>{sheetWords.reach.example(typographic(catalyst.seat.name))}</p>
  if (served.is === 'unknown') return <p>{sheetWords.reach.unknown(atCommune(catalyst.seat.name))}</p>
  const names = named(served.territories, territories)
  if (names === '') return <p>{sheetWords.reach.unnamed}</p>
  const base =
    catalyst.territories.length === 0
      ? sheetWords.reach.byReach
      : catalyst.territoriesBase === 'indicatif' && sheetWords.reach.fromName
  return (
    <>
      <p>
        {sheetWords.reach.served(names)}
        {base && <span className="base"> {base}</span>}
      </p>
      {schematic && served.territories.some((id) => levelOf(id) === 'com') && (
        <p className="aside">{sheetWords.reach.schematic}</p>
      )}
    </>
  )
}
