import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../data/check'
import { catalystColumnsOf } from '../../data/steps/columns'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { readSourceFiles } from '../../data/steps/source-files'
import { pointOf } from '../../data/steps/territory-points'
import {
  ACTOR_TYPES,
  ALLIANCE_FORMS,
  REACHES,
  STATUSES,
  TRADES,
  VERIFICATIONS,
} from '../../src/domain/catalyst'

// The real list, counted twice: from the published columns, and from the file by a parser that shares no code.
const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const points = loadPoints('data/geo/communes.csv')
const { records } = checkSources(readSourceFiles('data'), cog, points)
if (!records) throw new Error('the list has faults: npm run data')
const { rows, communes, families, sources } = catalystColumnsOf(records, (c) =>
  pointOf(`com-${c.code}`, cog, points, {}),
)

/** Character by character: quotes, doubled quotes, commas and line ends (LF or CRLF), nothing more. */
function naiveRows(text: string): Record<string, string>[] {
  const lines: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    const cells = lines.at(-1) ?? []
    const last = cells.length - 1
    if (c === '"' && isQuoted && text[i + 1] === '"') {
      cells[last] += c
      i++
    } else if (c === '"') isQuoted = !isQuoted
    else if (c === ',' && !isQuoted) cells.push('')
    else if (c === '\n' && !isQuoted) lines.push([''])
    else if (c !== '\r') cells[last] += c
  }
  const [header = [], ...body] = lines.filter((cells) => cells.length > 1)
  return body.map((cells) => Object.fromEntries(cells.map((cell, i) => [header[i] ?? '', cell])))
}
const naive = naiveRows(readFileSync('data/catalyseurs.csv', 'utf8'))

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
const column = (name: string) => naive.map((row) => row[name] ?? '')
const items = (name: string) => column(name).flatMap((cell) => cell.split(';').filter(Boolean))
const named = (list: readonly string[], places: readonly number[]) => places.map((i) => list[i] ?? '')
const set = (list: readonly string[], sets: readonly number[]) =>
  sets.flatMap((bits) => list.filter((_, i) => Math.floor(bits / 2 ** i) % 2 === 1))

describe('the published columns of the real list', () => {
  it('hold every row once, by id', () => {
    expect(rows.id).toEqual(column('id').sort())
    expect(rows.id.length).toBeGreaterThan(900)
  })

  it.each([
    [
      'famille',
      named(
        families.map((f) => f.id),
        rows.family,
      ),
    ],
    ['type_acteur', named(ACTOR_TYPES, rows.actor)],
    ['type_base', named(['indicatif', 'source'], rows.actorBase)],
    ['formes_base', named(['indicatif', 'source'], rows.formsBase)],
    ['metiers_base', named(['indicatif', 'source'], rows.tradesBase)],
    ['portee', named(REACHES, rows.reach)],
    ['statut', named(STATUSES, rows.status)],
    ['verification', named(VERIFICATIONS, rows.verification)],
    ['code_commune', named(communes.code, rows.commune)],
    ['code_departement', named(communes.departement, rows.commune)],
    ['code_region', named(communes.region, rows.commune)],
    ['source', named(sources.text, rows.source)],
  ])('count %s as the file does', (name, values) => {
    expect(tally(values)).toEqual(tally(column(name)))
  })

  it('count forms, trades and served territories as the file does', () => {
    expect(tally(set(ALLIANCE_FORMS, rows.forms))).toEqual(tally(items('formes_alliance')))
    expect(tally(set(TRADES, rows.trades))).toEqual(tally(items('metiers')))
    expect(tally(Object.values(rows.territories).flat())).toEqual(tally(items('territoires')))
  })

  it('give each row its own values', () => {
    const byId = new Map(naive.map((row) => [row.id, row]))
    rows.id.forEach((id, i) => {
      const row = byId.get(id)
      expect(rows.name[i], id).toBe(row?.nom)
      expect(communes.name[rows.commune[i] ?? -1], id).toBe(row?.commune)
      expect(rows.website[i] ?? '', id).toBe(row?.site_web)
      expect(String(rows.founded[i] ?? ''), id).toBe(row?.annee_creation)
      expect(sources.url[rows.source[i] ?? -1], id).toBe(row?.source_url)
    })
  })
})

describe('the check', () => {
  it('reads 10 000 rows (its time is printed, not asserted)', () => {
    const text = readFileSync('data/catalyseurs.csv', 'utf8')
    const [header = '', ...lines] = text.trimEnd().split('\n')
    const many = Array.from({ length: 10_000 }, (_, i) =>
      (lines[i % lines.length] ?? '').replace(/^[^,]+/, `ligne-${i}`),
    )
    const files = new Map(readSourceFiles('data'))
    files.set('data/catalyseurs.csv', new TextEncoder().encode(`${[header, ...many].join('\n')}\n`))
    const start = performance.now()
    const { records } = checkSources(files, cog, points)
    console.log(`10 000 rows checked in ${Math.round(performance.now() - start)} ms`)
    expect(records?.catalysts).toHaveLength(10_000)
  })
})
