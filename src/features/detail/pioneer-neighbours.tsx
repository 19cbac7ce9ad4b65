import { type Milestone, milestonesOf } from '../../domain/milestone'
import type { Pioneer } from '../../domain/pioneer'
import { type NearPioneer, pioneersAround, pioneersOfTheTime } from '../../domain/pioneer-neighbours'
import type { TerritoryIndex } from '../../domain/territory'
import { lighter } from '../../state/ui'
import { formatAway, formatDate, french, typographic } from '../../text/format'
import { pioneerWords as words } from '../../text/pioneer-words'
import { Lights } from '../../ui/lights'
import { SheetPart } from '../../ui/sheet'

type Props = {
  readonly pioneer: Pioneer
  readonly pioneers: readonly Pioneer[]
  readonly hrefOf: (id: string) => string
}

function Story({ pioneer, aside, hrefOf }: Pick<Props, 'pioneer' | 'hrefOf'> & { readonly aside: string }) {
  return (
    <Lights onLight={lighter({ kind: 'pioneer', id: pioneer.id })}>
      <a href={hrefOf(pioneer.id)} translate="no">
        {typographic(pioneer.name)}
      </a>
      <span className="aside"> {aside}</span>
    </Lights>
  )
}

/** The steps of the network that name a story, and the stories that began in the nearest years. */
export function InTime({
  pioneer,
  pioneers,
  milestones,
  hrefOf,
}: Props & { readonly milestones: readonly Milestone[] }) {
  const steps = milestonesOf(pioneer.id, milestones)
  const others = pioneersOfTheTime(pioneer, pioneers)
  if (steps.length === 0 && others.length === 0) return null
  return (
    <SheetPart title={words.time}>
      {steps.length > 0 && <h4>{words.steps}</h4>}
      {steps.length > 0 && (
        <ul className="steps">
          {steps.map(({ id, date, title, text }) => (
            <li key={id}>
              <strong>{french(typographic(title))}</strong>
              <span className="aside"> {formatDate(date)}</span>
              {text && <p>{french(typographic(text))}</p>}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <h4>{words.sameTime}</h4>}
      <ul className="links">
        {others.map((other) => (
          <Story key={other.id} pioneer={other} aside={String(other.start)} hrefOf={hrefOf} />
        ))}
      </ul>
    </SheetPart>
  )
}

function whereTo({ away, shares }: NearPioneer): string {
  const far = away < 1 ? words.sameTown : words.away(formatAway(away))
  return shares ? `${far}, ${words.sharing}` : far
}

/** The stories around one, those that share a territory first. */
export function InSpace({
  pioneer,
  pioneers,
  territories,
  hrefOf,
}: Props & { readonly territories: TerritoryIndex }) {
  if (!pioneer.at) return null
  const around = pioneersAround(pioneer, pioneers, territories)
  return (
    <SheetPart title={words.around}>
      {around.length === 0 && <p>{words.alone}</p>}
      <ul className="links">
        {around.map((near) => (
          <Story key={near.pioneer.id} pioneer={near.pioneer} aside={whereTo(near)} hrefOf={hrefOf} />
        ))}
      </ul>
    </SheetPart>
  )
}
