import type { Catalyst, ItemRef } from '../domain/catalyst'
import { isFiltered, type Link } from '../domain/link'
import type { Pioneer } from '../domain/pioneer'
import { plainText } from '../domain/plain-text'
import { servedBy } from '../domain/reach'
import type { Scene } from '../domain/scene'
import type { Atlas } from '../domain/scene-from'
import { catalystById } from '../domain/table'
import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from '../domain/territory'
import { formatList, french, typographic } from './format'
import { atCommune, inTerritory } from './place-name'
import { SENTENCE_WORDS } from './sentence-words'

const words = SENTENCE_WORDS.selection

/** An item in one breath, and in the few words that are spoken when its sheet opens. */
type Told = { readonly long: string; readonly short: string }

/** How many organisations of the map have their seat in a territory, and how many of them are third places. */
export function seatedIn(id: TerritoryId, { items }: Scene, { table }: Atlas): [all: number, third: number] {
  const { communes } = table.columns
  const codes = { reg: communes.region, dep: communes.departement, epci: communes.epci, com: communes.code }
  const column = codes[levelOf(id)]
  const ids = [...items.catalysts.map((mark) => mark.id), ...items.stacks.flatMap((stack) => stack.ids)]
  const here = ids
    .map((one) => table.byId.get(one)!)
    .filter((row) => column[table.commune[row]!] === codeOf(id))
  return [here.length, here.filter((row) => isThirdPlace(row, table)).length]
}

const isThirdPlace = (row: number, { columns, family }: Atlas['table']) =>
  columns.families[family[row]!]?.kind === 'tiers-lieux'

/** « dans le Bas-Rhin et dans le Haut-Rhin »; '' while their names are not known. */
const inAll = (ids: readonly TerritoryId[], index: TerritoryIndex) =>
  formatList(ids.flatMap((id) => index.get(id) ?? []).map(inTerritory))

/** « Alsace Active, association France Active à Strasbourg, qui agit dans … ». */
function tellCatalyst(catalyst: Catalyst, territories: TerritoryIndex): Told {
  const served = servedBy(catalyst)
  const where = served.is === 'served' ? inAll(served.territories, territories) : ''
  const reach = {
    served: where && words.acts(where),
    national: words.nationwide,
    example: words.example,
    unknown: words.unknownReach,
  }[served.is]
  const { name, family, seat } = catalyst
  const isSaid = plainText(name).includes(plainText(family.singular)) // « CPIE Ariège, à Alzen »
  const what = [isSaid ? '' : typographic(family.singular), atCommune(seat.name)].filter(Boolean).join(' ')
  const short = words.catalyst(typographic(name), what)
  return { short, long: [short, reach].filter(Boolean).join(', ') }
}

/** « Clus’Ter Jura, dans … (2014) ». */
function tellPioneer(pioneer: Pioneer, territories: TerritoryIndex): Told {
  const where = inAll(pioneer.territories, territories)
  const year = pioneer.start === null ? '' : words.year(pioneer.start)
  const name = typographic(pioneer.name)
  const long = words.pioneer(name, where && `, ${where}`, year)
  return { long, short: words.pioneer(name, '', '') }
}

/** « Bas-Rhin (département) », « Saint-Martin (collectivité d’outre-mer) ». */
const levelWord = ({ id, zone }: Territory) =>
  zone === 'com' && levelOf(id) === 'reg' ? words.overseas : words.levels[levelOf(id)]

function tellTerritory(id: TerritoryId, scene: Scene, { filters }: Link, atlas: Atlas): Told | null {
  const territory = atlas.territories.get(id)
  if (!territory) return null
  const short = words.territory(typographic(territory.name), levelWord(territory))
  const [all, third] = seatedIn(id, scene, atlas)
  const here = all === 0 && isFiltered(filters) ? words.noneKept : words.here(all, third)
  return { short, long: `${short} ; ${here}` }
}

/** An organisation in one sentence, to hand on with its address. */
export const catalystSentence = (catalyst: Catalyst, territories: TerritoryIndex) =>
  french(`${tellCatalyst(catalyst, territories).long}.`)

function tell({ kind, id }: ItemRef, scene: Scene, link: Link, atlas: Atlas): Told | null {
  const { table, territories, pioneers } = atlas
  if (kind === 'territory') return tellTerritory(id as TerritoryId, scene, link, atlas) // the id of a territory
  if (kind === 'catalyst') {
    const catalyst = catalystById(table, id)
    return catalyst && tellCatalyst(catalyst, territories)
  }
  const pioneer = pioneers.find((one) => one.id === id)
  return pioneer ? tellPioneer(pioneer, territories) : null
}

/** What is open in one sentence, as its own page says it; null when nothing is, or nothing of that id. */
export function openedAlone(scene: Scene, link: Link, atlas: Atlas): string | null {
  const told = scene.selection && tell(scene.selection, scene, link, atlas)
  return told && french(`${told.long}.`)
}

/** What is open: an organisation, a story or a territory; null when nothing is, or nothing of that id. */
export function openedIn(scene: Scene, link: Link, atlas: Atlas): Told | null {
  const { selection } = scene
  if (!selection) return null
  const told = tell(selection, scene, link, atlas)
  const say = selection.kind === 'pioneer' ? words.story : words.sheet
  return told && { long: say(told.long), short: say(told.short) }
}
