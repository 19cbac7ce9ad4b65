import { useCallback, useState } from 'react'
import type { Talk } from '../../domain/talk'
import { talkFileWords } from '../../text/talk-file-words'
import { ErrorBoundary } from '../error-boundary'
import { lazyPart } from '../lazy-part'

const TalkFileMaker = lazyPart(async () => (await import('./talk-file-maker')).TalkFileMaker)

type Props = { readonly talk: Talk; readonly title: string; readonly name: string }

/** A talk as one file that opens by itself: its button, how far it is, what became of it. */
export function TalkAsFile({ talk, title, name }: Props) {
  const [isMaking, setMaking] = useState(false)
  const [said, setSaid] = useState('')
  const onDone = useCallback((outcome: string) => {
    setMaking(false)
    setSaid(outcome)
  }, [])
  const onPress = () => {
    setSaid('')
    setMaking(!isMaking)
  }
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={talkFileWords.saveOf(isMaking ? talkFileWords.stop : talkFileWords.asFile, title)}
        onClick={onPress}
      >
        {isMaking ? talkFileWords.stop : talkFileWords.asFile}
      </button>
      <span role="status" className="aside talk-making">
        {isMaking && (
          <ErrorBoundary fallback={talkFileWords.fileFailed}>
            <TalkFileMaker {...{ talk, name, onDone }} />
          </ErrorBoundary>
        )}
        {said}
      </span>
    </>
  )
}
