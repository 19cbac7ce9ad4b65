import type { ItemRef } from '../../domain/catalyst'
import type { View } from '../../domain/link'
import type { CatalystMark, PioneerMark, PlaceMark } from '../../domain/scene'

/** A number with what it counts, as it is said. */
export type Said = { readonly name: string; readonly count: number; readonly thirdPlaces: number }

/** What a screen reader says of each mark; the sentence stands alone. */
export type MapNames = {
  readonly count: (said: Said) => string
  readonly catalyst: (mark: CatalystMark) => string
  readonly pioneer: (mark: PioneerMark) => string
  readonly place: (mark: PlaceMark) => string
}

/** The address of the sheet of an item. */
export type HrefOf = (item: ItemRef) => string

/** The address of the same page, seen from nearer. */
export type HrefOfView = (view: View) => string

/** Whether two references name the same item. */
export const isSame = (a: ItemRef | null | undefined, b: ItemRef) => a?.kind === b.kind && a.id === b.id

/** Class names, without those that do not apply. */
export const classes = (...names: (string | false)[]) => names.filter(Boolean).join(' ')
