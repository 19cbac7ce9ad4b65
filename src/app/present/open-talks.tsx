import { useQuery } from '@tanstack/react-query'
import { talksQuery } from '../../data/talk-queries'
import { HOME, type Link } from '../../domain/link'
import { type OpenedTalk, type Talk, talkPage } from '../../domain/talk'
import { TalksPage } from '../../features/present/talks-page'
import { hrefOf } from '../../state/link-store'
import { useOpenedTalk } from '../../state/opened-talk'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'
import { TalkTakes } from './talk-takes'
import { TerritoryTalks } from './territory-talks'
import { useTalkFile } from './use-talk-file'

type Props = { readonly link: Link; readonly onClose: () => void }

/** The name of the file of a talk: that of the file that it came from, else its own. */
const nameOf = (talk: Talk, opened: OpenedTalk | null) =>
  opened?.talk === talk ? opened.name.replace(/\.[^.]+$/, '') : talk.id

/** The page « Présenter », once its file is there. */
export function OpenTalks({ link, onClose }: Props) {
  const { data, error, refetch } = useQuery(talksQuery)
  const opened = useOpenedTalk((state) => state.opened)
  const file = useTalkFile()
  const { theme } = link
  if (data)
    return (
      <TalksPage
        talks={data}
        {...{ opened, ...file }}
        hrefOf={(id) => hrefOf({ ...HOME, theme, page: talkPage(id) })}
        choice={<TerritoryTalks theme={theme} />}
        savesOf={(talk, title) => <TalkTakes {...{ talk, title }} name={nameOf(talk, opened)} />}
        onClose={onClose}
      />
    )
  if (!error) return <Waiting what="part" />
  return <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
}
