import type { Link } from '../../domain/link'
import type { Territory, TerritoryId } from '../../domain/territory'
import { changeLink, hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'
import { toldApart } from '../../text/place-name'

/** The letter that a territory has on the map as in the table. */
export const Letter = ({ letter }: { readonly letter: string }) => (
  <span className="compare-letter">{letter}</span>
)

/** The letter and the name of a territory, where its column is not in sight. */
export const LetteredName = ({
  letter,
  territory,
}: {
  readonly letter: string
  readonly territory: Territory
}) => (
  <>
    <Letter letter={letter} /> <span translate="no">{toldApart(territory)}</span>
  </>
)

/** Compares other territories, or the same in another order; the camera frames them anew. */
export function compareThese(territories: readonly TerritoryId[]): void {
  changeLink({ page: { at: 'compare', territories }, view: null })
}

/** Moves one of some things by a step, and gives them as they stand then. */
export function moved<T>(things: readonly T[], from: number, step: -1 | 1): T[] {
  const after = [...things]
  const [one] = after.splice(from, 1)
  after.splice(from + step, 0, one!)
  return after
}

const arrow = { '-1': 'M8 1.5L3 6l5 4.5', 1: 'M4 1.5L9 6l-5 4.5', x: 'M2 2l8 8M10 2l-8 8' }

type ToolProps = {
  readonly label: string
  readonly sign: keyof typeof arrow
  readonly id: string
  readonly act: () => void
}

const Tool = ({ label, sign, id, act }: ToolProps) => (
  <button type="button" className="compare-tool" aria-label={label} title={label} id={id} onClick={act}>
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
      <path d={arrow[sign]} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  </button>
)

/** Gives the focus to the first of some elements that is there once the page shows the change. */
const focusAfter = (...ids: readonly string[]) =>
  requestAnimationFrame(() =>
    ids
      .map((id) => document.getElementById(id))
      .find((one) => one !== null)
      ?.focus(),
  )

type Props = {
  readonly letter: string
  readonly territory: Territory
  readonly compared: readonly TerritoryId[]
  readonly link: Link
}

/** The head of a column: its letter, its name, which opens its sheet, and how it is moved or removed. */
export function ColumnHead({ letter, territory, compared, link }: Props) {
  const { id } = territory
  const name = toldApart(territory)
  const at = compared.indexOf(id)
  const toolOf = (what: string, of = id) => `compare-${what}-${of}`
  const shift = (step: -1 | 1) => {
    compareThese(moved(compared, at, step))
    const [here, back] = step < 0 ? ['left', 'right'] : ['right', 'left']
    focusAfter(toolOf(here), toolOf(back)) // at an end only the way back is left
  }
  const remove = () => {
    const left = compared.filter((other) => other !== id)
    compareThese(left)
    focusAfter(toolOf('remove', left[Math.min(at, left.length - 1)]), 'sheet-title')
  }
  return (
    <div className="compare-head">
      <Letter letter={letter} />
      <a href={hrefOf({ ...link, page: { at: 'territory', id }, view: null })} translate="no">
        {name}
      </a>
      <span className="compare-tools">
        {at > 0 && (
          <Tool label={compareWords.sooner(name)} sign="-1" id={toolOf('left')} act={() => shift(-1)} />
        )}
        {at < compared.length - 1 && (
          <Tool label={compareWords.later(name)} sign={1} id={toolOf('right')} act={() => shift(1)} />
        )}
        <Tool label={compareWords.remove(name)} sign="x" id={toolOf('remove')} act={remove} />
      </span>
    </div>
  )
}
