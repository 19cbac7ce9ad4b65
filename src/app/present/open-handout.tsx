import { useCallback, useState } from 'react'
import { type Talk, talkPage, talkTitle } from '../../domain/talk'
import type { TerritoryId } from '../../domain/territory'
import { TalkSaves } from '../../features/present/talk-saves'
import { useOpenedTalk } from '../../state/opened-talk'
import { french, typographic } from '../../text/format'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'
import { Sheet } from '../../ui/sheet'
import { Switch } from '../../ui/switch'
import { loadPrintFrame, printPage } from '../paper/print-page'
import { useTitle } from '../paper/use-title'
import { Failed, Unknown, Waiting } from '../states'
import { HandoutScene } from './handout-scene'
import { TalkAsFile } from './talk-as-file'
import { Unopened } from './unopened'
import { useTalk } from './use-talk'

type Props = {
  readonly id: string // of the talk
  readonly territory: TerritoryId | null // that it is made about
  readonly onClose: () => void
}

function Handout({ talk, onClose }: { readonly talk: Talk; readonly onClose: () => void }) {
  const total = talk.scenes.length
  const title = typographic(french(talkTitle(talk)))
  const [drawn, setDrawn] = useState(0)
  const [isFailed, setFailed] = useState(false)
  const [hasNotes, setNotes] = useState(false)
  const opened = useOpenedTalk((state) => state.opened)
  const source = opened?.talk === talk ? opened : null
  const onDrawn = useCallback((number: number) => setDrawn((was) => Math.max(was, number)), [])
  const onFailed = useCallback(() => setFailed(true), [])
  useTitle(`${talkFileWords.paper}, ${title}`)
  const isReady = drawn === total
  const said = isFailed
    ? talkFileWords.fileFailed
    : isReady
      ? talkFileWords.pages(total)
      : talkFileWords.drawingPages(drawn + 1, total)
  return (
    <div className="handout-sheet">
      <Sheet title={title} kicker={talkFileWords.paper} onClose={onClose}>
        <div className="unprinted">
          <p className="aside">{talkFileWords.paperHint}</p>
          <p className="handout-acts">
            <button
              type="button"
              className="button"
              disabled={!isReady}
              onFocus={() => loadPrintFrame().catch(() => {})}
              onClick={printPage}
            >
              {talkFileWords.print}
            </button>
            <span role="status" className="aside">
              {said}
            </span>
          </p>
          <Switch label={talkFileWords.withNotes} on={hasNotes} onChange={setNotes} />
          <TalkSaves {...{ talk, title }} {...(source && { source })}>
            <TalkAsFile {...{ talk, title }} name={source?.name.replace(/\.[^.]+$/, '') ?? talk.id} />
          </TalkSaves>
        </div>
        <div>
          {talk.scenes.slice(0, drawn + 1).map((row, i) => (
            <HandoutScene
              // biome-ignore lint/suspicious/noArrayIndexKey: a scene is its place
              key={i}
              {...{ talk, row, hasNotes, onDrawn, onFailed }}
              number={i + 1}
              isDrawn={i < drawn}
            />
          ))}
        </div>
      </Sheet>
    </div>
  )
}

/** A talk on paper, a page for each scene, wherever the talk comes from. */
export function OpenHandout({ id, territory, onClose }: Props) {
  const state = useTalk({ ...talkPage(id), territory })
  switch (state.is) {
    case 'ready':
      return <Handout talk={state.talk} onClose={onClose} />
    case 'loading':
      return <Waiting what="part" />
    case 'failed':
      return <Failed what="part" fault={state.fault} retry={state.retry} />
    case 'unopened':
      return <Unopened />
    case 'unknown':
      return <Unknown title={talkWords.unknown} why={talkWords.unknownWhy} />
  }
}
