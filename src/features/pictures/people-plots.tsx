import { useMemo } from 'react'
import type { ComparedColumn, Comparison } from '../../domain/comparison'
import type { Profiles } from '../../domain/profile'
import { type StandingMeasure, standingOf, valuesOf } from '../../domain/standing'
import { levelOf } from '../../domain/territory'
import { typographic } from '../../text/format'
import { pictureWords as words } from '../../text/picture-words'
import { DotPlot } from './dot-plot'
import type { DotPlotData, PlotRow } from './dot-plot-svg'
import { Picture } from './picture'

const MEASURES = ['population', 'density', 'smallShare'] as const
type Measure = (typeof MEASURES)[number]

const isRanked = (about: Measure): about is StandingMeasure => about !== 'smallShare'

/** « 18e sur 101 »; null where a place says nothing or is not known. */
function placeOf(id: ComparedColumn['territory']['id'], about: Measure, profiles: Profiles): string | null {
  const standing = isRanked(about) ? standingOf(id, about, profiles) : null
  return standing && words.place(standing.place, standing.of, standing.level)
}

function rowsOf(columns: readonly ComparedColumn[], about: Measure, profiles: Profiles) {
  return columns.map(({ letter, territory, profile }) => {
    const value = profile[about]
    const place = placeOf(territory.id, about, profiles)
    const told = value === null ? words.unknown : words.values[about](value)
    const name = typographic(territory.name)
    return { letter, level: levelOf(territory.id), name, value, told, place }
  })
}
type Row = ReturnType<typeof rowsOf>[number]

/** The plot of a measure: the compared territories, under all those of their levels. */
function plotOf(rows: readonly Row[], about: Measure, profiles: Profiles): DotPlotData {
  const strips = [...new Set(rows.map(({ level }) => level))].flatMap((level) => {
    const values = valuesOf(level, about, profiles).map(({ value }) => value)
    const whole = valuesOf(level, 'population', profiles).length
    const title = (values.length === whole ? words.all : words.known)(values.length, level)
    return values.length > 0 ? [{ level, title, values }] : []
  })
  return {
    rows: rows.map(
      ({ told, place, ...row }): PlotRow => ({ ...row, said: place ? `${told} · ${place}` : told }),
    ),
    strips,
    scale: about === 'smallShare' ? 'share' : 'log',
    axis: words.axes[about],
    tick: words.ticks[about],
  }
}

function Table({ rows, about }: { readonly rows: readonly Row[]; readonly about: Measure }) {
  const { columns } = words
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.territory}</th>
          <th scope="col">{columns.value}</th>
          {isRanked(about) && <th scope="col">{columns.place}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ letter, name, told, place }) => (
          <tr key={letter}>
            <th scope="row" translate="no">
              {letter} {name}
            </th>
            <td>{told}</td>
            {isRanked(about) && <td>{place ?? '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Props = { readonly comparison: Comparison; readonly profiles: Profiles }

/** The people of the compared territories among all of their level: how many, how close, how many in small communes. */
export function PeoplePlots({ comparison: { columns }, profiles }: Props) {
  const pictures = useMemo(
    () =>
      MEASURES.map((about) => {
        const rows = rowsOf(columns, about, profiles)
        const said = rows.map(({ letter, name, told, place }) =>
          words.said(letter, name, place ? `${told}, ${place}` : told),
        )
        return {
          about,
          rows,
          data: plotOf(rows, about, profiles),
          label: words.plotLabel(words.measures[about], said.join(' ; ')),
        }
      }).filter(({ rows }) => rows.some(({ value }) => value !== null)),
    [columns, profiles],
  )
  if (pictures.length === 0) return null
  return (
    <section className="pictures-part">
      <h3>{words.plots}</h3>
      {pictures.some(({ data }) => data.strips.length > 0) && <p className="aside">{words.plotsWhy}</p>}
      {pictures.map(({ about, rows, data, label }) => (
        <Picture key={about} title={words.measures[about]} told={null} table={<Table {...{ rows, about }} />}>
          <DotPlot data={data} name={about} label={label} />
        </Picture>
      ))}
    </section>
  )
}
