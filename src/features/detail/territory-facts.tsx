import { levelOf, type Territory } from '../../domain/territory'
import { formatNumber } from '../../text/format'
import { formatArea } from '../../text/format-area'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { SheetPart } from '../../ui/sheet'
import { type Awaitable, Awaited } from './awaited'

type Props = {
  readonly place: Territory
  readonly vintage: Awaitable<string> // of the populations, which come with it
}

function Area({ area, estuary }: Pick<Territory, 'area' | 'estuary'>) {
  const said = area === null ? null : formatArea(area)
  if (!said) return null
  return (
    <div>
      <dt>{territorySheetWords.area}</dt>
      {estuary ? (
        <dd>{territorySheetWords.wet}</dd>
      ) : (
        <dd>
          {territorySheetWords.about(said)} <span className="base">{territorySheetWords.notOfficial}</span>
        </dd>
      )}
    </div>
  )
}

/** How many live in a territory and how wide it is, each with what the number is worth. */
export function TerritoryFacts({ place, vintage }: Props) {
  const { population, communes, parents, zone } = place
  const isAlone =
    levelOf(place.id) === 'com' && zone !== 'com' && !parents.some((id) => levelOf(id) === 'epci')
  return (
    <SheetPart title={territorySheetWords.facts}>
      <dl className="facts">
        <div>
          <dt>{territorySheetWords.population}</dt>
          <dd>
            {population !== null && territorySheetWords.people(population)}
            <Awaited part={vintage}>
              {(words) =>
                population === null ? (
                  territorySheetWords.noPopulation
                ) : (
                  <span className="aside"> {words}</span>
                )
              }
            </Awaited>
          </dd>
        </div>
        <Area area={place.area} estuary={place.estuary} />
        {communes !== null && (
          <div>
            <dt>{territorySheetWords.communes}</dt>
            <dd>{formatNumber(communes)}</dd>
          </div>
        )}
        {isAlone && (
          <div>
            <dt>{territorySheetWords.epci}</dt>
            <dd>{territorySheetWords.noEpci}</dd>
          </div>
        )}
      </dl>
    </SheetPart>
  )
}
