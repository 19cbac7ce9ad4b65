import type { Base } from '../../domain/catalyst'
import { french, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'

/** The words of some ids of a closed list, in the order of the list. */
export const labelsOf = (list: readonly { id: string; label: string }[], ids: readonly string[]) =>
  list.filter(({ id }) => ids.includes(id)).map(({ label }) => french(typographic(label)))

type Props = {
  readonly term: string
  readonly values: readonly string[]
  readonly base: Base | null
  readonly none: string // said when there is no value
  readonly deduced?: string // said of a value that no source gives
}

/** One line of what is known; a missing value is said, a deduced one says so. */
export function Fact({ term, values, base, none, deduced = sheetWords.deduced }: Props) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {values.length > 0 ? values.join(', ') : none}
        {values.length > 0 && base === 'indicatif' && <span className="base"> {deduced}</span>}
      </dd>
    </div>
  )
}
