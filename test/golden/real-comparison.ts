import { wideAdjacency } from '../../data/steps/adjacency'
import { loadBorders, loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { profileColumns } from '../../data/steps/profiles'
import type { WideAdjacency } from '../../src/domain/neighbours'
import { type Profiles, profilesFrom } from '../../src/domain/profile'
import type { Atlas } from '../../src/domain/scene-from'
import type { TerritoryId } from '../../src/domain/territory'
import { realAtlas } from './real-atlas'

/**
 * What a comparison reads, of the real list, so that no file has to be built first.
 * @param asked communes that a link names and the list may not
 */
export function realComparison(asked: readonly TerritoryId[] = []): {
  readonly atlas: Atlas
  readonly profiles: Profiles
  readonly around: WideAdjacency
} {
  const atlas = realAtlas(asked)
  const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
  const columns = profileColumns([...atlas.territories.values()], cog, loadPoints('data/geo/communes.csv'))
  return {
    atlas,
    profiles: profilesFrom(columns, atlas.territories),
    around: wideAdjacency(cog, loadBorders('data/geo')),
  }
}
