import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { answerFor, partsFor } from '../../src/domain/answer'
import type { TerritoryId } from '../../src/domain/territory'
import { draws } from './draws'
import { type RawRow, rawCommunes, rawEpcis, rawKinds, rawPoints, rawRows } from './raw-list'
import { realAtlas } from './real-atlas'

// The answers of the domain held against the list, the COG and the points read anew (`raw-list.ts`), and its
// distances against GeographicLib's geodesics on the WGS 84 ellipsoid. Nothing of the domain is used on that side.

const GRAND_PARIS = '200054781'
const byName = new Intl.Collator('fr', { numeric: true })

/** What a row serves, by the rule as it is written; empty when that is not known. */
function servedOf(row: RawRow): readonly string[] {
  if (row.territoires !== '') return row.territoires.split(';')
  const commune = rawCommunes.get(row.code_commune)!
  if (row.portee === 'region') return [`reg-${commune.region}`]
  if (row.portee === 'departement') return [`dep-${commune.departement}`]
  const epci = rawEpcis.get(row.code_commune)
  const isEpci = row.portee === 'epci' && row.famille !== 'petr' && epci && epci !== GRAND_PARIS
  return isEpci ? [`epci-${epci}`] : []
}
const isApart = (row: RawRow) => row.portee === 'national' && row.territoires === ''

const local = rawRows.filter((row) => !isApart(row))
const served = new Map(local.map((row) => [row, servedOf(row)] as const))

function grouped(keysOf: (row: RawRow) => readonly string[]): ReadonlyMap<string, readonly RawRow[]> {
  const groups = new Map<string, RawRow[]>()
  for (const row of local) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row])
  return groups
}
const bySeat = grouped(({ code_commune }) => [code_commune])
const bySeatEpci = grouped(({ code_commune }) => [rawEpcis.get(code_commune) ?? 'none'])
const byServed = grouped((row) => served.get(row)!)

const sortedIds = (rows: Iterable<RawRow>) => [...new Set(rows)].map(({ id }) => id).sort()

/** Parts (1) and (3) of a commune: ids in order, then those of the département and of the région. */
function derived(code: string) {
  const commune = rawCommunes.get(code)!
  const epci = rawEpcis.get(code)
  const own = new Set([...(bySeat.get(code) ?? []), ...((epci && bySeatEpci.get(epci)) || [])])
  const around = [`com-${code}`, `epci-${epci}`, `dep-${commune.departement}`, `reg-${commune.region}`]
  const serving = around.flatMap((id) => byServed.get(id) ?? []).filter((row) => !own.has(row))
  const isInside = (id: string) =>
    id === `com-${code}` ||
    (epci !== undefined &&
      (id === `epci-${epci}` || (id.startsWith('com-') && rawEpcis.get(id.slice(4)) === epci)))
  for (const row of serving) if (served.get(row)!.every(isInside)) own.add(row)
  const wider = serving.filter((row) => !own.has(row))
  const isOfRegion = (row: RawRow) => served.get(row)!.includes(`reg-${commune.region}`)
  return {
    own: sortedIds(own),
    departement: sortedIds(wider.filter((row) => !isOfRegion(row))),
    region: sortedIds(wider.filter(isOfRegion)),
  }
}

const drawn = draws(4)
const codes = [...rawPoints.keys()]
const isOverseas = (code: string) => code.startsWith('97')
const draw = [
  ...drawn(codes.filter(isOverseas), 40),
  ...drawn(
    codes.filter((code) => !isOverseas(code)),
    260,
  ),
]

const ids = codes.map((code): TerritoryId => `com-${code}`)
const atlas = realAtlas(ids)
const { table, territories } = atlas
const placeOf = (code: string) => territories.get(`com-${code}`)!

/** The rows of part (2) from a commune, nearest first on the ellipsoid, ties by name. */
function geodesics(code: string) {
  const { own, departement, region } = derived(code)
  const taken = new Set([...own, ...departement, ...region])
  const [lon, lat] = rawPoints.get(code)!
  return local
    .filter(({ id }) => !taken.has(id))
    .map(({ id, nom, famille, code_commune }) => {
      const [toLon, toLat] = rawPoints.get(code_commune)!
      return {
        id,
        nom,
        kind: rawKinds.get(famille)!,
        away: Geodesic.WGS84.Inverse(lat, lon, toLat, toLon).s12!,
      }
    })
    .sort((a, b) => a.away - b.away || byName.compare(a.nom, b.nom))
}

/** The drawn communes with the answer of the domain, and what it is held against. */
const drawnAnswers = draw.map((code) => ({
  code,
  answer: answerFor(placeOf(code), table, table.order, territories),
  truth: geodesics(code),
}))

/** Positions of a sorted list that stand more than 1 % away from both neighbours. */
const isAlone = (all: readonly { readonly away: number }[], i: number) =>
  [all[i - 1], all[i + 1]].every(
    (beside) => !beside || Math.abs(beside.away - all[i]!.away) > 0.01 * all[i]!.away,
  )

describe('the answer of a commune', () => {
  it('has a point for 34 879 communes, of which 300 are drawn, at least 30 of them overseas', () => {
    expect(codes).toHaveLength(34_879)
    expect(new Set(draw).size).toBe(300)
    expect(draw.filter(isOverseas).length).toBeGreaterThanOrEqual(30)
  })

  it('takes for the place and for its département and région what the list and the COG say, everywhere', () => {
    const wrong: string[] = []
    const idOf = (row: number) => table.columns.rows.id[row]!
    for (const code of codes) {
      const parts = partsFor(placeOf(code), table, table.order, territories)
      const expected = derived(code)
      for (const part of ['own', 'departement', 'region'] as const) {
        const found = parts[part].map(idOf).sort().join()
        if (found !== expected[part].join()) wrong.push(`${code} ${part}: ${found}; ${expected[part].join()}`)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('has the ten nearest at their geodesic distance within 0.6 %, the same ones where it tells them apart', () => {
    const wrong: string[] = []
    for (const { code, answer, truth } of drawnAnswers) {
      const { near, others } = answer
      const found = [...near, ...others].sort((a, b) => a.away - b.away).slice(0, 10)
      found.forEach(({ catalyst, away }, i) => {
        const expected = truth[i]!
        if (Math.abs(away - expected.away) > 0.006 * expected.away)
          wrong.push(`${code} ${i + 1}: ${away} m, ${expected.away} m on the ellipsoid`)
        if (isAlone(truth, i) && catalyst.id !== expected.id)
          wrong.push(`${code} ${i + 1}: ${catalyst.id}, ${expected.id} on the ellipsoid`)
      })
    }
    expect(wrong).toEqual([])
  })

  it('orders by distance, and what is equally far by name', () => {
    for (const { answer } of drawnAnswers) {
      for (const all of [answer.near, answer.others]) {
        const told = all.map(({ catalyst: { id, name }, away }) => ({ id, name, away }))
        const sorted = [...told].sort((a, b) => a.away - b.away || byName.compare(a.name, b.name))
        expect(told.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
      }
    }
  })

  it('brings first the nearest of each sorte, and nothing twice', () => {
    for (const { answer, truth } of drawnAnswers) {
      const { near, others } = answer
      expect(near.length + others.length).toBe(truth.length)
      for (const { catalyst, away } of near) {
        const first = truth.find(({ kind }) => kind === catalyst.family.kind)!
        expect(Math.abs(first.away - away)).toBeLessThanOrEqual(0.006 * first.away)
      }
      const kinds = new Set(near.map(({ catalyst }) => catalyst.family.kind))
      expect(kinds.size).toBe(near.length)
      const missing = truth.filter(({ kind, away }) => away < 490_000 && !kinds.has(kind as never)) // a sorte as text
      expect(missing).toEqual([])
    }
  })

  it('tells each organisation of the list once', () => {
    for (const { answer } of drawnAnswers) {
      const all = Object.values(answer).flatMap((part) => part.map(({ catalyst }) => catalyst.id))
      expect(all.length).toBe(rawRows.length)
      expect(new Set(all).size).toBe(rawRows.length)
    }
  })
})
