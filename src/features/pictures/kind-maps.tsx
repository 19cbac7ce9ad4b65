import { useMemo } from 'react'
import { ACTOR_TYPES, type ActorType, type Catalyst } from '../../domain/catalyst'
import type { ComparedColumn, Comparison, KindRow } from '../../domain/comparison'
import type { Context, France, Outlines } from '../../domain/geography'
import type { CatalystMark } from '../../domain/scene'
import type { Vocabulary } from '../../domain/table'
import { comparedGround } from '../../map/svg/compared-ground'
import { ComparedMap } from '../../map/svg/compared-map'
import { filterWords } from '../../text/filter-words'
import { formatList, french, typographic } from '../../text/format'
import { legendWords } from '../../text/legend-words'
import { pictureWords as words } from '../../text/picture-words'
import { ActorIcon } from '../../ui/actor-icon'
import { Picture } from './picture'

const WIDTH = 360 // pixels in which each small map is drawn; the page scales it
const RADII = [
  { most: 40, radius: 6.5 },
  { most: 120, radius: 5 },
  { most: Number.POSITIVE_INFINITY, radius: 3.8 },
] as const // of a mark, by the most marks on one of the maps

const markOf = ({ id, name, seat, actor, family }: Catalyst): CatalystMark => ({
  id,
  name,
  at: seat.at,
  actor,
  thirdPlace: family.kind === 'tiers-lieux',
  commune: seat.name,
  within: [],
})

/** The organisations of a sorte, each once: a place may be compared with what contains it. */
const marksOf = ({ cells }: KindRow): CatalystMark[] => [
  ...new Map(cells.flat().map((catalyst) => [catalyst.id, markOf(catalyst)])).values(),
]

/** How many each territory has, those without any named apart. */
function toldOf({ cells }: KindRow, columns: readonly ComparedColumn[]): string[] {
  const named = columns.map(({ letter, territory }, i) => ({
    letter,
    name: typographic(territory.name),
    count: cells[i]!.length,
  }))
  const found = named.filter(({ count }) => count > 0)
  const without = named.filter(({ count }) => count === 0)
  return [
    found.map(({ letter, name, count }) => words.inside(letter, name, count)).join(' · '),
    ...(without.length > 0
      ? [words.nothingIn(formatList(without.map(({ letter, name }) => `${letter}\u00A0${name}`)))]
      : []),
  ]
}

type HrefOf = (catalyst: string) => string

function Names({
  row,
  columns,
  hrefOf,
}: {
  row: KindRow
  columns: readonly ComparedColumn[]
  hrefOf: HrefOf
}) {
  return (
    <table className="picture-names">
      <thead>
        <tr>
          <th scope="col">{words.columns.territory}</th>
          <th scope="col">{words.columns.organisations}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ letter, territory }, i) => (
          <tr key={letter}>
            <th scope="row" translate="no">
              {letter} {typographic(territory.name)}
            </th>
            <td>
              {row.cells[i]!.length === 0 && words.nothing}
              <ul>
                {row.cells[i]!.map(({ id, name, actor, family }) => (
                  <li key={id}>
                    <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
                    <a href={hrefOf(id)} translate="no">
                      {typographic(name)}
                    </a>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The marks of the actor types that are there, in words. */
function Legend({ kinds, vocabulary }: { kinds: readonly KindRow[]; vocabulary: Vocabulary }) {
  const all = kinds.flatMap(({ cells }) => cells.flat())
  const types: (ActorType | null)[] = [...ACTOR_TYPES, null]
  const here = types.filter((type) => all.some(({ actor }) => actor === type))
  return (
    <ul className="picture-legend" aria-label={words.actors}>
      {here.map((type) => (
        <li key={type ?? 'none'}>
          <ActorIcon actor={type} />
          {french(
            typographic(vocabulary.actors.find(({ id }) => id === type)?.label ?? filterWords.unknownType),
          )}
        </li>
      ))}
      {kinds.some(({ kind }) => kind === 'tiers-lieux') && (
        <li>
          <ActorIcon actor={null} thirdPlace />
          {legendWords.thirdPlace}
        </li>
      )}
    </ul>
  )
}

export type KindMapsProps = {
  readonly comparison: Comparison
  readonly france: France
  readonly context: Context | null
  readonly outlines: Outlines // EPCI and communes among the compared
  readonly vocabulary: Vocabulary
  readonly hrefOf: HrefOf
}

/** One small map by sorte, all of one frame and scale: who is where, without a colour for a number. */
export function KindMaps({ comparison, france, context, outlines, vocabulary, hrefOf }: KindMapsProps) {
  const { columns, kinds } = comparison
  const ground = useMemo(
    () => comparedGround(columns, WIDTH, { france, context, outlines }),
    [columns, france, context, outlines],
  )
  const drawn = useMemo(() => kinds.map((row) => ({ row, marks: marksOf(row) })), [kinds])
  if (!ground || drawn.length === 0) return null
  const most = Math.max(...drawn.map(({ marks }) => marks.length))
  const { radius } = RADII.find((size) => most <= size.most)!
  return (
    <section className="pictures-part">
      <h3>{words.maps}</h3>
      <p className="aside">
        {words.mapsWhy} {words.mapsNational}
      </p>
      <Legend kinds={kinds} vocabulary={vocabulary} />
      <div className="picture-maps">
        {drawn.map(({ row, marks }) => {
          const title = french(typographic(vocabulary.kinds.find(({ id }) => id === row.kind)!.label))
          const told = toldOf(row, columns)
          return (
            <Picture
              key={row.kind}
              title={title}
              told={told.map((sentence) => <p key={sentence}>{sentence}</p>)}
              summary={words.names}
              table={<Names {...{ row, columns, hrefOf }} />}
            >
              <ComparedMap
                {...{ ground, marks, radius }}
                name={row.kind}
                label={words.mapLabel(title, told.join('. '))}
              />
            </Picture>
          )
        })}
      </div>
    </section>
  )
}
