import { useMemo } from 'react'
import type { NamedTerritory } from '../../domain/children'
import { compareFrom } from '../../domain/compare-link'
import type { Figures } from '../../domain/figures'
import { HOME, type Link } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { presentIn } from '../../domain/present'
import { territoriesOf } from '../../domain/reach'
import type { Resource } from '../../domain/resource'
import type { CatalystTable } from '../../domain/table'
import { GENERATED, talkPage } from '../../domain/talk'
import { codeOf, levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { typographic } from '../../text/format'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { Notice } from '../../ui/notice'
import { Sheet, SheetPart } from '../../ui/sheet'
import { type Awaitable, Awaited } from './awaited'
import { TerritoryFacts } from './territory-facts'
import { TerritoryFigures } from './territory-figures'
import { NearestOfEachKind } from './territory-nearest'
import { Acting, Seated } from './territory-organisations'
import { TerritoryPlaces } from './territory-places'
import './territory-sheet.css'
import { TerritoryStart } from './territory-start'
import { TerritoryStories } from './territory-stories'

/** What the sheet of a territory waits for, each part by itself. */
export type TerritoryParts = {
  readonly children: Awaitable<readonly NamedTerritory[]>
  readonly neighbours: Awaitable<readonly NamedTerritory[]>
  readonly stories: Awaitable<readonly Pioneer[]>
  readonly figures: Awaitable<Figures>
  readonly resources: Awaitable<readonly Resource[]>
  readonly vintage: Awaitable<string> // of the populations, for reading
}

type Props = {
  readonly territory: Territory
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly parts: TerritoryParts
  readonly link: Link
  readonly contact: string // address of the editor of the site, '' when it is not set
  readonly onClose: () => void
}

type Part = Pick<Props, 'territory' | 'link'>

/** Whether « Votre région en cinq minutes » is made of a territory. */
const isPresented = ({ id }: Territory) => levelOf(id) === 'reg' || levelOf(id) === 'dep'

const presentLink = ({ id }: Territory, { theme }: Link): Link => ({
  ...HOME,
  theme,
  page: { ...talkPage(GENERATED), territory: id },
})

const isCollectivite = ({ id, zone }: Territory) => zone === 'com' && levelOf(id) === 'reg'

function Parents({ territory, territories, link }: Part & Pick<Props, 'territories'>) {
  const parents = territoriesOf(territories, territory.parents)
  if (parents.length === 0) return null
  const nameOf = ({ id, name }: Territory) => {
    const isAlone = parents.filter((other) => other.name === name).length === 1
    return isAlone
      ? typographic(name)
      : territorySheetWords.homonym(typographic(name), territorySheetWords.levels[levelOf(id)])
  }
  return (
    <p className="territory-parents">
      {territorySheetWords.parents}{' '}
      {parents.map((parent, i) => (
        <span key={parent.id}>
          {i > 0 && ', '}
          <a href={hrefOf({ ...link, page: { at: 'territory', id: parent.id }, view: null })} translate="no">
            {nameOf(parent)}
          </a>
        </span>
      ))}
    </p>
  )
}

/** A territory where nothing has its seat: what that means, and how to change it. */
function Nothing({ territory, contact }: { readonly territory: Territory; readonly contact: string }) {
  const subject = encodeURIComponent(`${territory.name} (${codeOf(territory.id)})`)
  return (
    <Notice title={territorySheetWords.nothing}>
      <p>{territorySheetWords.nothingWhy}</p>
      <p>
        {territorySheetWords.knowOne}{' '}
        {contact ? (
          <a href={`mailto:${contact}?subject=${subject}`}>{territorySheetWords.knowOneAct}</a>
        ) : (
          territorySheetWords.knowOneHow
        )}
      </p>
    </Notice>
  )
}

function ChildrenPart({ territory, parts, link }: Part & Pick<Props, 'parts'>) {
  const level = isCollectivite(territory) ? 'epci' : levelOf(territory.id)
  const isNone = parts.children.is === 'ready' && parts.children.value.length === 0
  if (level === 'com' || isNone) return null
  const count = parts.children.is === 'ready' ? parts.children.value.length : 2 // any plural
  const words =
    parts.children.is === 'ready'
      ? territorySheetWords.children[level](count)
      : territorySheetWords.below[level]
  return (
    <SheetPart title={words}>
      <Awaited part={parts.children}>{(places) => <TerritoryPlaces places={places} link={link} />}</Awaited>
      {level === 'dep' && count > 1 && <p className="aside">{territorySheetWords.across}</p>}
    </SheetPart>
  )
}

function Neighbours({ territory, parts, link }: Part & Pick<Props, 'parts'>) {
  const level = levelOf(territory.id)
  const overseas = isCollectivite(territory)
  return (
    <SheetPart
      title={overseas ? territorySheetWords.overseasNeighbours : territorySheetWords.neighbours[level]}
    >
      <Awaited part={parts.neighbours}>
        {(places) =>
          places.length > 0 ? (
            <TerritoryPlaces places={places} link={link} />
          ) : (
            <p>
              {overseas ? territorySheetWords.noOverseasNeighbour : territorySheetWords.noNeighbour[level]}
            </p>
          )
        }
      </Awaited>
    </SheetPart>
  )
}

/** A territory: who is there, who acts there, whom to call, what is beside and inside, then what is known of it. */
export function TerritorySheet(props: Props) {
  const { territory, table, territories, parts, link, contact, onClose } = props
  const present = useMemo(() => presentIn(table, territory), [table, territory])
  const isEmpty = present.seated.length === 0
  const vocabulary = table.columns.vocabulary
  return (
    <Sheet
      key={territory.id}
      title={typographic(territory.name)}
      kicker={
        isCollectivite(territory)
          ? territorySheetWords.overseas
          : territorySheetWords.levels[levelOf(territory.id)]
      }
      onClose={onClose}
    >
      <Parents {...{ territory, territories, link }} />
      <p className="sheet-acts">
        <a className="button sheet-compare" href={hrefOf(compareFrom(link, territory.id))}>
          {territorySheetWords.compare}
        </a>
        {isPresented(territory) && (
          <a className="button sheet-compare" href={hrefOf(presentLink(territory, link))}>
            {territorySheetWords.present}
          </a>
        )}
      </p>
      {isEmpty && <Nothing territory={territory} contact={contact} />}
      {(!isEmpty || present.national.length > 0) && (
        <Seated place={territory} {...{ present, vocabulary, link }} />
      )}
      <Acting groups={present.acting} {...{ territories, link }} />
      {isEmpty && <NearestOfEachKind place={territory} {...{ table, link }} />}
      <TerritoryStart place={territory} resources={parts.resources} />
      <Neighbours {...{ territory, parts, link }} />
      <ChildrenPart {...{ territory, parts, link }} />
      <SheetPart title={territorySheetWords.stories}>
        <Awaited part={parts.stories}>
          {(pioneers) => <TerritoryStories place={territory} {...{ pioneers, territories, link }} />}
        </Awaited>
      </SheetPart>
      {levelOf(territory.id) === 'reg' && (
        <Awaited part={parts.figures}>
          {(figures) => (
            <TerritoryFigures figures={figures} code={codeOf(territory.id)} name={territory.name} />
          )}
        </Awaited>
      )}
      <TerritoryFacts place={territory} vintage={parts.vintage} />
    </Sheet>
  )
}
