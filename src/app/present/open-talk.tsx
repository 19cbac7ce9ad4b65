import { useLayoutEffect } from 'react'
import { HOME, type Link, type Theme } from '../../domain/link'
import { GENERATED, OPENED, type TalkPage } from '../../domain/talk'
import { hrefOf } from '../../state/link-store'
import { talkWords } from '../../text/talk-words'
import { Notice } from '../../ui/notice'
import { ChooseTerritory } from '../compare/choose-territory'
import { ErrorBoundary } from '../error-boundary'
import { removeFirst } from '../first/first'
import { lazyPart } from '../lazy-part'
import { StayOffline } from '../offline/stay-offline'
import { Failed, Waiting } from '../states'
import { Stage } from './stage'
import { Unopened } from './unopened'
import { useHandedFile } from './use-handed-file'
import { useTalk } from './use-talk'

const Speaker = lazyPart(async () => (await import('./speaker')).Speaker, <Waiting what="part" />)

type Props = { readonly link: Link; readonly page: TalkPage }

/** A talk is projected: dark, unless its link asks for the light one. */
const stageTheme = ({ theme }: Link): Theme => (theme === 'papier' ? 'projection' : theme)

/** A talk on stage, once it is there. */
export function OpenTalk({ link, page }: Props) {
  const state = useTalk(page)
  useHandedFile(page.talk === OPENED)
  const theme = stageTheme(link)
  useLayoutEffect(() => {
    removeFirst()
    Object.assign(document.documentElement.dataset, { theme, page: page.speaker ? 'speaker' : 'talk' })
  }, [theme, page.speaker])
  if (state.is === 'ready') {
    const shown = { talk: state.talk, page, theme }
    return (
      <>
        <StayOffline at="talk" />
        <ErrorBoundary key={`${page.speaker} ${page.territory}`} within="stage-wait">
          {page.speaker ? <Speaker {...shown} /> : <Stage {...shown} />}
        </ErrorBoundary>
      </>
    )
  }
  return (
    <main className="stage-wait">
      {state.is === 'loading' && <Waiting what="part" />}
      {state.is === 'failed' && <Failed what="part" fault={state.fault} retry={state.retry} />}
      {state.is === 'unknown' &&
        (page.talk === GENERATED ? <AskTerritory {...{ link, page }} /> : <UnknownTalk />)}
      {state.is === 'unopened' && <Unopened />}
    </main>
  )
}

/** The generated talk without a territory that it can be about. */
function AskTerritory({ link, page }: Props) {
  const { title, asked, unknown } = talkWords.place
  return (
    <Notice title={title}>
      <p>{page.territory ? unknown : asked}</p>
      <ChooseTerritory theme={link.theme} />
      <p>
        <a href={hrefOf({ ...HOME, page: { at: 'talks' } })}>{talkWords.all}</a>
      </p>
    </Notice>
  )
}

function UnknownTalk() {
  return (
    <Notice tone="alert" title={talkWords.unknown}>
      <p>{talkWords.unknownWhy}</p>
      <p>
        <a href={hrefOf({ ...HOME, page: { at: 'talks' } })}>{talkWords.all}</a>
      </p>
    </Notice>
  )
}
