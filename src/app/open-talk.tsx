import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { talksQuery } from '../data/talk-queries'
import { HOME, type Link, type Theme } from '../domain/link'
import type { TalkPage } from '../domain/talk'
import { hrefOf } from '../state/link-store'
import { talkWords } from '../text/talk-words'
import { Notice } from '../ui/notice'
import { removeFirst } from './first'
import { Stage } from './stage'
import { Failed, Waiting } from './states'
import { StayOffline } from './stay-offline'
import { faultOf } from './use-atlas'

type Props = { readonly link: Link; readonly page: TalkPage }

/** A talk is projected: dark, unless its link asks for the light one. */
const stageTheme = ({ theme }: Link): Theme => (theme === 'papier' ? 'projection' : theme)

/** A talk on stage, once its file is there. */
export function OpenTalk({ link, page }: Props) {
  const { data, error, refetch } = useQuery(talksQuery)
  const theme = stageTheme(link)
  useLayoutEffect(() => {
    removeFirst()
    Object.assign(document.documentElement.dataset, { theme, page: 'talk' })
  }, [theme])
  if (!data) {
    return (
      <main className="stage-wait">
        {error ? (
          <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
        ) : (
          <Waiting what="part" />
        )}
      </main>
    )
  }
  const talk = data.find(({ id }) => id === page.talk)
  if (talk) {
    return (
      <>
        <StayOffline at="talk" />
        <Stage {...{ talk, page, theme }} />
      </>
    )
  }
  return (
    <main className="stage-wait">
      <Notice tone="alert" title={talkWords.unknown}>
        <p>{talkWords.unknownWhy}</p>
        <p>
          <a href={hrefOf({ ...HOME, page: { at: 'talks' } })}>{talkWords.all}</a>
        </p>
      </Notice>
    </main>
  )
}
