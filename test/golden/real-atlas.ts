import { checkSources } from '../../data/check'
import { catalystColumnsOf } from '../../data/steps/columns'
import { communeColumns, communeFigures } from '../../data/steps/commune-columns'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { placedPioneers } from '../../data/steps/pioneers'
import { readSourceFiles } from '../../data/steps/source-files'
import { territoryIndex } from '../../data/steps/territories'
import { pointOf } from '../../data/steps/territory-points'
import { communeOf, mergedCommunes } from '../../src/domain/communes'
import type { Atlas } from '../../src/domain/scene-from'
import { tableFrom } from '../../src/domain/table'
import { levelOf, type TerritoryId } from '../../src/domain/territory'

/**
 * The atlas of the real list, without outlines, so that no file has to be built first.
 * @param asked communes that a link names and the list may not
 */
export function realAtlas(asked: readonly TerritoryId[]): Atlas {
  const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
  const points = loadPoints('data/geo/communes.csv')
  const { records } = checkSources(readSourceFiles('data'), cog, points)
  if (!records) throw new Error('the list has faults: npm run data')
  const index = new Map(territoryIndex(cog, points, {}, records).map((t) => [t.id, t]))
  const { large, small } = communeColumns(cog, points)
  const communes = mergedCommunes(large, small)
  const figures = communeFigures(cog, points)
  for (const id of asked) {
    const commune = levelOf(id) === 'com' && !index.has(id) && communeOf(communes, figures, id, index)
    if (commune) index.set(id, commune)
  }
  const seat = ({ code }: { readonly code: string }) => pointOf(`com-${code}`, cog, points, {})
  const columns = catalystColumnsOf(records, seat)
  return {
    table: tableFrom(columns),
    territories: index,
    pioneers: placedPioneers(records.pioneers, index, seat),
  }
}
