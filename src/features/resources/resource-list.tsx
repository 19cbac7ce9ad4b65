import type { Resource } from '../../domain/resource'
import { capitalised, formatDate, french, typographic } from '../../text/format'
import { resourceWords } from '../../text/resource-words'
import { OutLink } from '../../ui/out-link'
import { SheetPart } from '../../ui/sheet'

type Props = {
  readonly title: string
  readonly resources: readonly Resource[]
  readonly isFirst?: boolean // those to begin with: in their order, set apart
}

/** What a resource is, when it came out if that is known, and whether its address leads to a copy. */
const aboutIt = ({ nature, date, copy }: Resource) =>
  [typographic(nature), date && formatDate(date), copy && resourceWords.copy].filter(Boolean).join(', ')

/** Resources under one heading, each as a link with what it is looked for and what it is; nothing when there is none. */
export function ResourceList({ title, resources, isFirst = false }: Props) {
  if (resources.length === 0) return null
  return (
    <SheetPart title={title}>
      <ul className={isFirst ? 'resource-list resource-first' : 'resource-list'}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <span className="resource-need">{capitalised(french(typographic(resource.need)))}</span>
            <OutLink href={resource.url}>{french(typographic(resource.title))}</OutLink>
            <span className="aside">{capitalised(french(aboutIt(resource)))}</span>
          </li>
        ))}
      </ul>
    </SheetPart>
  )
}
