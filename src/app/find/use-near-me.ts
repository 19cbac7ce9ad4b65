import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { TerritoryId } from '../../domain/territory'
import type { Told } from '../../features/filter/search-field'
import { currentLink, hrefOf } from '../../state/link-store'
import { fr } from '../../text/fr'
import { choose } from './choose'

/** What is asked and open, wherever the map rests. */
const whereWeAre = () => hrefOf({ ...currentLink(), view: null })

const NOTHING: Told = { is: 'nothing', said: '' }

/**
 * « Autour de moi »: what it tells, and what a press does. The reader's position stays in memory.
 * @param place asked for by the link: what was told of another one is told no more
 */
export function useNearMe(place: TerritoryId | null) {
  const client = useQueryClient()
  const [{ of, told }, setTold] = useState({ of: place, told: NOTHING })
  const onNear = useCallback(async () => {
    const before = whereWeAre()
    const { place: then } = currentLink()
    const tell = (next: Told, of = then) => setTold({ of, told: next })
    tell({ is: 'busy', said: fr.search.looking })
    try {
      const { id, said } = await (await import('./near-me')).nearMe(client)
      if (whereWeAre() !== before) return tell(NOTHING) // the reader went on without
      if (id === null) return tell({ is: 'fault', said })
      tell({ is: 'done', said }, id)
      choose(id, '')
    } catch {
      tell({ is: 'fault', said: fr.search.failed })
    }
  }, [client])
  return { told: of === place ? told : NOTHING, onNear }
}
