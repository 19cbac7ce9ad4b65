/** Measures the site's own code on one size of the list, without a browser, and prints JSON: `node --expose-gc … growth-rows.ts 100000`. */
import { gzipSync } from 'node:zlib'
import { catalystColumns } from '../../src/data/schema'
import { answerFor } from '../../src/domain/answer'
import { filterTable } from '../../src/domain/filter'
import { groupsOver, marksAt } from '../../src/domain/groups'
import { type Filters, HOME, NO_FILTERS } from '../../src/domain/link'
import { namesWith } from '../../src/domain/name-search'
import { plainText } from '../../src/domain/plain-text'
import { CLOSEST, MARKS_FROM } from '../../src/domain/scene'
import { sceneFrom } from '../../src/domain/scene-from'
import { closestRows } from '../../src/domain/seat-index'
import { catalystAt, tableFrom } from '../../src/domain/table'
import { rowsWithin } from '../../src/domain/within'
import { roomOf } from '../../src/look/sign-room'
import { publishedTerritories } from './published'
import { median } from './statistics.mjs'
import { syntheticColumns } from './synthetic'

const size = Number(process.argv[2])
const TIMES = size > 200_000 ? 3 : 9
const THREE: Filters = { ...NO_FILTERS, regions: ['44', '84'], kinds: ['ess'], types: ['non-precise'] }
const QUIMPER = [-4.097, 47.996] as const
const KILOMETRES = 50

/** What is held once everything else is let go, in MB; what a task has used is let go after it only. */
async function collected(): Promise<number> {
  await new Promise((done) => setTimeout(done, 50))
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** How long an act takes the first time, and the median of the times after. */
function timed(act: () => unknown): { first: number; later: number } {
  const once = () => {
    const began = performance.now()
    act()
    return performance.now() - began
  }
  const first = once()
  return { first, later: median(Array.from({ length: TIMES }, once)) }
}

const territories = publishedTerritories()
const text = JSON.stringify(syntheticColumns(size))
const before = await collected()
const parse = timed(() => JSON.parse(text))
const file = JSON.parse(text)
const check = timed(() => catalystColumns.parse(file))
const make = timed(() => tableFrom(file))
const table = tableFrom(file)
const heapMB = (await collected()) - before

const everything = timed(() => filterTable(table, NO_FILTERS))
const three = timed(() => filterTable(table, THREE))
const words = timed(() => filterTable(table, { ...NO_FILTERS, q: 'lyon' }))
const nearest = timed(() => closestRows(table, QUIMPER, 10, () => true))
const rows = filterTable(table, NO_FILTERS).rows
const list = timed(() => Array.from(rows.subarray(0, 50), (row) => catalystAt(table, row)))
const folded = timed(() => file.rows.name.map(plainText))
const plain = file.rows.name.map(plainText)
const names = timed(() => namesWith('rev', plain, 5))
const quimper = territories.get('com-29232')!
const within = timed(() => filterTable(table, NO_FILTERS, rowsWithin(table, quimper, KILOMETRES)))
const answer = timed(() => answerFor(quimper, table, rows.slice(), territories)) // new rows: nothing of it is kept
const atlas = { table, territories, pioneers: [] }
const scene = timed(() => sceneFrom(HOME, atlas))
const marks = marksAt(sceneFrom(HOME, atlas), 'commune')
const signs = timed(() => groupsOver(marks, [MARKS_FROM, CLOSEST], roomOf('commune', 1)))

console.log(
  JSON.stringify({
    rows: size,
    fileMB: text.length / 1e6,
    gzipMB: gzipSync(text, { level: 6 }).length / 1e6,
    parseMs: parse.later,
    checkMs: check.later,
    tableMs: make.later,
    heapMB,
    firstFilterMs: everything.first,
    filterMs: everything.later,
    threeFiltersMs: three.later,
    firstWordsMs: words.first,
    wordsMs: words.later,
    withinMs: within.later,
    nearestIndexMs: nearest.first,
    nearestMs: nearest.later,
    listMs: list.later,
    firstNamesMs: folded.later,
    namesMs: names.later,
    firstAnswerMs: answer.first,
    answerMs: answer.later,
    sceneMs: scene.later,
    signsMs: signs.later,
  }),
)
