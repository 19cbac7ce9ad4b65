import type { Group } from '../domain/groups'
import type { SceneLevel } from '../domain/scene'
import { counted, frenchTable } from './format'

/** What stands beside the first territory of a group, by level. */
const others = frenchTable({
  region: (n: number) => `et ${counted(n, 'région', 'régions')}`,
  departement: (n: number) => `et ${counted(n, 'département', 'départements')}`,
  commune: (n: number) => `et ${counted(n, 'commune', 'communes')}`,
})

/** The name of a group: « Paris et 3 départements ». */
export function groupName({ marks: [first, ...beside] }: Group, level: SceneLevel): string {
  const name = level === 'commune' && 'commune' in first ? first.commune : first.name
  return beside.length > 0 ? `${name} ${others[level](beside.length)}` : name
}
