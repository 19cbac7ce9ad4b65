import { type ComponentType, Fragment, type KeyboardEvent } from 'react'
import type { Facet, Filtered } from '../../domain/filter'
import type { Filters } from '../../domain/link'
import { toggleFacet, useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import type { Names } from './option-label'
import './facet-bar.css'

const FIRST: readonly Facet[] = ['kinds', 'regions', 'types', 'forms']
/** Facets that stand together behind the last button. */
export const MORE_FACETS: readonly Facet[] = [
  'trades',
  'families',
  'departements',
  'statuses',
  'verifications',
]

export type FacetOptionsProps = {
  readonly open: Facet | 'more'
  readonly names: Names
  readonly filtered: Filtered
  readonly filters: Filters
}
type Props = Omit<FacetOptionsProps, 'open'> & {
  readonly Options: ComponentType<FacetOptionsProps> // what an open facet holds; may come later than the bar
}

/** Escape closes the open facet, and the focus goes to its button. */
function closeOnEscape(event: KeyboardEvent<HTMLElement>) {
  const button = event.currentTarget.querySelector<HTMLElement>('button[aria-expanded="true"]')
  if (event.key !== 'Escape' || !button) return
  event.preventDefault()
  toggleFacet(null)
  button.focus()
}

const titleOf = (facet: Facet | 'more') => (facet === 'more' ? fr.filters.more : fr.filters.facets[facet])

/** The filters: one button per facet; its options come next to the keys, below all buttons to the eye; one open at a time. */
export function FacetBar({ Options, ...props }: Props) {
  const open = useUi((ui) => ui.facet)
  const { filters } = props
  const chosenIn = (facet: Facet | 'more') =>
    facet === 'more' ? MORE_FACETS.reduce((n, f) => n + filters[f].length, 0) : filters[facet].length
  return (
    <section className="facets" aria-label={fr.filters.title} onKeyDown={closeOnEscape}>
      {([...FIRST, 'more'] as const).map((facet) => (
        <Fragment key={facet}>
          <button
            type="button"
            className="facet-button"
            aria-expanded={open === facet}
            aria-controls={open === facet ? 'facet-panel' : undefined}
            onClick={() => toggleFacet(facet)}
          >
            {titleOf(facet)}
            {chosenIn(facet) > 0 && (
              <span className="facet-chosen">{fr.filters.chosen(chosenIn(facet))}</span>
            )}
          </button>
          {open === facet && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll within itself everywhere
            <div id="facet-panel" className="facet-panel" role="group" aria-label={titleOf(facet)}>
              <Options open={open} {...props} />
            </div>
          )}
        </Fragment>
      ))}
    </section>
  )
}
