import { useMemo } from 'react'
import type { Context, France, Outlines } from '../../domain/geography'
import type { DensityLayer } from '../../domain/scene'
import type { Frame } from './frame'
import { UnknownDots } from './map-areas'
import { areaData } from './shape'

type Props = {
  readonly density: DensityLayer
  readonly france: France
  readonly context: Context | null
  readonly epci: Outlines // empty: départements are drawn
  readonly frame: Frame
}

/** Population density: one path for each class, dots where it is not known. */
export function MapDensity({ density, france, context, epci, frame }: Props) {
  const paths = useMemo(() => {
    const wide = epci.features.length > 0 ? epci : france.departements
    const drawn = [...wide.features, ...(context?.collectivites.features ?? [])]
    const dataOf = (wanted: number | null) =>
      areaData(
        drawn.filter(({ id }) => density.classOf[id] === wanted).map(({ geometry }) => geometry),
        frame,
      )
    return { classes: density.classes.map((_, i) => dataOf(i)), unknown: dataOf(null) }
  }, [density, france, context, epci, frame])
  return (
    <>
      <UnknownDots />
      {paths.classes.map((d, i) => (
        <path
          key={density.classes[i]!.from}
          className={`svg-density svg-class-${i + 1}`}
          fillRule="evenodd"
          d={d}
        />
      ))}
      <path fill="url(#svg-unknown)" fillRule="evenodd" d={paths.unknown} />
    </>
  )
}
