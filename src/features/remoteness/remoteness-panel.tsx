import { useEffect, useId, useState } from 'react'
import type { DataFault } from '../../data/load'
import { communesIn, farPeople, type Remoteness } from '../../domain/remoteness'
import { levelOf, type Territory, type TerritoryIndex } from '../../domain/territory'
import { capitalised, french, typographic } from '../../text/format'
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

type Asked = Pick<Props, 'km' | 'places' | 'territories' | 'isNarrowed'>

/** The people of a territory, or of all of France for null, who live far. */
function peopleOf(remoteness: Remoteness, place: Territory | null, { km, territories }: Asked): number {
  const among = place && communesIn(remoteness.communes, place, territories)
  return farPeople(remoteness, among, km * 1000).people
}

const isCommune = ({ id }: Territory) => levelOf(id) === 'com'

/** How far a commune is. */
function communeSentence(remoteness: Remoteness, place: Territory, { territories }: Asked): string {
  const [at = -1] = communesIn(remoteness.communes, place, territories)
  const metres = remoteness.away[at] ?? Number.NaN
  const name = typographic(place.name)
  return Number.isNaN(metres) ? words.communeUnknown(name) : words.commune(name, metres)
}

/** One sentence for a territory, or for all of France: its people for most, the distance itself for one commune. */
function sentenceOf(remoteness: Remoteness, place: Territory | null, asked: Asked): string {
  if (place && isCommune(place)) return communeSentence(remoteness, place, asked)
  const where = place ? inTerritory(place) : ''
  return french(capitalised(words.far(peopleOf(remoteness, place, asked), asked.km, where, asked.isNarrowed)))
}

/** Several territories in the reader's order, each on a line. */
function Several({ remoteness, asked }: { readonly remoteness: Remoteness; readonly asked: Asked }) {
  const { places, km, isNarrowed } = asked
  return (
    <>
      {!places.every(isCommune) && <p>{words.farOf(km, isNarrowed)}</p>}
      <ul>
        {places.map((one) => (
          <li key={one.id}>
            {isCommune(one)
              ? communeSentence(remoteness, one, asked)
              : words.one(typographic(one.name), peopleOf(remoteness, one, asked))}
          </li>
        ))}
      </ul>
    </>
  )
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
  const [place = null, ...others] = props.places
  if (others.length > 0) return <Several remoteness={found.value} asked={props} />
  return <p>{sentenceOf(found.value, place, props)}</p>
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
