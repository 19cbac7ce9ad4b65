import { levelOf, type Territory } from '../../domain/territory'
import { formatNumber } from '../../text/format'
import { formatArea } from '../../text/format-area'
import { sheetText } from '../../text/territory-sheet-text'
import { SheetPart } from '../../ui/sheet'
import { type Awaitable, Awaited } from './awaited'

type Props = {
  readonly place: Territory
  readonly vintage: Awaitable<string> // of the populations
}

function Area({ area, estuary }: Pick<Territory, 'area' | 'estuary'>) {
  const said = area === null ? null : formatArea(area)
  if (!said) return null
  return (
    <div>
      <dt>{sheetText.area}</dt>
      {estuary ? (
        <dd>{sheetText.wet}</dd>
      ) : (
        <dd>
          {sheetText.about(said)} <span className="base">{sheetText.notOfficial}</span>
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
    <SheetPart title={sheetText.facts}>
      <dl className="facts">
        <div>
          <dt>{sheetText.population}</dt>
          <dd>
            {population === null ? sheetText.noPopulation : sheetText.people(population)}
            {population !== null && (
              <Awaited part={vintage}>{(words) => <span className="aside"> {words}</span>}</Awaited>
            )}
          </dd>
        </div>
        <Area area={place.area} estuary={place.estuary} />
        {communes !== null && (
          <div>
            <dt>{sheetText.communes}</dt>
            <dd>{formatNumber(communes)}</dd>
          </div>
        )}
        {isAlone && (
          <div>
            <dt>{sheetText.epci}</dt>
            <dd>{sheetText.noEpci}</dd>
          </div>
        )}
      </dl>
    </SheetPart>
  )
}
