import { useState } from 'react'
import type { Theme } from '../../domain/link'
import { GENERATED, talkPage, talkSeconds, talkTitle } from '../../domain/talk'
import type { TerritoryId } from '../../domain/territory'
import { TalkSaves } from '../../features/present/talk-saves'
import { french, typographic } from '../../text/format'
import { talkWords } from '../../text/talk-words'
import { ChooseTerritory } from '../compare/choose-territory'
import { Failed, Waiting } from '../states'
import { TalkTakes } from './talk-takes'
import { useTerritoryTalk } from './use-territory-talk'

/** The talk of a territory, to be taken along: how long it is, its rows, the whole in one file. */
function MadeTalk({ territory }: { readonly territory: TerritoryId }) {
  const state = useTerritoryTalk({ ...talkPage(GENERATED), territory })
  if (state?.is === 'failed') return <Failed what="part" fault={state.fault} retry={state.retry} />
  if (state?.is !== 'ready') return <Waiting what="part" />
  const { talk } = state
  const title = typographic(french(talkTitle(talk)))
  return (
    <div className="talk-made">
      <span className="talk-length">
        {talkWords.scenes(talk.scenes.length)} · {talkWords.minutes(Math.round(talkSeconds(talk) / 60))}
      </span>
      <TalkSaves {...{ talk, title }}>
        <TalkTakes {...{ talk, title, territory }} name={talk.id} />
      </TalkSaves>
    </div>
  )
}

/** « Votre région en cinq minutes » on the page « Présenter »: chosen, then shown or taken along. */
export function TerritoryTalks({ theme }: { readonly theme: Theme }) {
  const [picked, setPicked] = useState<TerritoryId | null>(null)
  return (
    <>
      <ChooseTerritory theme={theme} onPick={setPicked} />
      {picked && <MadeTalk key={picked} territory={picked} />}
    </>
  )
}
