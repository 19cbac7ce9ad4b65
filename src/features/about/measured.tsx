import { Fragment } from 'react'
import type {
  MeasuredEngine,
  MeasuredGoal,
  MeasuredSize,
  MeasuredTime,
  Measures,
} from '../../domain/measures'
import { figuresWords } from '../../text/figures-words'
import { formatDate, formatNumber } from '../../text/format'
import { Numbers } from './figures-page'

const words = figuresWords.measures
const { speed } = words

/** What was measured, of which day and version. */
const Of = ({ date, commit }: { readonly date: string; readonly commit: string }) => (
  <p className="quiet">{words.of(formatDate(date), commit)}</p>
)

const timeRow = ({ scenario, number, site, floor, leaflet }: MeasuredTime) =>
  [
    speed.acts[`${scenario}.${number}`] ?? number,
    ...[site, floor, leaflet].map((n) => (n === null ? speed.nothing : speed.number(n))),
  ] as const

/** The same acts on three pages, a table for each kind of network. */
function Times({ times }: { readonly times: readonly MeasuredTime[] }) {
  const { act, site, floor, leaflet } = speed.columns
  return [...new Set(times.map(({ profile }) => profile))].map((profile) => (
    <Numbers
      key={profile}
      caption={speed.caption(speed.profiles[profile] ?? profile)}
      heads={[act, site, floor, leaflet]}
      rows={times.filter((time) => time.profile === profile).map(timeRow)}
    />
  ))
}

function Goals({ goals }: { readonly goals: readonly MeasuredGoal[] }) {
  const { caption, columns, words: names, beside: pages, line, ratio, met } = speed.goals
  return (
    <Numbers
      caption={caption}
      heads={[columns.goal, columns.ratio, columns.most, columns.met]}
      rows={goals.map((goal) => [
        line(
          names[goal.goal] ?? goal.goal,
          pages[goal.beside] ?? goal.beside,
          speed.profiles[goal.profile] ?? goal.profile,
        ),
        goal.ratio === null ? speed.goals.none : ratio(goal.ratio),
        ratio(goal.most),
        met(goal.met),
      ])}
    />
  )
}

type EnginesProps = { readonly engines: readonly MeasuredEngine[] }
function Engines({ engines }: EnginesProps) {
  const { caption, columns, name } = words.engines
  return (
    <Numbers
      caption={caption}
      heads={[columns.engine, columns.passed, columns.failed, columns.notRun]}
      rows={engines.map(({ engine, version, passed, failed, notRun }) => [
        name(engine, version),
        ...[passed, failed, notRun].map(formatNumber),
      ])}
    />
  )
}

function Growth({ sizes }: { readonly sizes: readonly MeasuredSize[] }) {
  const { caption, columns, small } = words.growth
  return (
    <Numbers
      caption={caption}
      heads={[columns.rows, columns.filter, columns.nearest, columns.list]}
      rows={sizes.map(({ rows, filterMs, nearestMs, listMs }) => [
        formatNumber(rows),
        small(filterMs),
        small(nearestMs),
        listMs === null ? speed.nothing : small(listMs),
      ])}
    />
  )
}

function Speed({ of }: { readonly of: NonNullable<Measures['speed']> }) {
  return (
    <>
      <p>{speed.why}</p>
      <Goals goals={of.goals} />
      <Times times={of.times} />
    </>
  )
}

/** What long runs measured of the site, each with its day; one that was not made is left out, none at all is said. */
export function Measured({ measures }: { readonly measures: Measures }) {
  const { axe, faults, engines, soak, growth, speed: bench } = measures
  const parts = [
    [axe, axe && <p>{words.axe(axe.audits, axe.pages, axe.broken, axe.axe)}</p>],
    [faults, faults && <p>{words.faults(faults.survived)}</p>],
    [soak, soak && <p>{words.soak(soak.minutes, soak.heapGrowth, soak.breaches)}</p>],
    [engines, engines && <Engines engines={engines.engines} />],
    [bench, bench && <Speed of={bench} />],
    [growth, growth && <Growth sizes={growth.sizes} />],
  ] as const
  const made = parts.filter(([of]) => of !== null)
  if (made.length === 0) return <p>{words.none}</p>
  return made.map(([of, told]) => (
    <Fragment key={parts.findIndex(([other]) => other === of)}>
      {told}
      {of && <Of {...of} />}
    </Fragment>
  ))
}
