import type { ReactNode } from 'react'
import { type OpenedTalk, type Talk, talkSeconds, talkTitle } from '../../domain/talk'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'
import { Sheet, SheetPart } from '../../ui/sheet'
import { type Opening, TalkOpener } from './talk-opener'
import { TalkSaves } from './talk-saves'
import './talks-page.css'

type Props = {
  readonly talks: readonly Talk[]
  readonly opened: OpenedTalk | null
  readonly opening: Opening
  readonly hrefOf: (id: string) => string
  readonly choice: ReactNode // of the territory that a talk is made about
  readonly savesOf?: (talk: Talk, title: string) => ReactNode // taken along besides its rows
  readonly onFiles: (files: readonly File[], isFolder: boolean) => void
  readonly onClose: () => void
}

type CardProps = Pick<Props, 'hrefOf' | 'savesOf'> & {
  readonly talk: Talk
  readonly source?: OpenedTalk
}

/** A talk: where it is shown, how many scenes, how long, and what is taken along. */
function TalkCard({ talk, source, hrefOf, savesOf }: CardProps) {
  const title = typographic(french(talkTitle(talk)))
  return (
    <>
      <a className="talk-link" href={hrefOf(talk.id)}>
        {title}
      </a>
      <span className="talk-length">
        {source && `${source.name} · `}
        {talkWords.scenes(talk.scenes.length)} ·{' '}
        {talkWords.minutes(Math.max(1, Math.round(talkSeconds(talk) / 60)))}
      </span>
      <TalkSaves {...{ talk, title }} {...(source && { source })}>
        {savesOf?.(talk, title)}
      </TalkSaves>
    </>
  )
}

/** The talks of the site, and the one that the reader opened from a file. */
export function TalksPage({ talks, opened, opening, hrefOf, choice, savesOf, onFiles, onClose }: Props) {
  const how = { hrefOf, ...(savesOf && { savesOf }) }
  return (
    <Sheet title={fr.talks.title} onClose={onClose}>
      <p className="aside">{talkWords.intro}</p>
      {talks.length === 0 && <p>{talkWords.none}</p>}
      <ul className="talks">
        {talks.map((talk) => (
          <li key={talk.id}>
            <TalkCard talk={talk} {...how} />
          </li>
        ))}
      </ul>
      <SheetPart title={talkWords.place.title}>
        <p className="aside">{talkWords.place.intro}</p>
        {choice}
      </SheetPart>
      <SheetPart title={talkFileWords.title}>
        {opened && (
          <div className="talks talk-opened">
            <TalkCard talk={opened.talk} source={opened} {...how} />
          </div>
        )}
        <TalkOpener {...{ opening, onFiles }} hasTalk={opened !== null}>
          <p className="aside">{talkFileWords.hint}</p>
          <p className="aside">{talkFileWords.model}</p>
        </TalkOpener>
      </SheetPart>
    </Sheet>
  )
}
