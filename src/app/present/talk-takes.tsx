import { handoutLink } from '../../domain/handout-link'
import { GENERATED, type Talk } from '../../domain/talk'
import type { TerritoryId } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { talkFileWords } from '../../text/talk-file-words'
import { TalkAsFile } from './talk-as-file'

const { saveOf, toPaper } = talkFileWords

type Props = {
  readonly talk: Talk
  readonly title: string
  readonly name: string // of its file, without its end
  readonly territory?: TerritoryId // that it is made about
}

/** A talk on paper and as one file. */
export function TalkTakes({ territory, ...talk }: Props) {
  return (
    <>
      <a
        href={hrefOf(
          handoutLink({ talk: territory ? GENERATED : talk.talk.id, territory: territory ?? null }),
        )}
        aria-label={saveOf(toPaper, talk.title)}
      >
        {toPaper}
      </a>
      <TalkAsFile {...talk} />
    </>
  )
}
