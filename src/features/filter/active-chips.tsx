import { FACETS } from '../../domain/filter'
import { type Filters, isFiltered, type Link, NO_FILTERS } from '../../domain/link'
import { codeOf } from '../../domain/territory'
import { changeLink } from '../../state/link-store'
import { filterWords } from '../../text/filter-words'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { Chip } from '../../ui/chip'
import { type Names, optionLabel } from './option-label'
import './active-chips.css'

type Removal = { readonly key: string; readonly label: string; readonly filters: Filters }

const without = (list: readonly string[], value: string) => list.filter((v) => v !== value)

function exceptLabel(id: string, names: Names): string {
  const isKind = names.table.columns.vocabulary.kinds.some((kind) => kind.id === id)
  return filterWords.except(optionLabel(isKind ? 'kinds' : 'families', id, names))
}

/** One removal per thing chosen, in the order of the facets. */
function removalsOf(filters: Filters, names: Names): Removal[] {
  const chosen = FACETS.flatMap((facet) =>
    filters[facet].map((value) => ({
      key: `${facet}:${value}`,
      label: optionLabel(facet, value, names),
      filters: { ...filters, [facet]: without(filters[facet], value) },
    })),
  )
  const except = filters.except.map((id) => ({
    key: `except:${id}`,
    label: exceptLabel(id, names),
    filters: { ...filters, except: without(filters.except, id) },
  }))
  const search = filters.q
    ? [{ key: 'q', label: filterWords.removeSearch(filters.q), filters: { ...filters, q: '' } }]
    : []
  return [...chosen, ...except, ...search]
}

/** Makes the change and keeps the focus near: on what is left to remove, else on the list. */
function choose(change: Partial<Link>) {
  changeLink(change)
  requestAnimationFrame(() => {
    const left = document.querySelector<HTMLElement>('#app .chips button') ?? document.getElementById('list')
    left?.focus()
  })
}

/** What is chosen, as chips to remove one by one or all at once; nothing when nothing is. */
export function ActiveChips({ link, names }: { readonly link: Link; readonly names: Names }) {
  const { filters, radius, place } = link
  if (!isFiltered(filters) && radius === null) return null
  const name =
    filters.q !== '' &&
    place && // else the field says it
    typographic(names.territories.get(place)?.name ?? codeOf(place))
  return (
    <section className="chips" aria-label={filterWords.active}>
      {name && (
        <Chip
          label={filterWords.around(name)}
          removeLabel={filterWords.removePlace(name)}
          onRemove={() => choose({ place: null, radius: null, view: null })}
        />
      )}
      {removalsOf(filters, names).map(({ key, label, filters: after }) => (
        <Chip
          key={key}
          label={label}
          removeLabel={filterWords.remove(label)}
          onRemove={() => choose({ filters: after, view: null })}
        />
      ))}
      {radius !== null && (
        <Chip
          label={filterWords.radius(radius)}
          removeLabel={filterWords.remove(filterWords.radius(radius))}
          onRemove={() => choose({ radius: null })}
        />
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => choose({ filters: NO_FILTERS, place: null, radius: null, view: null })}
      >
        {fr.filters.clear}
      </button>
    </section>
  )
}
