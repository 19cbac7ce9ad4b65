import { type FormEvent, useId } from 'react'
import { compareNames } from '../../domain/order'
import {
  codeOf,
  levelOf,
  type Territory,
  type TerritoryId,
  type TerritoryIndex,
} from '../../domain/territory'
import { typographic } from '../../text/format'
import { talkWords } from '../../text/talk-words'
import './territory-choice.css'

type Props = {
  readonly territories: TerritoryIndex
  readonly onChoose: (id: TerritoryId) => void
  readonly onPick?: (id: TerritoryId) => void // in the list, before the button is pressed
}

/** Régions, départements and collectivités, each by name. */
function groupsOf(
  territories: TerritoryIndex,
): readonly (readonly [label: string, own: readonly Territory[]])[] {
  const all = [...territories.values()].sort((a, b) => compareNames(a.name, b.name))
  const { regions, departements, overseas } = talkWords.place.groups
  const isRegion = ({ id }: Territory) => levelOf(id) === 'reg'
  return [
    [regions, all.filter((one) => isRegion(one) && one.zone !== 'com')],
    [departements, all.filter(({ id }) => levelOf(id) === 'dep')],
    [overseas, all.filter((one) => isRegion(one) && one.zone === 'com')],
  ]
}

/** Chooses the région or the département that a talk is made about. */
export function TerritoryChoice({ territories, onChoose, onPick }: Props) {
  const id = useId()
  const { label, none, departement, act } = talkWords.place
  const idOf = (value: FormDataEntryValue | null) => String(value) as TerritoryId // a value of the list
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = idOf(new FormData(event.currentTarget).get('territory'))
    if (territories.has(chosen)) onChoose(chosen)
  }
  return (
    <form className="talk-place" onSubmit={choose}>
      <label htmlFor={id}>{label}</label>
      <div className="talk-place-row">
        <span className="talk-place-field">
          <select
            id={id}
            name="territory"
            required
            defaultValue=""
            onChange={({ target }) => onPick?.(idOf(target.value))}
          >
            <option value="" disabled>
              {none}
            </option>
            {groupsOf(territories).map(([group, own]) => (
              <optgroup key={group} label={group}>
                {own.map((one) => (
                  <option key={one.id} value={one.id}>
                    {levelOf(one.id) === 'dep'
                      ? departement(typographic(one.name), codeOf(one.id))
                      : typographic(one.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </span>
        <button type="submit" className="button">
          {act}
        </button>
      </div>
    </form>
  )
}
