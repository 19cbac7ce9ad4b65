import { ckmeans } from 'simple-statistics'
import type { DensityClass, DensityLayer } from './scene'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

const CLASSES = 5
/** What a bound is rounded to: numbers that are read at a glance, times a power of ten. */
const READABLE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** People per km²; null when population or area is not known, or when the area counts the water of an estuary. */
export function densityOf({ population, area, estuary }: Pick<Territory, 'population' | 'area' | 'estuary'>) {
  return population === null || area === null || estuary ? null : population / (area / 1e6)
}

/** The readable number that is nearest to a positive one, by ratio: 51 gives 50, 27 gives 25. */
function readable(n: number): number {
  const ten = 10 ** Math.floor(Math.log10(n))
  const away = (step: number) => Math.abs(Math.log(n / (step * ten)))
  return READABLE.reduce((best, step) => (away(step) < away(best) ? step : best)) * ten
}

/**
 * The classes of density of all levels: natural breaks (Ckmeans, simple-statistics) of the logarithm of the densities of
 * the intercommunalités, each break in the middle of its gap and then rounded. None while they are too few to break.
 */
export function densityClasses(territories: TerritoryIndex): DensityClass[] {
  const logs = [...territories.values()].flatMap((territory) => {
    const density = levelOf(territory.id) === 'epci' ? densityOf(territory) : null
    return density ? [Math.log(density)] : []
  })
  if (logs.length < CLASSES) return []
  const groups = ckmeans(logs, CLASSES)
  const bounds = groups.slice(1).map((group, i) => {
    const before = groups[i]!
    return readable(Math.exp((before[before.length - 1]! + group[0]!) / 2))
  })
  const from = [0, ...new Set(bounds)]
  return from.map((bound, i) => ({ from: bound, to: from[i + 1] ?? null }))
}

const isDrawn = ({ id, zone }: Territory) =>
  levelOf(id) === 'dep' || levelOf(id) === 'epci' || (levelOf(id) === 'reg' && zone !== 'metro')

const kept = new WeakMap<TerritoryIndex, DensityLayer>()

/** The density of the départements, of what lies overseas and of the intercommunalités; one value for one index. */
export function densityLayer(territories: TerritoryIndex): DensityLayer {
  const known = kept.get(territories)
  if (known) return known
  const classes = densityClasses(territories)
  const classAt = (density: number | null) =>
    density === null ? null : classes.findIndex(({ to }) => to === null || density < to)
  const classOf: Partial<Record<TerritoryId, number | null>> = {}
  for (const territory of territories.values()) {
    if (classes.length > 0 && isDrawn(territory)) classOf[territory.id] = classAt(densityOf(territory))
  }
  const layer = { classes, classOf }
  kept.set(territories, layer)
  return layer
}
