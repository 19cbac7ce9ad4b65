import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Facet, Filtered } from '../../domain/filter'
import type { Filters } from '../../domain/link'
import { toggleFacet, useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import type { Names } from './option-label'
import { OptionList } from './option-list'
import './facet-bar.css'

const FIRST: readonly Facet[] = ['kinds', 'regions', 'types', 'forms']
const MORE: readonly Facet[] = ['trades', 'families', 'departements', 'statuses', 'verifications']

type Props = { readonly names: Names; readonly filtered: Filtered; readonly filters: Filters }

/** How little is known of the alliance forms, computed. */
function FormsKnown({ names: { table } }: Pick<Props, 'names'>) {
  const known = table.forms.reduce((n, bits) => n + Number(bits > 0), 0)
  return <p className="facet-note">{fr.filters.formsKnown(known, table.size)}</p>
}

/** A rarer facet, folded; open at first when something of it is chosen, then as the reader leaves it. */
function Fold({ facet, ...props }: Props & { readonly facet: Facet }) {
  const [open, setOpen] = useState(props.filters[facet].length > 0)
  return (
    <details className="facet-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fr.filters.facets[facet]}</summary>
      <OptionList facet={facet} {...props} />
    </details>
  )
}

function Panel({ open, ...props }: Props & { readonly open: Facet | 'more' }) {
  if (open !== 'more') {
    return (
      <>
        {open === 'forms' && <FormsKnown names={props.names} />}
        {open === 'regions' && props.filtered.nationalAside > 0 && (
          <p className="facet-note">{fr.counts.nationalAside(props.filtered.nationalAside)}</p>
        )}
        <OptionList facet={open} {...props} />
      </>
    )
  }
  return MORE.map((facet) => <Fold key={facet} facet={facet} {...props} />)
}

/** Escape closes the open facet, and the focus goes to its button. */
function closeOnEscape(event: KeyboardEvent<HTMLElement>) {
  const button = event.currentTarget.querySelector<HTMLElement>('button[aria-expanded="true"]')
  if (event.key !== 'Escape' || !button) return
  event.preventDefault()
  toggleFacet(null)
  button.focus()
}

/** Closes the options and goes to what they leave: on a phone these stand far below. */
function ShowResults({ filtered }: Pick<Props, 'filtered'>) {
  const show = () => {
    toggleFacet(null)
    const list = document.querySelector<HTMLElement>('#app #list')
    list?.focus({ preventScroll: true })
    requestAnimationFrame(() => list?.scrollIntoView?.({ block: 'start' }))
  }
  return (
    <p className="facet-go">
      <button type="button" className="button" onClick={show}>
        {fr.phone.resultsOf(filtered.rows.length, filtered.thirdPlaces)}
      </button>
    </p>
  )
}

const titleOf = (facet: Facet | 'more') => (facet === 'more' ? fr.filters.more : fr.filters.facets[facet])

/** The filters: one button per facet; its options come next to the keys, below all buttons to the eye; one open at a time. */
export function FacetBar(props: Props) {
  const open = useUi((ui) => ui.facet)
  const { filters } = props
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) panel.current?.scrollIntoView?.({ block: 'nearest' }) // jsdom has none
  }, [open])
  const chosenIn = (facet: Facet | 'more') =>
    facet === 'more' ? MORE.reduce((n, f) => n + filters[f].length, 0) : filters[facet].length
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
            <div
              id="facet-panel"
              className="facet-panel"
              ref={panel}
              role="group"
              aria-label={titleOf(facet)}
            >
              <Panel open={open} {...props} />
              {props.filtered.rows.length > 0 && <ShowResults filtered={props.filtered} />}
            </div>
          )}
        </Fragment>
      ))}
    </section>
  )
}
