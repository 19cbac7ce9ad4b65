import { REACHES, type Reach } from './catalyst'
import type { CatalystTable } from './table'
import { codeOf, type Level, levelOf, type Territory } from './territory'

const LEVEL: Partial<Record<Reach, Level>> = { epci: 'epci', departement: 'dep', region: 'reg' }

/**
 * Tells the rows that cannot serve a place, by codes alone and without making their organisation: they are given no
 * territory, and the one that their reach means holds their seat, not the place.
 */
export function elsewhereTest({ columns, commune, reach }: CatalystTable, place: Territory) {
  const { territories } = columns.rows
  const { code: com, epci, departement: dep, region: reg } = columns.communes
  const around = [place.id, ...place.parents]
  const asked = REACHES.map((reach) => {
    const level = LEVEL[reach]
    const held = around.filter((id) => levelOf(id) === level).map(codeOf)
    return { held, codes: { com, epci, dep, reg }[level ?? 'com'] }
  })
  return (row: number) => {
    const { held, codes } = asked[reach[row]!]!
    return !territories[row] && !held.includes(codes[commune[row]!]!)
  }
}
