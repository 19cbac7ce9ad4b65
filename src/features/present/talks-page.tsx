import { type Talk, talkSeconds, talkTitle } from '../../domain/talk'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { talkWords } from '../../text/talk-words'
import { Sheet } from '../../ui/sheet'
import './talks-page.css'

type Props = {
  readonly talks: readonly Talk[]
  readonly hrefOf: (id: string) => string
  readonly onClose: () => void
}

/** The talks of the site: how many scenes, how long. */
export function TalksPage({ talks, hrefOf, onClose }: Props) {
  return (
    <Sheet title={fr.talks.title} onClose={onClose}>
      <p className="aside">{talkWords.intro}</p>
      {talks.length === 0 && <p>{talkWords.none}</p>}
      <ul className="talks">
        {talks.map((talk) => (
          <li key={talk.id}>
            <a href={hrefOf(talk.id)}>{typographic(french(talkTitle(talk)))}</a>
            <span className="talk-length">
              {talkWords.scenes(talk.scenes.length)} ·{' '}
              {talkWords.minutes(Math.max(1, Math.round(talkSeconds(talk) / 60)))}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
