import type { CommuneColumns, Former } from './communes'
import { digitsOf, numbersOf, signed, unsigned } from './digits'

/**
 * Communes as they travel, grouped by the first figures of their code (the département). About 12 bytes a commune
 * once compressed, half of them its name. Columns of numbers are digits in base 64 (`digits.ts`).
 */
export type PackedCommunes = {
  readonly version: 1
  readonly groups: readonly {
    readonly prefix: string // '01', '2A', '974'
    readonly count: number
    readonly epcis: readonly string[] // of its communes, in the order in which they appear
    readonly postal: readonly string[] // codes of its communes, sorted
  }[]
  readonly tail: readonly string[] // last figures of the code: from the commune before, in the group
  readonly name: readonly string[]
  readonly epci: readonly string[] // position in the `epcis` of its group, from 1; 0 for none
  readonly postal: string // positions in the `postal` of its group: « 0 1.2 0 »
  readonly people: readonly string[] // four times the logarithm to base 2; 0 when unknown
  readonly liaison: readonly string[] // plus one; 0 when unknown
  readonly lon: readonly string[] // 1/10 000 degree, from the commune before in the same intercommunalité, signed
  readonly lat: readonly string[]
  readonly nowhere: readonly number[] // positions of the communes without a point
  readonly former: readonly { readonly name: string; readonly at: number }[] // former names, and of which commune
}

/** Figures of a code that say its group: two, three overseas. */
const prefixOf = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2)

/** Walks along communes in their order, and gives the point of the last one of the same intercommunalité. */
function trail() {
  const last = new Map<string, readonly [number, number]>()
  let before: readonly [number, number] = [0, 0]
  return {
    from: (epci: string) => last.get(epci) ?? before,
    pass: (epci: string, at: readonly [number, number]) => {
      last.set(epci, at)
      before = at
    },
  }
}

const groupsOf = (columns: CommuneColumns) => {
  const groups = new Map<string, { from: number; count: number }>()
  columns.code.forEach((code, i) => {
    const group = groups.get(prefixOf(code))
    if (group) group.count++
    else groups.set(prefixOf(code), { from: i, count: 1 })
  })
  return [...groups].map(([prefix, { from, count }]) => {
    const own = Array.from({ length: count }, (_, i) => from + i)
    const epcis = [...new Set(own.flatMap((i) => columns.epcis[columns.epci[i]!] ?? []))]
    const postal = [...new Set(own.flatMap((i) => columns.postal[i]!))].sort()
    return { prefix, from, count, own, epcis, postal }
  })
}

/** Packs communes sorted by code. */
export function packCommunes(columns: CommuneColumns): PackedCommunes {
  const groups = groupsOf(columns)
  const tails: number[] = []
  const epcis: number[] = []
  const postals: string[] = []
  for (const { prefix, own, epcis: known, postal } of groups) {
    let before = 0
    for (const i of own) {
      const tail = Number(columns.code[i]!.slice(prefix.length))
      tails.push(tail - before)
      before = tail
      epcis.push(known.indexOf(columns.epcis[columns.epci[i]!] ?? '') + 1)
      postals.push(columns.postal[i]!.map((code) => postal.indexOf(code)).join('.'))
    }
  }
  const walk = trail()
  const steps = columns.code.map((_, i) => {
    const epci = columns.epcis[columns.epci[i]!] ?? ''
    const [lon, lat] = [columns.lon[i] ?? null, columns.lat[i] ?? null]
    if (lon === null || lat === null) return [0, 0] as const
    const [fromLon, fromLat] = walk.from(epci)
    walk.pass(epci, [lon, lat])
    return [unsigned(lon - fromLon), unsigned(lat - fromLat)] as const
  })
  return {
    version: 1,
    groups: groups.map(({ prefix, count, epcis: known, postal }) => ({
      prefix,
      count,
      epcis: known,
      postal,
    })),
    tail: digitsOf(tails),
    name: columns.name,
    epci: digitsOf(epcis),
    postal: postals.join(' '),
    people: digitsOf(columns.people.map((n) => Math.round(4 * Math.log2(n + 1)))),
    liaison: digitsOf(columns.liaison.map((n) => (n === null ? 0 : n + 1))),
    lon: digitsOf(steps.map(([lon]) => lon)),
    lat: digitsOf(steps.map(([, lat]) => lat)),
    nowhere: columns.lon.flatMap((lon, i) => (lon === null ? [i] : [])),
    former: columns.former,
  }
}

/** The communes of a packed file, in their order. */
export function unpackCommunes(packed: PackedCommunes): CommuneColumns {
  const epcis = [...new Set(packed.groups.flatMap((group) => group.epcis))].sort()
  const epciAt = new Map(epcis.map((code, i) => [code, i]))
  const size = packed.name.length
  const [tails, owners] = [numbersOf(packed.tail, size), numbersOf(packed.epci, size)]
  const postals = packed.postal.split(' ')
  const [code, epci, postal]: [string[], number[], string[][]] = [[], [], []]
  for (const group of packed.groups) {
    let tail = 0
    for (let k = 0; k < group.count; k++) {
      const i = code.length
      tail += tails[i]!
      code.push(group.prefix + String(tail).padStart(5 - group.prefix.length, '0'))
      epci.push(epciAt.get(group.epcis[owners[i]! - 1] ?? '') ?? -1)
      postal.push((postals[i] ?? '').split('.').flatMap((at) => (at && group.postal[Number(at)]) || []))
    }
  }
  const nullable = (digits: readonly string[]) =>
    Array.from(numbersOf(digits, size), (n) => (n === 0 ? null : n - 1))
  return {
    code,
    name: packed.name,
    epci,
    epcis,
    postal,
    people: Array.from(numbersOf(packed.people, size), (digit) => Math.round(2 ** (digit / 4) - 1)),
    liaison: nullable(packed.liaison),
    ...pointsOf(packed, (i) => epcis[epci[i]!] ?? ''),
    former: packed.former satisfies readonly Former[],
  }
}

function pointsOf(packed: PackedCommunes, epciOf: (i: number) => string) {
  const size = packed.name.length
  const [east, north] = [numbersOf(packed.lon, size), numbersOf(packed.lat, size)]
  const nowhere = new Set(packed.nowhere)
  const [lon, lat]: [(number | null)[], (number | null)[]] = [[], []]
  const walk = trail()
  for (let i = 0; i < size; i++) {
    if (nowhere.has(i)) {
      lon.push(null)
      lat.push(null)
      continue
    }
    const [fromLon, fromLat] = walk.from(epciOf(i))
    const at = [fromLon + signed(east[i]!), fromLat + signed(north[i]!)] as const
    walk.pass(epciOf(i), at)
    lon.push(at[0])
    lat.push(at[1])
  }
  return { lon, lat }
}
