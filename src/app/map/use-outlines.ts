import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { communesQuery, epciQuery, hasCommunes } from '../../data/outline-queries'
import { discOf } from '../../domain/disc'
import { type France, NO_OUTLINES, type Outline, type Outlines } from '../../domain/geography'
import { type Box, boxesMeet } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { levelOf, type TerritoryId, type TerritoryIndex } from '../../domain/territory'

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

/** Outlines of all intercommunalités, from the zoom of marks on, while the layer draws them; none before they come. */
export function useEpciOf({ layer, level }: Scene): Outlines {
  const isDrawn = layer.id === 'densite'
  const { data } = useQuery({ ...epciQuery, enabled: isDrawn && level === 'commune' })
  return (isDrawn && data) || NO_OUTLINES
}

/** The served area, the compared territories, those of the steps of a year, and the territory or the story that is open. */
function openIds({ served, compared, selection, items, events = [] }: Scene): TerritoryId[] {
  const story = items.pioneers.find(({ id }) => selection?.kind === 'pioneer' && id === selection.id)
  const opened = selection?.kind === 'territory' ? [selection.id as TerritoryId] : (story?.territories ?? []) // by its kind
  return [...served, ...[...compared, ...events].map(({ territory }) => territory), ...opened]
}

/** The territories of every story, while their layer is drawn. */
const storyIds = ({ layer, items }: Scene): TerritoryId[] =>
  layer.id === 'pionniers' ? items.pioneers.flatMap(({ territories }) => territories) : []

/** Everything whose outline the scene draws by its name. */
const namedIds = (scene: Scene): TerritoryId[] => [...openIds(scene), ...storyIds(scene)]

/** Whether the scene names an intercommunalité, so that its outline is drawn. */
export const namesEpci = (scene: Scene) => namedIds(scene).some((id) => levelOf(id) === 'epci')

/**
 * Outlines of what the scene names. A commune whose polygon this build does not have is a disc of its area;
 * so is one of a story that is not open, whose file is not worth its weight from afar.
 */
export function useNamedOutlines(
  scene: Scene | null,
  france: France | undefined,
  territories: TerritoryIndex,
): Outlines {
  const open = scene ? openIds(scene) : []
  const ids = scene ? namedIds(scene) : []
  const key = [...new Set(ids)].sort().join()
  const epci = useQuery({ ...epciQuery, enabled: scene !== null && namesEpci(scene) }).data
  const departements = open
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
