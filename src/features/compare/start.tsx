import type { Link } from '../../domain/link'
import type { TerritoryId } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'

const words = compareWords.start

/** Real comparisons that show what the page does. */
const EXAMPLES: readonly (readonly [label: string, ids: readonly TerritoryId[]])[] = [
  ['Bas-Rhin et Haut-Rhin', ['dep-67', 'dep-68']],
  ['Bretagne et Pays de la Loire', ['reg-53', 'reg-52']],
  ['Guadeloupe, Martinique et Guyane', ['reg-01', 'reg-02', 'reg-03']],
]

/** Nothing is compared yet: how to begin. */
export function Start({ link }: { readonly link: Link }) {
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.how}</p>
      <p>
        <button type="button" className="button" onClick={() => document.getElementById('search')?.focus()}>
          {words.field}
        </button>
      </p>
      <p className="aside">{words.examples}</p>
      <ul className="compare-adds">
        {EXAMPLES.map(([label, territories]) => (
          <li key={label}>
            <a
              className="compare-add"
              href={hrefOf({ ...link, page: { at: 'compare', territories }, view: null })}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
