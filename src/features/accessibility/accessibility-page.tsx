import { accessibilityWords } from '../../text/accessibility-words'
import { formatDay } from '../../text/format'
import { fr } from '../../text/fr'
import { LongPage, type PagePart } from '../../ui/long-page'
import { OutLink } from '../../ui/out-link'
import { Sheet } from '../../ui/sheet'

const DEFENSEUR_DES_DROITS = 'https://formulaire.defenseurdesdroits.fr/'

type Props = {
  readonly edition: string // ISO day
  readonly contact: string // an e-mail address, '' when the site has none
  readonly onClose: () => void
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>)
const list = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

function recourse(): PagePart {
  const { title, words, online, delegate, post } = accessibilityWords.recourse
  const body = (
    <>
      <p>{words}</p>
      <ul>
        <li>
          <OutLink href={DEFENSEUR_DES_DROITS}>{online}</OutLink>
        </li>
        <li>{delegate}</li>
        <li>{post}</li>
      </ul>
    </>
  )
  return { id: 'recours', title, body }
}

/** What is known of who can use the map, in the form of a French accessibility statement. */
export function AccessibilityPage({ edition, contact, onClose }: Props) {
  const { lead, state, tests, keys, known, made, contact: writing } = accessibilityWords
  const parts: PagePart[] = [
    { id: 'conformite', title: state.title, body: paragraphs(state.words) },
    {
      id: 'essais',
      title: tests.title,
      body: (
        <>
          <p>{tests.intro}</p>
          {list(tests.list)}
          <p>{tests.limit}</p>
        </>
      ),
    },
    { id: 'touches', title: keys.title, body: list(keys.list) },
    { id: 'limites', title: known.title, body: list(known.list) },
    { id: 'declaration', title: made.title, body: <p>{made.words(formatDay(edition))}</p> },
    {
      id: 'ecrire',
      title: writing.title,
      body: (
        <>
          <p>{writing.words}</p>
          <p>{contact ? <a href={`mailto:${contact}`}>{contact}</a> : writing.unset}</p>
        </>
      ),
    },
    recourse(),
  ]
  return (
    <Sheet title={fr.accessibility.title} onClose={onClose}>
      <p>{lead}</p>
      <LongPage parts={parts} />
    </Sheet>
  )
}
