import { HOME } from '../../domain/link'
import { TalkOpener } from '../../features/present/talk-opener'
import { hrefOf } from '../../state/link-store'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'
import { Notice } from '../../ui/notice'
import { useTalkFile } from './use-talk-file'

/** A talk of a file that this page does not have, or no longer. */
export function Unopened() {
  const { opening, onFiles } = useTalkFile()
  return (
    <Notice title={talkFileWords.gone}>
      <p>{talkFileWords.goneWhy}</p>
      <TalkOpener {...{ opening, onFiles }} hasTalk={false} />
      <p>
        <a href={hrefOf({ ...HOME, page: { at: 'talks' } })}>{talkWords.all}</a>
      </p>
    </Notice>
  )
}
