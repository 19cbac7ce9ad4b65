import type { DensityClass } from '../../domain/scene'
import { layerWords } from '../../text/layer-words'
import './layers.css'

const words = layerWords.density

/** « moins de 25 », « de 25 à 60 », « 500 et plus ». */
const rangeOf = ({ from, to }: DensityClass) =>
  to === null ? words.over(from) : from === 0 ? words.under(to) : words.between(from, to)

/** The classes of density in words with their unit, from 1. */
export const densityKey = (classes: readonly DensityClass[]) =>
  classes.map((one, i) => ({ n: i + 1, text: words.perKm2(rangeOf(one)) }))

type Props = { readonly classes: readonly DensityClass[] }

/** The classes of density with their bounds, and what stands where it is not known. */
export function DensityKey({ classes }: Props) {
  return (
    <figure className="density-key">
      <figcaption>
        {words.title} <span>({words.unit.toLowerCase()})</span>
      </figcaption>
      <ul>
        {classes.map((one, i) => (
          <li key={one.from}>
            <span className={`density-swatch density-swatch-${i + 1}`} aria-hidden="true" />
            {rangeOf(one)}
          </li>
        ))}
        <li className="density-none">
          <span className="density-swatch density-swatch-none" aria-hidden="true" />
          {words.unknown}
        </li>
      </ul>
    </figure>
  )
}

/** The same in the legend, with the unit of each bound, and where bounds and populations come from. */
export function DensityLegend({ classes, source }: Props & { readonly source: string | null }) {
  return (
    <>
      <ul>
        {classes.map((one, i) => (
          <li key={one.from}>
            <span className={`legend-sign density-swatch-${i + 1}`} aria-hidden="true" />
            {words.perKm2(rangeOf(one))}
          </li>
        ))}
        <li>
          <span className="legend-sign density-swatch-none" aria-hidden="true" />
          {words.unknown}
        </li>
      </ul>
      <p>
        {words.bounds} {source && words.population(source)}
      </p>
    </>
  )
}
