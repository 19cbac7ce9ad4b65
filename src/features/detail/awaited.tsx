import type { ReactNode } from 'react'
import type { DataFault } from '../../data/load'
import { fr } from '../../text/fr'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { Notice } from '../../ui/notice'
import { useLate } from '../../ui/use-late'

/** A part of a page whose file may be on its way, or may have failed. */
export type Awaitable<T> =
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly fault: DataFault; readonly retry: () => void }

const SLOW = 2000 // milliseconds before a part says that the network is slow

function Waiting() {
  const slow = useLate(true, SLOW)
  return (
    <p className="waiting" role="status">
      {slow ? territorySheetWords.slow : territorySheetWords.waiting}
    </p>
  )
}

/** A part of a sheet that waits and fails alone; a press asks again for what failed. */
export function Awaited<T>({
  part,
  children,
}: {
  readonly part: Awaitable<T>
  readonly children: (value: T) => ReactNode
}) {
  if (part.is === 'ready') return children(part.value)
  if (part.is === 'loading') return <Waiting />
  const action =
    part.fault === 'gone'
      ? { label: fr.errors.reload, onPress: () => location.reload() }
      : { label: fr.errors.retry, onPress: part.retry }
  return <Notice tone="alert" title={territorySheetWords.faults[part.fault]} action={action} />
}
