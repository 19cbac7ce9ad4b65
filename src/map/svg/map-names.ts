import type { ItemRef } from '../../domain/catalyst'
import type { CatalystMark, CountMark, PioneerMark, PlaceMark, StackMark } from '../../domain/scene'

/** What a screen reader says of each mark; the sentence stands alone. */
export type MapNames = {
  readonly count: (mark: CountMark) => string
  readonly stack: (mark: StackMark) => string
  readonly catalyst: (mark: CatalystMark) => string
  readonly pioneer: (mark: PioneerMark) => string
  readonly place: (mark: PlaceMark) => string
}

/** The address of the sheet of an item. */
export type HrefOf = (item: ItemRef) => string

/** Whether two references name the same item. */
export const isSame = (a: ItemRef | null | undefined, b: ItemRef) => a?.kind === b.kind && a.id === b.id

/** Class names, without those that do not apply. */
export const classes = (...names: (string | false)[]) => names.filter(Boolean).join(' ')
