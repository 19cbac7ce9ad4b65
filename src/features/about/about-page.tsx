import type { ReactNode } from 'react'
import { KINDS, STATUSES } from '../../domain/catalyst'
import { type Certainty, type Collected, certaintyOf, collectedOf } from '../../domain/certainty'
import { HOME } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { hrefOf } from '../../state/link-store'
import { aboutWords } from '../../text/about-words'
import { formatDay, french } from '../../text/format'
import { fr } from '../../text/fr'
import { talkWords } from '../../text/talk-words'
import { LongPage, type PagePart } from '../../ui/long-page'
import { Sheet } from '../../ui/sheet'
import { CertaintyTables, FamilyTable } from './figures'
import { Publisher, type Site } from './publisher'

const [THIRD_PLACES, NATIONAL] = [KINDS.indexOf('tiers-lieux'), 4] // the last is a reach

type Props = {
  readonly table: CatalystTable
  readonly edition: string // ISO day
  readonly outlines: string // which outlines the map shows, in words
  readonly credits: ReactNode // its sources and licences
  readonly offline: ReactNode // what of the site is kept on this device
  readonly site: Site
  readonly onClose: () => void
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>)

function method(table: CatalystTable, certainty: Certainty): PagePart {
  const { title, how, never, verified, deduced } = aboutWords.method
  const body = (
    <>
      <p>{how}</p>
      <CertaintyTables certainty={certainty} labels={table.columns.vocabulary.verifications} />
      <p>{deduced}</p>
      <p>{certainty.verified === 0 ? never : verified(certainty.verified, certainty.total)}</p>
    </>
  )
  return { id: 'methode', title, body }
}

function limits(collected: readonly Collected[]): PagePart {
  const { title, absence, ranking } = aboutWords.limits
  const body = (
    <>
      {paragraphs([absence, ranking])}
      <FamilyTable collected={collected} />
    </>
  )
  return { id: 'limites', title, body }
}

/** Why the number of the list is not the number of the members; every number is counted in the list. */
function why({ size, kind, reach, status }: CatalystTable): PagePart {
  const count = (column: Uint8Array, value: number) => column.filter((v) => v === value).length
  const [members, cited] = [
    count(status, STATUSES.indexOf('membre')),
    count(status, STATUSES.indexOf('cite')),
  ]
  const words = aboutWords.why
  const answer = words.answer(size, cited, count(kind, THIRD_PLACES), count(reach, NATIONAL))
  const last = members === 0 ? words.noMember : words.members(members)
  return { id: 'nombre', title: words.title(size), body: paragraphs([...answer, last]) }
}

function reach(): PagePart {
  const { title, intro, rules } = aboutWords.reach
  const body = (
    <>
      <p>{intro}</p>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
  return { id: 'territoire-servi', title, body }
}

function measures(outlines: string): PagePart {
  const { title, distance, area, outlines: heading } = aboutWords.measures
  const body = (
    <>
      {paragraphs([distance, area])}
      <h4>{heading}</h4>
      <p>{french(outlines)}</p>
      <p>
        <a href={hrefOf({ ...HOME, page: { at: 'figures' } })}>{fr.figures.title}</a>
      </p>
    </>
  )
  return { id: 'mesures', title, body }
}

/** The way to the talks. */
const Talks = () => (
  <p>
    {talkWords.intro} <a href={hrefOf({ ...HOME, page: { at: 'talks' } })}>{talkWords.all}</a>
  </p>
)

/** What the map is made of, how sure it is, what it leaves out, and who answers for it. */
export function AboutPage({ table, edition, outlines, credits, offline, site, onClose }: Props) {
  const { privacy, publisher } = aboutWords
  const parts: PagePart[] = [
    method(table, certaintyOf(table)),
    limits(collectedOf(table)),
    why(table),
    reach(),
    measures(outlines),
    { id: 'sources', title: aboutWords.credits.title, body: credits },
    { id: 'presenter', title: fr.talks.title, body: <Talks /> },
    { id: 'hors-ligne', title: aboutWords.offline, body: offline },
    { id: 'vie-privee', title: privacy.title, body: paragraphs(privacy.words) },
    { id: 'contact', title: publisher.title, body: <Publisher site={site} /> },
  ]
  return (
    <Sheet title={fr.about.title} onClose={onClose}>
      <p>{fr.site.sentence}</p>
      <p className="aside">{aboutWords.edition(formatDay(edition))}</p>
      <LongPage parts={parts} />
    </Sheet>
  )
}
