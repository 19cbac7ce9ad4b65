import type { Ref } from 'react'
import type { StageCard as Card } from '../../text/stage-card'

type Props = { readonly card: Card; readonly ref: Ref<HTMLElement> }

/** What the sheet of a scene says, beside its map: in a few lines, to be read from the last row. */
export function StageCard({ card: { kicker, title, rows }, ref }: Props) {
  return (
    <aside ref={ref} className="stage-card" aria-label={title}>
      {kicker && <p className="stage-kicker">{kicker}</p>}
      <h2 translate="no">{title}</h2>
      <dl>
        {rows.map(({ head, text }) => (
          <div key={head + text}>
            {head && <dt>{head}</dt>}
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
