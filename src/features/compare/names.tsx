import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { compareWords } from '../../text/compare-words'
import { formatNumber, typographic } from '../../text/format'
import { Lights } from '../../ui/lights'

type Props = {
  readonly catalysts: readonly Catalyst[]
  readonly link: Link
  readonly shown: number // names that stand there at once; the others are one press away
  readonly none: string // what an empty cell says
  readonly aside?: (catalyst: Catalyst) => string // what is told of one, '' for nothing
}

/** The organisations of a cell: their number, then their names, each opening its sheet. */
export function Names({ catalysts, link, shown, none, aside = () => '' }: Props) {
  if (catalysts.length === 0) return <span className="compare-none">{none}</span>
  const isWhole = catalysts.length <= shown + 1 // a fold to save one line is no gain
  const first = isWhole ? catalysts : catalysts.slice(0, shown)
  const rest = isWhole ? [] : catalysts.slice(shown)
  const list = (some: readonly Catalyst[]) => (
    <ul className="compare-names">
      {some.map((catalyst) => {
        const { id, name } = catalyst
        const said = aside(catalyst)
        return (
          <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
            <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
              {typographic(name)}
            </a>
            {said && <span className="aside"> {said}</span>}
          </Lights>
        )
      })}
    </ul>
  )
  if (first.length === 0) {
    return (
      <details className="compare-rest">
        <summary>{compareWords.names(catalysts.length)}</summary>
        {list(catalysts)}
      </details>
    )
  }
  return (
    <>
      {catalysts.length > 1 && <strong className="compare-number">{formatNumber(catalysts.length)}</strong>}
      {list(first)}
      {rest.length > 0 && (
        <details className="compare-rest">
          <summary>{compareWords.others(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
