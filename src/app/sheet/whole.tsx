import { plainHref } from '../../state/link-store'
import { fr } from '../../text/fr'
import { Notice } from '../../ui/notice'
import { AboveFirst } from '../first/above-first'
import { hasFirst } from '../first/first'
import { PlainText } from '../first/plain-text'

/** What is left when the whole page has failed: what happened, what to do, and what the page says by itself. */
export function Whole() {
  const notice = (
    <Notice
      tone="alert"
      title={fr.errors.whole}
      action={{ label: fr.errors.reload, onPress: () => location.reload() }}
    >
      <p>{fr.errors.wholeAct}</p>
      <p>
        <a href={plainHref(null)}>{fr.errors.plainList}</a>
      </p>
    </Notice>
  )
  if (hasFirst()) return <AboveFirst>{notice}</AboveFirst>
  return (
    <main className="panel">
      {notice}
      <PlainText />
    </main>
  )
}
