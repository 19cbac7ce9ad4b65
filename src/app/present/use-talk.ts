import { useQuery } from '@tanstack/react-query'
import { talksQuery } from '../../data/talk-queries'
import { OPENED, type Talk, type TalkPage } from '../../domain/talk'
import { useOpenedTalk } from '../../state/opened-talk'
import { faultOf } from '../use-atlas'
import { useTerritoryTalk } from './use-territory-talk'

/** What is known of the talk of a link. */
export type TalkState =
  | { readonly is: 'loading' | 'unknown' | 'unopened' } // unopened: its file is to be opened again
  | { readonly is: 'failed'; readonly fault: ReturnType<typeof faultOf>; readonly retry: () => void }
  | { readonly is: 'ready'; readonly talk: Talk }

/** A talk that ships with the site, or that a reader has opened from a file. */
function useGivenTalk(page: TalkPage): TalkState {
  const isFile = page.talk === OPENED
  const opened = useOpenedTalk((state) => state.opened)
  const { data, error, refetch } = useQuery({ ...talksQuery, enabled: !isFile })
  if (isFile) return opened ? { is: 'ready', talk: opened.talk } : { is: 'unopened' }
  if (!data)
    return error ? { is: 'failed', fault: faultOf(error), retry: () => void refetch() } : { is: 'loading' }
  const talk = data.find(({ id }) => id === page.talk)
  return talk ? { is: 'ready', talk } : { is: 'unknown' }
}

/** The talk of a link, wherever it comes from. */
export function useTalk(page: TalkPage): TalkState {
  const given = useGivenTalk(page)
  return useTerritoryTalk(page) ?? given
}
