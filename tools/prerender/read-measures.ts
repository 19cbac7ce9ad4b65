import { existsSync, readFileSync } from 'node:fs'
import type { MeasuredGoal, Measures } from '../../src/domain/measures'

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

/** What the page « Chiffres publiés » tells of the long runs; a part whose run was never made is null. */
export function readMeasures(folder = 'measures'): Measures {
  const [bench, axe, faults] = ['bench', 'axe', 'faults'].map(read(folder))
  return {
    speed: bench && speedOf(bench),
    axe: axe && axeOf(axe),
    faults: faults && faultsOf(faults),
  }
}
