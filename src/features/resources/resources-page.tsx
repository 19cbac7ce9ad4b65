import { useState } from 'react'
import type { Term } from '../../domain/catalyst'
import { PUBLICS, type Public, RESOURCE_THEMES, type Resource } from '../../domain/resource'
import { fr } from '../../text/fr'
import { resourceWords } from '../../text/resource-words'
import { Sheet } from '../../ui/sheet'
import { Essential } from './essential'
import { ResourceList } from './resource-list'
import './resources-page.css'

type Props = {
  readonly resources: readonly Resource[]
  readonly forms: readonly Term[]
  readonly onClose: () => void
}

type ChoiceProps = { readonly chosen: Public | null; readonly onChoose: (reader: Public | null) => void }

/** Who reads: one choice, « tout le monde » at first. */
function ReaderChoice({ chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="readers">
      <legend>{resourceWords.you}</legend>
      {[null, ...PUBLICS].map((reader) => (
        <label key={reader} className="reader">
          <input type="radio" name="reader" checked={chosen === reader} onChange={() => onChoose(reader)} />
          <span>{reader ? resourceWords.publics[reader] : resourceWords.everyone}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Where to begin: what exists already, those to begin with first, then by what they are looked for. */
export function ResourcesPage({ resources, forms, onClose }: Props) {
  const [reader, setReader] = useState<Public | null>(null)
  const mine = resources.filter(({ publics }) => reader === null || publics.includes(reader))
  const first = mine.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const themes = RESOURCE_THEMES.map(
    (theme) => [theme, mine.filter((one) => one.theme === theme && one.rank === null)] as const,
  )
  return (
    <Sheet title={fr.resources.title} onClose={onClose}>
      <div className="resources-page">
        <p>{resourceWords.lead}</p>
        <ReaderChoice chosen={reader} onChoose={setReader} />
        <p className="aside" role="status">
          {resourceWords.shown(mine.length, resources.length)}
        </p>
        <ResourceList title={resourceWords.first} resources={first} isFirst />
        <Essential forms={forms} />
        {themes.map(([theme, of]) => (
          <ResourceList key={theme} title={resourceWords.themes[theme]} resources={of} />
        ))}
        <p className="aside">{resourceWords.note}</p>
      </div>
    </Sheet>
  )
}
