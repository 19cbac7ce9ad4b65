import { type Link, NO_FILTERS } from '../../domain/link'
import type { Relaxation } from '../../domain/relax'
import { changeLink } from '../../state/link-store'
import { answerWords } from '../../text/answer-words'
import { Notice } from '../../ui/notice'

const words = answerWords.relax

function choose(change: Partial<Link>) {
  changeLink({ ...change, view: null })
  document.querySelector<HTMLElement>('#app #list')?.focus({ preventScroll: true })
}

/** What the filters empty: which one to take back, each with what that brings. */
export function Relax({ relaxations }: { readonly relaxations: readonly Relaxation[] }) {
  const all = { label: words.all, onPress: () => choose({ filters: NO_FILTERS, radius: null }) }
  if (relaxations.length === 0) {
    return (
      <Notice title={words.title} action={all}>
        <p>{words.whyAll}</p>
      </Notice>
    )
  }
  return (
    <Notice title={words.title}>
      <p>{words.why}</p>
      <ul className="answer-relax">
        {relaxations.map(({ asked, change, count }) => (
          <li key={asked}>
            <button type="button" className="button" onClick={() => choose(change)}>
              {words.remove(answerWords.asked[asked], count)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
