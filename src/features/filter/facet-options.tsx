import { useEffect, useRef, useState } from 'react'
import type { Facet } from '../../domain/filter'
import { toggleFacet } from '../../state/ui'
import { filterWords } from '../../text/filter-words'
import { fr } from '../../text/fr'
import { type FacetOptionsProps, MORE_FACETS } from './facet-bar'
import { OptionList } from './option-list'

type Of = Omit<FacetOptionsProps, 'open'>

/** How little is known of the alliance forms, computed. */
function FormsKnown({ names: { table } }: Pick<Of, 'names'>) {
  const known = table.forms.reduce((n, bits) => n + Number(bits > 0), 0)
  return <p className="facet-note">{filterWords.formsKnown(known, table.size)}</p>
}

/** A rarer facet, folded; open at first when something of it is chosen, then as the reader leaves it. */
function Fold({ facet, ...props }: Of & { readonly facet: Facet }) {
  const [open, setOpen] = useState(props.filters[facet].length > 0)
  return (
    <details className="facet-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fr.filters.facets[facet]}</summary>
      <OptionList facet={facet} {...props} />
    </details>
  )
}

/** The options of one facet, or of all rarer ones. */
function Options({ open, ...props }: FacetOptionsProps) {
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
  return MORE_FACETS.map((facet) => <Fold key={facet} facet={facet} {...props} />)
}

/** Closes the options and goes to what they leave: on a phone these stand far below. */
function ShowResults({ filtered }: Pick<Of, 'filtered'>) {
  const show = () => {
    toggleFacet(null)
    const list = document.querySelector<HTMLElement>('#app #list')
    list?.focus({ preventScroll: true })
    requestAnimationFrame(() => list?.scrollIntoView?.({ block: 'start' }))
  }
  return (
    <p className="facet-go">
      <button type="button" className="button" onClick={show}>
        {filterWords.resultsOf(filtered.rows.length, filtered.thirdPlaces)}
      </button>
    </p>
  )
}

/** What an open facet holds: its options, and on a phone the way to what they leave. */
export function FacetOptions(props: FacetOptionsProps) {
  const all = useRef<HTMLDivElement>(null)
  useEffect(() => {
    all.current?.parentElement?.scrollIntoView?.({ block: 'nearest' }) // jsdom has none
  }, [])
  return (
    <div ref={all}>
      <Options {...props} />
      {props.filtered.rows.length > 0 && <ShowResults filtered={props.filtered} />}
    </div>
  )
}
