import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { profilesQuery } from '../../data/compare-queries'
import { manifest } from '../../data/load'
import { sourcesQuery } from '../../data/page-queries'
import { neighboursQuery } from '../../data/territory-queries'
import { HOME, type Link } from '../../domain/link'
import type { LonLat } from '../../domain/position'
import { isPublicAddress } from '../../domain/public-address'
import { seatsOf } from '../../domain/remoteness'
import { GENERATED, type TalkPage } from '../../domain/talk'
import { talkFacts } from '../../domain/talk-facts'
import { levelOf } from '../../domain/territory'
import { typographic } from '../../text/format'
import { territoryTalk } from '../../text/territory-talk'
import { useRemoteness } from '../map/use-remoteness'
import { partOf, stateOf } from '../sheet/use-territory-parts'
import { useAtlas } from '../use-atlas'
import type { TalkState } from './use-talk'

const WITH_STORIES: Link = { ...HOME, page: { at: 'pioneers' } }
const NO_SEATS: readonly LonLat[] = []

/**
 * « Votre région en cinq minutes » for the territory of a link, `unknown` when it names none; null for any other talk.
 * It does not wait for the communes: its scenes are the same without them, one of them says less.
 */
export function useTerritoryTalk({ talk, territory }: TalkPage): TalkState | null {
  const isAsked = talk === GENERATED
  const state = useAtlas(isAsked ? WITH_STORIES : HOME)
  const profiles = useQuery({ ...profilesQuery, enabled: isAsked })
  const around = useQuery({ ...neighboursQuery, enabled: isAsked })
  const sources = useQuery({ ...sourcesQuery, enabled: isAsked })
  const atlas = state.is === 'ready' ? state.atlas : null
  const table = atlas?.table
  const seats = useMemo(() => (isAsked && table ? seatsOf(table, table.order) : NO_SEATS), [isAsked, table])
  const far = useRemoteness(seats, seats.length > 0)
  const isWide = territory !== null && ['reg', 'dep'].includes(levelOf(territory))
  const place = (isWide && atlas?.territories.get(territory)) || null
  const remoteness = far.is === 'ready' ? far.value : null
  const files =
    state.is === 'ready'
      ? [state.places, state.stories, ...[profiles, around, sources].map(stateOf)]
      : [state]
  const isWaiting = files.some(({ is }) => is !== 'ready')
  const made = useMemo(() => {
    if (!atlas || !place || !profiles.data || !around.data || !sources.data || isWaiting) return null
    const populations = sources.data.find(({ id }) => id === 'insee-populations')
    const { adresse } = manifest.site
    return territoryTalk(
      talkFacts(place, { atlas, profiles: profiles.data, around: around.data, remoteness }),
      {
        table: atlas.table,
        stories: atlas.pioneers.length,
        edition: manifest.edition,
        populations: populations ? typographic(`${populations.name} ${populations.vintage}`) : '',
        address: isPublicAddress(adresse) ? adresse : '',
      },
    )
  }, [atlas, place, profiles.data, around.data, sources.data, remoteness, isWaiting])
  if (!isAsked) return null
  if (!isWide || (atlas && !place)) return { is: 'unknown' }
  const part = partOf(files, made)
  return part.is === 'ready' ? { is: 'ready', talk: part.value } : part
}
