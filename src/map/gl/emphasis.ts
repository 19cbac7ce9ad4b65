import type { ItemRef } from '../../domain/catalyst'
import type { France, Outline } from '../../domain/geography'
import type { LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { isInside } from './inside'

/** The signs that stand for an item, one for each source; '' where none does. */
export type Emphasis = {
  readonly catalyst: string
  readonly stack: string
  readonly region: string
  readonly departement: string
  readonly pioneer: string
}
const NO_EMPHASIS: Emphasis = { catalyst: '', stack: '', region: '', departement: '', pioneer: '' }

const around = ({ features }: { readonly features: readonly Outline[] }, at: LonLat) =>
  features.find((outline) => isInside(outline, at))?.id ?? ''

/** The counts in which a position lies. */
const countsAround = (at: LonLat, { regions, departements }: France) => ({
  region: around(regions, at),
  departement: around(departements, at),
})

/** The mark, or the stack that holds it, of an organisation. */
function catalystSigns({ items }: Scene, id: string, france: France): Emphasis {
  const mark = items.catalysts.find((m) => m.id === id)
  if (mark) return { ...NO_EMPHASIS, ...countsAround(mark.at, france), catalyst: id }
  const stack = items.stacks.find(({ ids }) => ids.includes(id))
  return stack ? { ...NO_EMPHASIS, ...countsAround(stack.at, france), stack: stack.territory } : NO_EMPHASIS
}

/** The stack of a commune, or the count of a région or département and of the région around it. */
function territorySigns({ items, counts }: Scene, id: string, france: France): Emphasis {
  const stack = items.stacks.find(({ territory }) => territory === id)
  if (stack) return { ...NO_EMPHASIS, ...countsAround(stack.at, france), stack: id }
  if (id.startsWith('reg-')) return { ...NO_EMPHASIS, region: id }
  const count = counts.departement.find(({ territory }) => territory === id)
  return count ? { ...NO_EMPHASIS, region: around(france.regions, count.at), departement: id } : NO_EMPHASIS
}

/** Which signs of the scene stand for an item that is pointed at or open. */
export function emphasisOf(scene: Scene, item: ItemRef | null, france: France): Emphasis {
  if (item?.kind === 'catalyst') return catalystSigns(scene, item.id, france)
  if (item?.kind === 'territory') return territorySigns(scene, item.id, france)
  if (item?.kind === 'pioneer') return { ...NO_EMPHASIS, pioneer: item.id }
  return NO_EMPHASIS
}
