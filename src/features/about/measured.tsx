import type { MeasuredGoal, MeasuredTime, Measures } from '../../domain/measures'
import { figuresWords } from '../../text/figures-words'
import { formatDate } from '../../text/format'
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
        ratio(goal.ratio),
        ratio(goal.most),
        met(goal.met),
      ])}
    />
  )
}

/** What long runs measured of the site; a part that was not measured is left out, and nothing at all is said. */
export function Measured({ measures: { speed: bench, axe, faults } }: { readonly measures: Measures }) {
  if (!bench && !axe && !faults) return <p>{words.none}</p>
  return (
    <>
      {axe && (
        <>
          <p>{words.axe(axe.audits, axe.pages, axe.broken, axe.axe)}</p>
          <Of {...axe} />
        </>
      )}
      {faults && (
        <>
          <p>{words.faults(faults.survived)}</p>
          <Of {...faults} />
        </>
      )}
      {bench && (
        <>
          <p>{speed.why}</p>
          <Of {...bench} />
          <Goals goals={bench.goals} />
          <Times times={bench.times} />
        </>
      )}
    </>
  )
}
