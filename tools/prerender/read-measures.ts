import { existsSync, readFileSync } from 'node:fs'
import type { MeasuredEngine, MeasuredGoal, Measures } from '../../src/domain/measures'

/** What long runs have measured and the project keeps, one JSON file each; null for a run never made. */
const read = (folder: string) => (name: string) => {
  const file = `${folder}/${name}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

type Spread = { readonly median: number }
type Cell = {
  readonly scenario: string
  readonly profile: string
  readonly sites: Readonly<Record<string, Readonly<Record<string, Spread>>>>
}

/** The numbers of the bench that are told, by scenario; the same names as in `measures/bench.json`. */
const TOLD: readonly (readonly [scenario: string, number: string])[] = [
  ['load', 'fcpMs'],
  ['load', 'lcpMs'],
  ['load', 'usableMs'],
  ['load', 'readyMs'],
  ['load', 'blockingMs'],
  ['again', 'usableMs'],
  ['search', 'letterMs'],
  ['filter', 'listMs'],
  ['nearest', 'answerMs'],
  ['open', 'sheetMs'],
  ['compare', 'comparedMs'],
  ['talk', 'sceneMs'],
  ['fly', 'frameMs'],
  ['use', 'heapMB'],
]

function speedOf(
  bench: { cells: readonly Cell[]; goals: readonly MeasuredGoal[] } & Head,
): Measures['speed'] {
  const times = bench.cells.flatMap(({ scenario, profile, sites }) =>
    TOLD.filter(([told]) => told === scenario).flatMap(([, number]) => {
      const of = (site: string) => sites[site]?.[number]?.median ?? null
      const ours = of('site')
      return ours === null
        ? []
        : [{ scenario, number, profile, site: ours, floor: of('floor'), leaflet: of('leaflet') }]
    }),
  )
  const goals = bench.goals.map(({ goal, profile, beside, ratio, most, met }) => {
    return { goal, profile, beside, ratio, most, met }
  })
  return { ...headOf(bench), times, goals }
}

type Head = { readonly date: string; readonly commit: string; readonly machine: string }
const headOf = ({ date, commit, machine }: Head) => ({ date, commit, machine })

type Audits = Head & { readonly axe: string; readonly audits: readonly { page: string; broken: number }[] }
const axeOf = ({ date, commit, axe, audits }: Audits): Measures['axe'] => ({
  ...{ date, commit, axe, audits: audits.length },
  pages: new Set(audits.map(({ page }) => page)).size,
  broken: audits.reduce((sum, { broken }) => sum + broken, 0),
})

type Faults = Head & { readonly greenCells: number }
const faultsOf = ({ date, commit, greenCells }: Faults): Measures['faults'] => ({
  date,
  commit,
  survived: greenCells,
})

type Engine = MeasuredEngine & { readonly drawing: string }
/** The runs of one engine, with and without WebGL, together. */
function enginesOf({ date, commit, engines }: Head & { engines: readonly Engine[] }): Measures['engines'] {
  const sum = (of: string, count: 'passed' | 'failed' | 'notRun') =>
    engines.filter(({ engine }) => engine === of).reduce((total, run) => total + run[count], 0)
  const together = [...new Map(engines.map((run) => [run.engine, run])).values()].map(
    ({ engine, version }): MeasuredEngine => ({
      ...{ engine, version },
      passed: sum(engine, 'passed'),
      failed: sum(engine, 'failed'),
      notRun: sum(engine, 'notRun'),
    }),
  )
  return { date, commit, engines: together }
}

type Soak = Head & {
  readonly minutes: number
  readonly windows: readonly { heapGrowth: number; breaches: readonly unknown[] }[]
}
const soakOf = ({ date, commit, minutes, windows }: Soak): Measures['soak'] => ({
  ...{ date, commit, minutes },
  heapGrowth: Math.max(...windows.map(({ heapGrowth }) => heapGrowth)),
  breaches: windows.reduce((sum, { breaches }) => sum + breaches.length, 0),
})

type Growth = Head & {
  readonly code: readonly { rows: number; filterMs: number; nearestMs: number }[]
  readonly page: readonly { rows: number; listMs: number }[]
}
const growthOf = ({ date, commit, code, page }: Growth): Measures['growth'] => ({
  ...{ date, commit },
  sizes: code.map(({ rows, filterMs, nearestMs }) => ({
    ...{ rows, filterMs, nearestMs },
    listMs: page.find((one) => one.rows === rows)?.listMs ?? null,
  })),
})

const ALL = ['bench', 'axe', 'faults', 'engines', 'soak', 'growth']

/** What the page « Chiffres publiés » tells of the long runs; a part whose run was never made is null. */
export function readMeasures(folder = 'measures'): Measures {
  const [bench, axe, faults, engines, soak, growth] = ALL.map(read(folder))
  return {
    speed: bench && speedOf(bench),
    axe: axe && axeOf(axe),
    faults: faults && faultsOf(faults),
    engines: engines && enginesOf(engines),
    soak: soak && soakOf(soak),
    growth: growth && growthOf(growth),
  }
}
