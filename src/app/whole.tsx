import { fr } from '../text/fr'
import { Notice } from '../ui/notice'

/** What is left when the whole page has failed: what happened and what to do. */
export function Whole() {
  return (
    <Notice
      tone="alert"
      title={fr.errors.whole}
      action={{ label: fr.errors.reload, onPress: () => location.reload() }}
    >
      <p>{fr.errors.wholeAct}</p>
    </Notice>
  )
}
