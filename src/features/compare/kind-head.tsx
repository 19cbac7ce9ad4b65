import type { Family, Kind } from '../../domain/catalyst'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryId, TerritoryIndex } from '../../domain/territory'
import { compareWords } from '../../text/compare-words'
import { capitalised, french, typographic } from '../../text/format'
import { inTerritory } from '../../text/place-name'

/** Families that the list holds in one région only, with that région. */
export type OneRegion = ReadonlyMap<string, TerritoryId>

/** How many organisations of a family the list holds. */
function heldOf(family: Family, { columns: { families }, family: column }: CatalystTable): number {
  const at = families.indexOf(family)
  return column.reduce((count, one) => count + Number(one === at), 0)
}

/** « famille relevée seulement en Bretagne »; '' for a family that is found in several régions. */
export function oneRegionWords({ id }: Family, oneRegion: OneRegion, territories: TerritoryIndex): string {
  const region = territories.get(oneRegion.get(id) ?? 'reg-')
  return region ? compareWords.oneRegion(inTerritory(region)) : ''
}

type Props = {
  readonly kind: Kind
  readonly table: CatalystTable
  readonly oneRegion: OneRegion
  readonly territories: TerritoryIndex
}

/** The name of a sorte; how much of each of its families the list holds is one press away. */
export function KindHead({ kind, table, oneRegion, territories }: Props) {
  const { vocabulary, families } = table.columns
  const label = vocabulary.kinds.find(({ id }) => id === kind)?.label ?? kind
  const own = families.filter((family) => family.kind === kind)
  return (
    <>
      {french(typographic(label))}
      <details className="compare-coverage">
        <summary>{compareWords.coverage}</summary>
        <ul>
          {own.map((family) => {
            const only = oneRegionWords(family, oneRegion, territories)
            const held = compareWords.held(heldOf(family, table))
            const said = [held, family.coverage || compareWords.coverageUnknown, only]
              .filter(Boolean)
              .join(' ; ')
            return <li key={family.id}>{french(typographic(`${family.label} : ${said}`))}</li>
          })}
        </ul>
      </details>
    </>
  )
}

/** The name of a sorte alone. */
export const kindLabel = ({ columns }: CatalystTable, kind: Kind) =>
  capitalised(french(typographic(columns.vocabulary.kinds.find(({ id }) => id === kind)?.label ?? kind)))
