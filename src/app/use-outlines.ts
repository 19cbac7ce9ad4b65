import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { communesQuery, epciQuery, hasCommunes } from '../data/queries'
import { discOf } from '../domain/disc'
import type { France, Outline, Outlines } from '../domain/geography'
import { type Box, boxesMeet } from '../domain/position'
import type { Scene } from '../domain/scene'
import { levelOf, type TerritoryId, type TerritoryIndex } from '../domain/territory'

const COMMUNES_FROM = 8.5 // zoom from which the communes of the départements in view are drawn

const collection = (features: Outline[]): Outlines => ({ type: 'FeatureCollection', features })

/** The communes of some départements, those loaded so far. */
function useCommunes(departements: readonly string[]): Outlines {
  return useQueries({
    queries: departements.map(communesQuery),
    combine: (results) => collection(results.flatMap(({ data }) => data?.features ?? [])),
  })
}

/** The départements whose box meets the screen, once the reader is close enough; none without their communes. */
function departementsIn(box: Box | null, zoom: number, territories: TerritoryIndex): string[] {
  if (!box || zoom < COMMUNES_FROM) return []
  return [...territories.values()].flatMap(({ id, box: own }) =>
    levelOf(id) === 'dep' && own && hasCommunes(id.slice(4)) && boxesMeet(own, box) ? [id.slice(4)] : [],
  )
}

const departementOf = (id: TerritoryId, territories: TerritoryIndex) =>
  territories
    .get(id)
    ?.parents.find((parent) => levelOf(parent) === 'dep')
    ?.slice(4)

/** Outlines of the communes in view. */
export function useCommunesInView(box: Box | null, zoom: number, territories: TerritoryIndex): Outlines {
  return useCommunes(departementsIn(box, zoom, territories))
}

/**
 * Outlines of what the scene names: the served area, the compared territories and an open territory.
 * A commune whose polygon this build does not have is a disc of its area.
 */
export function useNamedOutlines(
  scene: Scene | null,
  france: France | undefined,
  territories: TerritoryIndex,
): Outlines {
  const selected = scene?.selection?.kind === 'territory' ? [scene.selection.id as TerritoryId] : [] // by its kind
  const ids = [...(scene?.served ?? []), ...(scene?.compared.map((c) => c.territory) ?? []), ...selected]
  const key = [...new Set(ids)].sort().join()
  const wantsEpci = ids.some((id) => levelOf(id) === 'epci')
  const epci = useQuery({ ...epciQuery, enabled: wantsEpci }).data
  const departements = ids
    .filter((id) => levelOf(id) === 'com')
    .flatMap((id) => departementOf(id, territories) ?? [])
    .filter(hasCommunes)
  const communes = useCommunes([...new Set(departements)])
  return useMemo(() => {
    const wanted = new Set(key.split(','))
    const known = [france?.regions, france?.departements, epci, communes].flatMap(
      (set) => set?.features ?? [],
    )
    const found = known.filter((outline) => wanted.has(outline.id))
    const drawn = new Set<string>(found.map(({ id }) => id))
    const discs = [...wanted].flatMap((id) => {
      const territory = territories.get(id as TerritoryId) // an id of the link, maybe unknown
      return territory && !drawn.has(id) && levelOf(territory.id) === 'com' ? (discOf(territory) ?? []) : []
    })
    return collection([...found, ...discs])
  }, [key, france, epci, communes, territories])
}
