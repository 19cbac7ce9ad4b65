import { answerFor } from '../domain/answer'
import type { Catalyst } from '../domain/catalyst'
import type { Link } from '../domain/link'
import type { Pioneer } from '../domain/pioneer'
import { servedBy, territoriesOf } from '../domain/reach'
import type { Scene } from '../domain/scene'
import { type Atlas, filteredBy } from '../domain/scene-from'
import { catalystById } from '../domain/table'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from '../domain/territory'
import { levelWordOf, reasonText } from './answer-text'
import { capitalised, formatList, french, typographic } from './format'
import { fr } from './fr'
import { kindLabel, seatText } from './organisation-line'
import { pioneerWords } from './pioneer-words'
import { atCommune, toldApart, withLevel } from './place-name'
import { printWords } from './print-words'
import { seatedIn } from './sentence-selection'
import { sheetWords } from './sheet-words'
import { talkWords } from './talk-words'
import { territorySheetWords } from './territory-sheet-words'

/** What a sheet, an answer or a comparison says in a few lines, for a whole room. */
export type StageCard = {
  readonly kicker: string
  readonly title: string
  readonly rows: readonly { readonly head: string; readonly text: string }[]
}

const MOST = 3 // organisations of an answer: those that lines lead to

const namesOf = (ids: readonly TerritoryId[], index: TerritoryIndex) =>
  formatList(territoriesOf(index, ids).map((t) => withLevel(levelOf(t.id), t.name, t.liaison)))

function reachText(catalyst: Catalyst, index: TerritoryIndex): string {
  const { reach } = sheetWords
  const served = servedBy(catalyst)
  switch (served.is) {
    case 'national':
      return reach.national
    case 'example':
      return reach.example(typographic(catalyst.seat.name))
    case 'served':
      return reach.served(namesOf(served.territories, index))
    case 'unknown':
      return reach.unknown(atCommune(catalyst.seat.name))
  }
}

function catalystCard(catalyst: Catalyst, { table, territories }: Atlas): StageCard {
  const { name, family, verification } = catalyst
  return {
    kicker: `${kindLabel(table, family.kind)} · ${seatText(catalyst)}`,
    title: typographic(name),
    rows: [
      { head: '', text: french(typographic(family.phrase)) },
      { head: '', text: reachText(catalyst, territories) },
      ...(verification === 'source' ? [] : [{ head: '', text: capitalised(printWords.toConfirm) }]),
    ],
  }
}

function pioneerCard({ name, link, when, territories }: Pioneer, index: TerritoryIndex): StageCard {
  const where = namesOf(territories, index)
  return {
    kicker: link === 'apparente' ? fr.pioneer.near : pioneerWords.one,
    title: typographic(name),
    rows: [
      { head: pioneerWords.when, text: french(typographic(when || pioneerWords.noDate)) },
      { head: pioneerWords.where, text: where ? capitalised(where) : pioneerWords.noPlace },
      { head: pioneerWords.link, text: pioneerWords.shortLinks[link] },
    ],
  }
}

/** « 77 organisations recensées, dont 35 tiers-lieux », or that nothing is documented. */
function hereText(id: TerritoryId, scene: Scene, atlas: Atlas): string {
  const [all, third] = seatedIn(id, scene, atlas)
  return all === 0 ? talkWords.nothingHere : fr.counts.withThirdPlaces(all, third)
}

function levelName(territory: Territory): string {
  const level = levelWordOf(territory)
  const { levels, overseas } = territorySheetWords
  return level === 'collectivity' ? overseas : levels[level]
}

const territoryCard = (territory: Territory, scene: Scene, atlas: Atlas): StageCard => ({
  kicker: levelName(territory),
  title: typographic(territory.name),
  rows: [{ head: '', text: hereText(territory.id, scene, atlas) }],
})

const comparedCard = (scene: Scene, atlas: Atlas): StageCard => ({
  kicker: '',
  title: talkWords.beside,
  rows: scene.compared.map(({ letter, territory }) => ({
    head: `${letter} · ${typographic(atlas.territories.get(territory)?.name ?? territory)}`,
    text: hereText(territory, scene, atlas),
  })),
})

function answerCard(place: Territory, link: Link, atlas: Atlas): StageCard {
  const { rows } = filteredBy(link, atlas)
  const { own, near, departement, region } = answerFor(place, atlas.table, rows, atlas.territories)
  return {
    kicker: talkWords.whom,
    title: toldApart(place),
    rows: [...own, ...near, ...departement, ...region].slice(0, MOST).map((one, i) => ({
      head: `${i + 1} · ${typographic(one.catalyst.name)}`,
      text: reasonText(one, place, atlas.territories),
    })),
  }
}

/** The card of what a scene opens, compares or asks for; null for a scene of the map alone. */
export function stageCard(scene: Scene, link: Link, atlas: Atlas): StageCard | null {
  const { selection, compared } = scene
  const { table, pioneers, territories } = atlas
  if (selection?.kind === 'catalyst') {
    const catalyst = catalystById(table, selection.id)
    return catalyst && catalystCard(catalyst, atlas)
  }
  if (selection?.kind === 'pioneer') {
    const pioneer = pioneers.find(({ id }) => id === selection.id)
    return pioneer ? pioneerCard(pioneer, territories) : null
  }
  if (compared.length > 0) return comparedCard(scene, atlas)
  const asked = selection ? (selection.id as TerritoryId) : link.place // the id of a territory
  const territory = asked && territories.get(asked)
  if (!territory) return null
  return selection ? territoryCard(territory, scene, atlas) : answerCard(territory, link, atlas)
}
