import type { Feature } from 'geojson'
import type { Context, France, Outline, Outlines } from '../../domain/geography'
import { CLOSEST, type DensityLayer, MARKS_FROM } from '../../domain/scene'
import { collection, type Props } from './features'
import type { SourceData } from './sources'
import { NOTHING } from './sources'

/**
 * Territories with their class of density and the whole zooms between which they show: départements from afar,
 * intercommunalités closer up once their outlines are there.
 */
export function densityData(
  density: DensityLayer | undefined,
  france: France,
  context: Context | null,
  epci: Outlines,
): SourceData {
  if (!density) return { density: NOTHING }
  const drawn = (outlines: readonly Outline[], from: number, to: number) =>
    outlines.flatMap(({ id, geometry }): Feature<Outline['geometry'], Props>[] => {
      const known = density.classOf[id]
      if (known === undefined) return []
      return [{ type: 'Feature', geometry, properties: { from, to, class: known ?? 'unknown' } }]
    })
  const far = epci.features.length > 0 ? MARKS_FROM - 1 : CLOSEST
  return {
    density: collection([
      ...drawn(france.departements.features, 0, far),
      ...drawn(context?.collectivites.features ?? [], 0, CLOSEST),
      ...drawn(epci.features, MARKS_FROM, CLOSEST),
    ]),
  }
}
