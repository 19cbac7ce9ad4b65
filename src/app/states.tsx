import type { DataFault } from '../data/load'
import { HOME } from '../domain/link'
import { goTo } from '../state/link-store'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'
import { useLate } from '../ui/use-late'

const SLOW = 2000 // milliseconds before the page says that it is waiting

/** Data is on its way; after two seconds, that the network is slow. */
export function Waiting() {
  const slow = useLate(true, SLOW)
  return (
    <p className="waiting" role="status">
      {slow ? fr.errors.slow : fr.errors.loading}
    </p>
  )
}

/** Data could not be had: why, and what to do. */
export function Failed({ fault, retry }: { readonly fault: DataFault; readonly retry: () => void }) {
  const action =
    fault === 'offline'
      ? { label: fr.errors.retry, onPress: retry }
      : { label: fr.errors.reload, onPress: () => location.reload() }
  return (
    <Notice tone="alert" title={fr.errors.list[fault]} action={action}>
      <p>{fr.errors.listAct[fault]}</p>
    </Notice>
  )
}

/** The link names something that does not exist. */
export function Unknown({ title, why }: { readonly title: string; readonly why: string }) {
  const action = { label: fr.site.home, onPress: () => goTo(HOME) }
  return (
    <Notice tone="alert" titleId="sheet-title" title={title} action={action}>
      <p>{why}</p>
    </Notice>
  )
}
