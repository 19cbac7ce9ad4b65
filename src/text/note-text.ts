import type { Catalyst } from '../domain/catalyst'
import { assorted, fairShare, type NextDoor, type Note } from '../domain/note'
import { coveringOf, isSeatedIn } from '../domain/present'
import type { CatalystTable } from '../domain/table'
import { codeOf, levelOf, type Territory, type TerritoryIndex } from '../domain/territory'
import { actingReason } from './acting-reason'
import { capitalised, formatAway, formatDate, french, typographic } from './format'
import { fr } from './fr'
import { noteWords as w } from './note-words'
import { countText, kindLabel, nameLine, type SheetHref, seatText } from './organisation-line'
import { inTerritory, toldApart } from './place-name'
import { territorySheetWords } from './territory-sheet-words'
import { type Block, type Cell, type Line, type Row, type Table, type Written, words } from './written'

/** What the words of a note come from, beside the note. */
export type NoteSources = {
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly kept: readonly string[] // what the filters of the link keep, in sentences
  readonly sheetHref: SheetHref
  readonly storyHref: (pioneer: string) => string | undefined
}

/** Lines of an A4 page that the parts of a note may take, so that the whole holds on two. */
const LINES = { here: 26, covers: 12, next: 16, beside: 26, stories: 2 }
const MOST_BESIDE = 4 // organisations of one neighbour

type Group = {
  readonly heading: string
  readonly catalysts: readonly Catalyst[]
  readonly where: (one: Catalyst) => string
}

/** Groups as the rows of a table; long ones are cut so that all take some lines together. */
function rowsOf(groups: readonly Group[], lines: number, sources: NoteSources): Row[] {
  const most = fairShare(
    groups.map(({ catalysts }) => catalysts.length),
    lines,
  )
  return groups.map(({ heading, catalysts, where }) => {
    const names = catalysts.slice(0, most).map((one) => nameLine(one, where(one), sources.sheetHref))
    const cell: Cell = { is: 'names', count: catalysts.length, names }
    return { heading: w.group(heading, catalysts.length), cells: [cell] }
  })
}

const heading = (text: string): Block => ({ is: 'heading', level: 2, text })
const paragraph = (line: Line): Block => ({ is: 'paragraph', line })
const remark = (text: string): Block => ({ is: 'paragraph', line: words(text), quiet: true })
const tableBlock = (table: Table): Block => ({ is: 'table', table })

function hereBlocks({ place, present }: Note, sources: NoteSources): Block[] {
  const { seated, national } = present
  const isCommune = levelOf(place.id) === 'com'
  const where = (one: Catalyst) => (isCommune ? '' : seatText(one))
  const all = seated.flatMap(({ catalysts }) => catalysts)
  const groups = [
    ...seated.map(({ kind, catalysts }) => ({
      heading: kindLabel(sources.table, kind),
      catalysts,
      where,
    })),
    ...(national.length > 0 ? [{ heading: w.here.national, catalysts: national, where }] : []),
  ]
  if (groups.length === 0) return [heading(w.here.title), paragraph(words(w.here.none))]
  return [
    heading(w.here.title),
    ...(all.length > 0 ? [paragraph(words(`${countText(all)}.`))] : []),
    tableBlock({
      caption: w.here.caption(inTerritory(place)),
      columns: w.here.columns,
      rows: rowsOf(groups, LINES.here, sources),
    }),
  ]
}

function coversBlocks({ place, present }: Note, sources: NoteSources): Block[] {
  const elsewhere = present.acting.map((group) => ({
    heading: actingReason(group, sources.territories),
    catalysts: group.catalysts,
    where: seatText,
  }))
  const seated = coveringOf(present, place).filter((one) => isSeatedIn(one, place.id))
  const groups = [
    ...(seated.length > 0 ? [{ heading: w.covers.seated, catalysts: seated, where: seatText }] : []),
    ...elsewhere,
  ]
  const all = groups.flatMap(({ catalysts }) => catalysts)
  if (all.length === 0) return [heading(w.covers.title), paragraph(words(w.covers.none))]
  return [
    heading(w.covers.title),
    paragraph(words(`${countText(all)}.`)),
    tableBlock({
      caption: w.covers.caption,
      columns: w.covers.columns,
      rows: rowsOf(groups, LINES.covers, sources),
    }),
  ]
}

/** « Molsheim (67), à environ 22 km, dans la même intercommunalité ». */
function awayText({ catalyst, away }: { catalyst: Catalyst; away: number }, place: Territory): string {
  const at = w.next.away(seatText(catalyst), formatAway(away))
  const { epci } = catalyst.seat
  return epci && place.parents.includes(`epci-${epci}`) ? w.next.inEpci(at) : at
}

function nextRows(nextDoor: NextDoor, place: Territory, sources: NoteSources): Row[] {
  if (nextDoor.by === 'border') {
    const most = Math.min(MOST_BESIDE, Math.max(1, Math.floor(LINES.beside / nextDoor.beside.length) - 2)) // room for « et n autres »
    return nextDoor.beside.map(({ territory, kinds }) => {
      const all = kinds.flatMap(({ catalysts }) => catalysts)
      const some = assorted(kinds, most)
      const names = some.map((one) => nameLine(one, seatText(one), sources.sheetHref))
      return {
        heading: typographic(territory.name),
        note: all.length > 0 ? countText(all) : undefined,
        cells: [all.length > 0 ? { is: 'names', count: all.length, names } : { is: 'nothing' }],
      }
    })
  }
  const most = fairShare(
    nextDoor.kinds.map(({ found }) => found.length),
    LINES.next,
  )
  return nextDoor.kinds.map(({ kind, found }) => {
    const names = found
      .slice(0, most)
      .map((one) => nameLine(one.catalyst, awayText(one, place), sources.sheetHref))
    return {
      heading: kindLabel(sources.table, kind),
      cells: [{ is: 'names', count: names.length, names }],
    }
  })
}

function nextBlocks({ nextDoor, place }: Note, sources: NoteSources): Block[] {
  const { by } = nextDoor
  const rows = nextRows(nextDoor, place, sources)
  if (rows.length === 0) return [heading(w.next.title), paragraph(words(w.next.none[by]))]
  const caption =
    by === 'border'
      ? w.next.caption.border
      : w.next.caption.distance(territorySheetWords.centre[levelOf(place.id)])
  return [heading(w.next.title), tableBlock({ caption, columns: w.next.columns[by], rows })]
}

function storyBlocks({ stories: { here, nearest } }: Note, { storyHref }: NoteSources): Block[] {
  const told = nearest ? [nearest.pioneer] : here.slice(0, LINES.stories)
  if (told.length === 0) return [heading(w.story.title), paragraph(words(w.story.none))]
  const item = ({ id, name, facts }: (typeof told)[number]): Line => [
    { text: typographic(name), href: storyHref(id) },
    ...(nearest ? [{ text: `, ${w.story.away(formatAway(nearest.away))}` }] : []),
    ...(facts[0] ? [{ text: `. ${french(typographic(facts[0]))}` }] : []),
  ]
  return [
    heading(w.story.title),
    paragraph(words(nearest ? w.story.nearest : w.story.here(told.length))),
    { is: 'list', items: told.map(item) },
  ]
}

function resourceBlocks({ resources }: Note): Block[] {
  if (resources.length === 0) return []
  const items = resources.map(({ title, nature, date, need, url }): Line => {
    const about = [typographic(nature), date && formatDate(date)].filter(Boolean).join(', ')
    return [
      { text: `${capitalised(french(typographic(need)))} : ` },
      { text: french(typographic(title)), href: url },
      { text: ` (${french(about)})` },
    ]
  })
  return [heading(w.resources), { is: 'list', items }]
}

const CITED = 1 // position in STATUSES

/** What is known of how complete the list is, for the families that the place holds. */
function coverageText({ present: { seated, national, acting } }: Note): string {
  const all = [...seated, ...acting].flatMap(({ catalysts }) => catalysts)
  const families = new Map([...all, ...national].map(({ family }) => [family.id, family]))
  const known = [...families.values()].filter(({ coverage }) => coverage !== '')
  return known
    .map(({ plural, coverage }) =>
      w.limits.family(typographic(plural), typographic(coverage)).replaceAll(' ;', ','),
    )
    .join(' ; ')
}

function limitBlocks(note: Note, { table }: NoteSources): Block[] {
  const cited = table.status.reduce((n, status) => n + Number(status === CITED), 0)
  const coverage = french(coverageText(note))
  const items = [
    w.limits.uneven,
    fr.counts.notTheMembers(table.size, cited),
    ...(coverage ? [w.limits.coverage(coverage)] : []),
    w.limits.contact,
  ]
  return [heading(w.limits.title), { is: 'list', items: items.map((item) => words(item)) }]
}

/** Which place it is: « Commune · 67482 », « Département · 67 ». */
const placeKicker = ({ id }: Territory) => `${capitalised(w.places[levelOf(id)])} ${codeOf(id)}`

/** The title of a note. */
export const noteTitle = (place: Territory) => w.title(toldApart(place))

/** The note for a council, without its title: two pages of A4 at most, long lists cut. */
export function noteText(note: Note, made: string, sources: NoteSources): Written {
  const { kept } = sources
  return [
    remark(`${placeKicker(note.place)}. ${made}`),
    ...(kept.length > 0 ? [paragraph(words([w.kept, ...kept].join(' ')))] : []),
    heading(w.what.title),
    paragraph(words(`${fr.site.sentence} ${w.what.lead}`)),
    ...hereBlocks(note, sources),
    ...coversBlocks(note, sources),
    ...nextBlocks(note, sources),
    ...storyBlocks(note, sources),
    ...resourceBlocks(note),
    ...limitBlocks(note, sources),
  ]
}
