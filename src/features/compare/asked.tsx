import type { Link } from '../../domain/link'
import { MOST_COMPARED } from '../../domain/link-page'
import { territoriesOf } from '../../domain/reach'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'
import { typographic } from '../../text/format'
import { toldApart, withLevel } from '../../text/place-name'

const words = compareWords.offers

type Props = {
  readonly place: Territory
  readonly compared: readonly TerritoryId[]
  readonly territories: TerritoryIndex
  readonly link: Link
}

/** A territory that was chosen while others are compared: what of it fits among them. */
export function Asked({ place, compared, territories, link }: Props) {
  const level = levelOf(compared[0] ?? place.id)
  const around = [place, ...territoriesOf(territories, [...place.parents].reverse())]
  const own = around.filter(({ id }) => levelOf(id) === level && !compared.includes(id))
  const hrefTo = (ids: readonly TerritoryId[], at: TerritoryId | null) =>
    hrefOf({ ...link, page: { at: 'compare', territories: ids }, place: at, view: null })
  return (
    <section className="compare-asked" aria-live="polite">
      <p>
        <strong>{words.isIn(toldApart(place))}</strong>
      </p>
      <ul className="compare-adds">
        {compared.length < MOST_COMPARED &&
          own.map(({ id, name }) => (
            <li key={id}>
              <a className="button" href={hrefTo([...compared, id], null)}>
                {words.addLevel[level](name)}
              </a>
            </li>
          ))}
        <li>
          <a className="button" href={hrefTo([], place.id)}>
            {words.around(toldApart(place))}
          </a>
        </li>
      </ul>
      {compared.length >= MOST_COMPARED && <p className="aside">{compareWords.full}</p>}
    </section>
  )
}

/** « Comparer le département du Bas-Rhin », « Comparer la collectivité Saint-Martin ». */
function compareAs({ id, name, zone, liaison }: Territory): string {
  const isCollectivite = zone === 'com' && levelOf(id) === 'reg'
  return compareWords.compare(
    isCollectivite ? compareWords.collectivite(typographic(name)) : withLevel(levelOf(id), name, liaison),
  )
}

/** At which levels a territory may be compared with others, the département first. */
export function Levels({ place, territories, link }: Omit<Props, 'compared'>) {
  const around = [...territoriesOf(territories, [...place.parents].reverse()), place]
  const first = around.filter(({ id }) => levelOf(id) === 'dep')
  const others = around.filter(({ id }) => levelOf(id) !== 'dep')
  return (
    <section className="compare-levels" aria-labelledby="compare-levels">
      <h3 id="compare-levels">{words.levels}</h3>
      <ul className="compare-adds">
        {[...first, ...others].map((territory, i) => (
          <li key={territory.id}>
            <a
              className={i === 0 ? 'button' : 'compare-add'}
              href={hrefOf({
                ...link,
                page: { at: 'compare', territories: [territory.id] },
                place: null,
                view: null,
              })}
            >
              {compareAs(territory)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
