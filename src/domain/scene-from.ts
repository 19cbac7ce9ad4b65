import { ACTOR_TYPES, KINDS } from './catalyst'
import { type Filtered, filterTable } from './filter'
import { type Link, placeOf, THRESHOLD } from './link'
import { positionOf } from './nearest'
import { hasBegun, type Pioneer } from './pioneer'
import { servedBy } from './reach'
import {
  type CatalystMark,
  type CountMark,
  levelAt,
  modeOf,
  NO_PADDING,
  type OverseasFrame,
  type Padding,
  type PioneerMark,
  type PlaceMark,
  type Scene,
  type StackMark,
} from './scene'
import { frameOf } from './scene-camera'
import { type CatalystTable, catalystById } from './table'
import type { TerritoryId, TerritoryIndex } from './territory'
import { rowsWithin } from './within'

/** What a scene is made from: the list, the stories and the territories of one build. */
export type Atlas = {
  readonly table: CatalystTable
  readonly pioneers: readonly Pioneer[]
  readonly territories: TerritoryIndex
}

const THIRD_PLACES = KINDS.indexOf('tiers-lieux')
const NATIONAL_REACH = 4
/** The letters of compared territories, in the order of the reader. */
export const LETTERS = 'ABCDEFGH'

const last = new WeakMap<CatalystTable, { readonly asked: readonly unknown[]; readonly filtered: Filtered }>()

/** What the filters and the place of a link leave of the list; the last one is kept, since sentence, list and map ask. */
export function filteredBy(link: Link, { table, territories }: Atlas): Filtered {
  const { filters, radius } = link
  const place = radius === null ? null : placeOf(link, territories)
  const asked = [filters, place, radius]
  const kept = last.get(table)
  if (kept?.asked.every((one, i) => one === asked[i])) return kept.filtered
  const filtered = filterTable(table, filters, rowsWithin(table, place, radius))
  last.set(table, { asked, filtered })
  return filtered
}

/** Counts by région or département, national networks left out; territories without a row are left out. */
function countsBy(level: 'reg' | 'dep', { table, territories }: Atlas, rows: Uint32Array): CountMark[] {
  const codes = level === 'reg' ? table.regions : table.departements
  const column = level === 'reg' ? table.region : table.departement
  const [all, third] = [new Uint32Array(codes.length), new Uint32Array(codes.length)]
  for (const row of rows) {
    if (table.reach[row] === NATIONAL_REACH) continue
    all[column[row]!]!++
    if (table.kind[row] === THIRD_PLACES) third[column[row]!]!++
  }
  return codes.flatMap((code, i) => {
    const known = territories.get(`${level}-${code}`) ?? territories.get(`reg-${code}`) // a collectivité has no département
    if (!known || all[i] === 0) return []
    const { id: territory, name, at, parents: within } = known
    return [{ territory, name, at, count: all[i]!, thirdPlaces: third[i]!, within }]
  })
}

/** The territories in which rows of a commune of the dictionary are counted, the nearest first. */
const countedIn = ({ columns: { communes } }: CatalystTable, c: number): TerritoryId[] => [
  `dep-${communes.departement[c]!}`,
  `reg-${communes.region[c]!}`,
]

const markOf = (table: CatalystTable, row: number): CatalystMark => ({
  id: table.columns.rows.id[row]!,
  name: table.columns.rows.name[row]!,
  at: positionOf(table, row),
  actor: ACTOR_TYPES[table.actor[row]!] ?? null,
  thirdPlace: table.kind[row] === THIRD_PLACES,
  commune: table.columns.communes.name[table.commune[row]!]!,
  within: [
    `com-${table.columns.communes.code[table.commune[row]!]!}`,
    ...countedIn(table, table.commune[row]!),
  ],
})

/** Marks of organisations alone in their commune, and one stack for each commune that holds several. */
function marksOf(
  table: CatalystTable,
  rows: Uint32Array,
): { catalysts: CatalystMark[]; stacks: StackMark[] } {
  const byCommune = new Map<number, number[]>()
  for (const row of rows) {
    if (table.reach[row] === NATIONAL_REACH) continue
    const commune = table.commune[row]!
    const here = byCommune.get(commune)
    if (here) here.push(row)
    else byCommune.set(commune, [row])
  }
  const { communes, rows: columns } = table.columns
  const catalysts: CatalystMark[] = []
  const stacks: StackMark[] = []
  for (const [commune, here] of byCommune) {
    if (here.length === 1) catalysts.push(markOf(table, here[0]!))
    else
      stacks.push({
        territory: `com-${communes.code[commune]!}`,
        name: communes.name[commune]!,
        at: positionOf(table, here[0]!),
        ids: here.map((row) => columns.id[row]!),
        thirdPlaces: here.filter((row) => table.kind[row] === THIRD_PLACES).length,
        within: countedIn(table, commune),
      })
  }
  return { catalysts, stacks }
}

/** The stories that have a place: all, or those begun by the year of the link. */
function pioneersOf({ pioneers }: Atlas, { year }: Link): PioneerMark[] {
  return pioneers.flatMap(({ id, name, at, territories, link, start }) =>
    at && (year === null || hasBegun({ start }, year))
      ? [{ id, name, at, territories, attested: link !== 'apparente' }]
      : [],
  )
}

/** The five overseas régions always, a collectivité when it holds a row; each with its count, zero included. */
function overseasOf({ table, territories }: Atlas, counts: readonly CountMark[]): OverseasFrame[] {
  return [...territories.values()].flatMap((t) => {
    const isFrame = t.id.startsWith('reg-') && t.zone !== 'metro'
    if (!isFrame || (t.zone === 'com' && !table.regions.includes(t.id.slice(4)))) return []
    const found = counts.find((c) => c.territory === t.id)
    const box = t.box ?? ([t.at[0] - 0.15, t.at[1] - 0.1, t.at[0] + 0.15, t.at[1] + 0.1] as const)
    const zone: OverseasFrame['zone'] = t.zone === 'drom' ? 'drom' : 'com'
    const { count = 0, thirdPlaces = 0 } = found ?? {}
    return [{ territory: t.id, name: t.name, at: t.at, count, thirdPlaces, within: [], box, zone }]
  })
}

/** The intercommunalité of a place, or the place itself. */
const epciAt = (place: TerritoryId, territories: TerritoryIndex): TerritoryId =>
  territories.get(place)?.parents.find((id) => id.startsWith('epci-')) ?? place

function selectionOf({ page, place }: Link, { table, pioneers, territories }: Atlas): Scene['selection'] {
  if (page.at === 'catalyst') {
    const row = table.byId.get(page.id)
    return { kind: 'catalyst', id: page.id, at: row === undefined ? null : positionOf(table, row) }
  }
  if (page.at === 'pioneer') {
    return { kind: 'pioneer', id: page.id, at: pioneers.find((p) => p.id === page.id)?.at ?? null }
  }
  const isAround = page.at === 'compare' && page.territories.length === 0 // the surroundings of an intercommunalité
  const id = page.at === 'territory' ? page.id : isAround && place ? epciAt(place, territories) : null
  return id && { kind: 'territory', id, at: territories.get(id)?.at ?? null }
}

/** The commune of the open organisation, or the commune or intercommunalité whose sheet is open. */
function namedOf({ page }: Link, { table, territories }: Atlas): Scene['named'] {
  const isSmall = page.at === 'territory' && /^(com|epci)-/.test(page.id)
  const known =
    page.at === 'catalyst' ? catalystById(table, page.id)?.seat : isSmall ? territories.get(page.id) : null
  return known ? { name: known.name, at: known.at } : null
}

/** The territory that the open sheet's organisation serves, to be drawn dashed; empty when it is not known. */
function servedOf({ page }: Link, { table }: Atlas): readonly TerritoryId[] {
  const catalyst = page.at === 'catalyst' ? catalystById(table, page.id) : null
  const served = catalyst && servedBy(catalyst)
  return served?.is === 'served' ? served.territories : []
}

/** The layer that a page implies when the link names none. */
export const impliedLayer = ({ page }: Link) =>
  page.at === 'pioneer' || page.at === 'pioneers' ? 'pionniers' : 'aucune'

function placeMark(link: Link, { territories }: Atlas): PlaceMark | null {
  const known = placeOf(link, territories)
  const { radius } = link
  if (!known) return null
  return { territory: known.id, name: known.name, at: known.at, radius: radius && radius * 1000, lines: [] }
}

/**
 * The scene of a link: the one value that the map, the list, the sentence and the print are pictures of.
 * @param padding pixels that the screen covers at the edges of the map
 * @param filtered what the link leaves of the list, where that is known already
 */
export function sceneFrom(
  link: Link,
  atlas: Atlas,
  padding: Padding = NO_PADDING,
  filtered: Filtered = filteredBy(link, atlas),
): Scene {
  const region = countsBy('reg', atlas, filtered.rows)
  const camera = frameOf(link, atlas, filtered)
  const compared = link.page.at === 'compare' ? link.page.territories : []
  return {
    version: 1,
    mode: modeOf(link),
    theme: link.theme,
    level: levelAt(camera.zoom),
    total: filtered.rows.length,
    thirdPlaces: filtered.thirdPlaces,
    toConfirm: filtered.toConfirm,
    national: filtered.national,
    counts: { region, departement: countsBy('dep', atlas, filtered.rows) },
    items: { ...marksOf(atlas.table, filtered.rows), pioneers: pioneersOf(atlas, link) },
    place: placeMark(link, atlas),
    numbers: [],
    served: servedOf(link, atlas),
    compared: compared.map((territory, i) => ({ territory, letter: LETTERS[i]! })),
    layer: { id: link.layer ?? impliedLayer(link), threshold: (link.threshold ?? THRESHOLD) * 1000 },
    selection: selectionOf(link, atlas),
    named: namedOf(link, atlas),
    year: link.year,
    camera: camera.order,
    padding,
    overseas: overseasOf(atlas, region),
  }
}
