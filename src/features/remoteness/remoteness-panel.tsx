import { useEffect, useId, useState } from 'react'
import type { DataFault } from '../../data/load'
import { communesIn, farPeople, type Remoteness } from '../../domain/remoteness'
import { levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { inTerritory } from '../../text/place-name'
import { remotenessWords as words } from '../../text/remoteness-words'
import { Notice } from '../../ui/notice'
import './remoteness.css'

const [LEAST, MOST] = [10, 100] // kilometres
const REST = 120 // milliseconds without a move before a distance is chosen: browsers refuse a hundred addresses in a row

/** The distances of the communes, on their way or failed. */
type Found =
  | { readonly is: 'ready'; readonly value: Remoteness }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly fault: DataFault; readonly retry: () => void }

type Props = {
  readonly found: Found
  readonly km: number
  readonly places: readonly Territory[] // asked for, open or compared; none for all of France
  readonly territories: TerritoryIndex
  readonly isNarrowed: boolean // the list, by a filter or a radius
  readonly contact: string // address of the editor of the site, '' when it is not set
  readonly onKilometres: (km: number) => void
}

/** One sentence for a territory: its people for most, the distance itself for one commune. */
function sentenceOf(remoteness: Remoteness, place: Territory | null, { km, territories, isNarrowed }: Props) {
  const among = place && communesIn(remoteness.communes, place, territories)
  if (place && levelOf(place.id) === 'com') {
    const [metres = Number.NaN] = (among ?? []).map((i) => remoteness.away[i]!)
    const name = typographic(place.name)
    return Number.isNaN(metres) ? words.communeUnknown(name) : words.commune(name, metres)
  }
  const { people } = farPeople(remoteness, among, km * 1000)
  const said = words.far(people, km, place ? inTerritory(place) : '', isNarrowed)
  return french(said.charAt(0).toLocaleUpperCase('fr') + said.slice(1))
}

/** What is said: a sentence for each territory, or why there is none. */
function Said({ found, ...props }: Props) {
  if (found.is === 'failed') {
    const action =
      found.fault === 'gone'
        ? { label: fr.errors.reload, onPress: () => location.reload() }
        : { label: fr.errors.retry, onPress: found.retry }
    return <Notice tone="alert" title={words.faults[found.fault]} action={action} />
  }
  if (found.is === 'loading') return <p>{words.loading}</p>
  if (found.value.away.includes(Number.POSITIVE_INFINITY)) return <p>{words.nothing}</p>
  const places = props.places.length > 0 ? props.places : [null]
  return places.map((place) => (
    <p key={place?.id ?? 'france'}>{sentenceOf(found.value, place, { found, ...props })}</p>
  ))
}

/** The distance, as a number that can be moved; it is chosen once it rests. */
function Threshold({ km, onKilometres }: Pick<Props, 'km' | 'onKilometres'>) {
  const id = useId()
  const [moved, setMoved] = useState<number | null>(null)
  const shown = moved ?? km
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(() => {
      onKilometres(moved)
      setMoved(null)
    }, REST)
    return () => clearTimeout(timer)
  }, [moved, onKilometres])
  return (
    <div className="remoteness-threshold">
      <label htmlFor={id} className="visually-hidden">
        {words.threshold}
      </label>
      <input
        id={id}
        type="range"
        min={LEAST}
        max={MOST}
        value={shown}
        aria-valuetext={words.saidKilometres(shown)}
        onChange={({ target }) => setMoved(target.valueAsNumber)}
      />
      <span className="remoteness-km" aria-hidden="true">
        {words.kilometres(shown)}
      </span>
    </div>
  )
}

/** How many live far from every organisation of the list, how far that is, and how to complete the list. */
export function RemotenessPanel(props: Props) {
  const { km, onKilometres, contact } = props
  return (
    <section className="remoteness" aria-label={words.title}>
      <div className="remoteness-said" role="status">
        <Said {...props} />
      </div>
      <div className="remoteness-choices">
        <Threshold {...{ km, onKilometres }} />
        <details className="remoteness-complete">
          <summary>{words.complete}</summary>
          <p>
            {words.completeWhy}{' '}
            {contact ? (
              <a href={`mailto:${contact}?subject=${encodeURIComponent(words.subject)}`}>
                {words.completeAct}
              </a>
            ) : (
              words.completeHow
            )}
          </p>
        </details>
      </div>
    </section>
  )
}

/** What a dot of the map is, and how distances are measured; on a low screen what is said of them too. */
export function RemotenessLegend(props: Props) {
  const { found, km } = props
  const unknown = found.is === 'ready' ? farPeople(found.value, null, 0).unknown : 0
  return (
    <>
      <ul>
        <li>
          <span className="legend-sign remoteness-dot" aria-hidden="true" />
          {words.dot(km)}
        </li>
      </ul>
      <div className="remoteness-low">
        <Said {...props} />
      </div>
      <p>
        {words.how} {words.unknown(unknown)}
      </p>
    </>
  )
}
