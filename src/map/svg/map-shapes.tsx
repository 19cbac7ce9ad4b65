import { useMemo } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { Outlines } from '../../domain/geography'
import { type HrefOf, isSame } from './map-names'
import { type Drawn, dataOf } from './outlines'

type ShapesProps = Drawn & {
  readonly outlines: Outlines
  readonly hrefOf: HrefOf
  readonly lit: ItemRef | null
}

const POINTER_ONLY = { tabIndex: -1, 'aria-hidden': true } as const

/** Territories that a pointer can press anywhere; the keyboard uses the link of their name instead. */
export function MapShapes({ outlines, hrefOf, lit, ...drawn }: ShapesProps) {
  const { byId, frame } = drawn
  // Kept from one hover to the next: drawing them again takes ten times longer than the rest.
  const shapes = useMemo(
    () => outlines.features.map(({ id }) => ({ id, d: dataOf([id], { byId, frame }) })),
    [outlines, byId, frame],
  )
  return shapes.map(({ id, d }) => {
    if (!d) return null
    const item = { kind: 'territory', id } as const
    return (
      <a key={id} href={hrefOf(item)} {...POINTER_ONLY}>
        <path className={isSame(lit, item) ? 'svg-shape svg-lit' : 'svg-shape'} fillRule="evenodd" d={d} />
      </a>
    )
  })
}
