import { townHallHref } from '../../domain/directories'
import { HOME } from '../../domain/link'
import { type Resource, resourcesForTownHalls } from '../../domain/resource'
import { codeOf, levelOf, type Territory } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { ofTerritory } from '../../text/place-name'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { OutLink } from '../../ui/out-link'
import { SheetPart } from '../../ui/sheet'
import { type Awaitable, Awaited } from './awaited'
import { Resources } from './resources'

type Props = { readonly place: Territory; readonly resources: Awaitable<readonly Resource[]> }

/** Whom to call, and what exists already. */
export function TerritoryStart({ place, resources }: Props) {
  return (
    <SheetPart title={territorySheetWords.start}>
      {levelOf(place.id) === 'com' && (
        <ul className="links">
          <li>
            <OutLink href={townHallHref(place.name, codeOf(place.id))}>
              {territorySheetWords.townHall(ofTerritory(place))}
            </OutLink>{' '}
            <span className="aside">{territorySheetWords.townHallWhy}</span>
          </li>
        </ul>
      )}
      <Awaited part={resources}>{(all) => <Resources resources={resourcesForTownHalls(all)} />}</Awaited>
      <p>
        <a href={hrefOf({ ...HOME, page: { at: 'resources' } })}>{territorySheetWords.allResources}</a>
      </p>
    </SheetPart>
  )
}
