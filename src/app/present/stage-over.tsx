import { type Ref, useEffect, useState } from 'react'
import { handoutLink } from '../../domain/handout-link'
import { HOME, type Link } from '../../domain/link'
import { atScene, type Talk, type TalkPage } from '../../domain/talk'
import { AutoPanel } from '../../features/present/auto-panel'
import { StageBlack } from '../../features/present/stage-black'
import { StageNote } from '../../features/present/stage-note'
import { KeysHelp, SceneList } from '../../features/present/stage-panels'
import { hrefOf } from '../../state/link-store'
import { stageWords } from '../../text/stage-words'
import { lazyPart } from '../lazy-part'
import { setKiosk } from './use-kiosk'
import { type StageActs, speakerHref } from './use-stage-acts'
import './stage-over.css'

const StageCode = lazyPart(async () => (await import('./stage-code')).StageCode)

const WARNING = 15_000 // milliseconds: somebody sets a kiosk up and reads it, nobody after them has to

type Props = {
  readonly talk: Talk
  readonly page: TalkPage
  readonly link: Link // of the map of the scene
  readonly scene: number // from 1
  readonly read: (text: string) => string
  readonly acts: StageActs
  readonly code: Ref<HTMLDivElement>
}

/** Said once to whoever starts a kiosk on a device that does not promise to stay awake. */
function SleepNote() {
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRead(true), WARNING)
    return () => clearTimeout(timer)
  }, [])
  return isRead ? null : <StageNote onClose={() => setRead(true)}>{stageWords.sleeps}</StageNote>
}

/** Why the speaker's window is not in sight, and how to have it. */
function SpeakerNote({ speaker }: Pick<StageActs, 'speaker'>) {
  const isThere = speaker.notice === 'already'
  return (
    <StageNote onClose={speaker.forget}>
      <p>{isThere ? stageWords.already : stageWords.blocked}</p>
      <p>
        <a href={speakerHref()} target="_blank" rel="noopener" onClick={speaker.forget}>
          {isThere ? stageWords.another : stageWords.openSpeaker}
        </a>
      </p>
    </StageNote>
  )
}

/** What stands over the scene of a talk: panels, notes to the operator, the code for telephones, the black. */
export function StageOver({ talk, page, link, scene, read, acts, code }: Props) {
  const { over, shown, kiosk, speaker } = acts
  const sleeps = kiosk.awake === 'refused' || kiosk.awake === 'unable'
  const warning = sleeps ? stageWords.sleeps : ''
  return (
    <>
      {over.open === 'list' && (
        <SceneList
          titles={talk.scenes.map((one) => read(one.title))}
          scene={scene}
          hrefOf={(n) => hrefOf({ ...HOME, page: atScene(page, n) })}
          takeHref={hrefOf(handoutLink(page))}
          onGo={acts.goToScene}
          onClose={acts.close}
        />
      )}
      {over.open === 'help' && (
        <KeysHelp single={acts.single} onSingle={acts.setSingle} warning={warning} onClose={acts.close} />
      )}
      {over.open === 'auto' && (
        <AutoPanel
          kiosk={page}
          warning={warning}
          onLaunch={(how) => {
            setKiosk(how)
            acts.close()
            kiosk.play(true)
          }}
          onStop={() => {
            setKiosk({ auto: null, standby: null })
            acts.close()
          }}
          onClose={acts.close}
        />
      )}
      {speaker.notice && <SpeakerNote speaker={speaker} />}
      {page.auto !== null && sleeps && <SleepNote />}
      {shown.hasCode && !shown.isBlack && <StageCode ref={code} link={link} />}
      {shown.isBlack && <StageBlack onEnd={() => acts.onAct({ act: 'black' })} />}
    </>
  )
}
