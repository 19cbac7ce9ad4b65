import { HOME, type Link } from '../../domain/link'
import { pathOf } from '../../domain/link-page'
import { type Finding, SearchField, type Told } from '../../features/filter/search-field'
import { hrefOf } from '../../state/link-store'
import { fr } from '../../text/fr'
import { choose, clearSearch } from './choose'

type Props = {
  readonly link: Link
  readonly placeName?: string // of the place asked for; '' for none
  readonly isLow?: boolean // there is little room: the question only
  readonly handed?: string // typed in the first paint
  readonly finding?: Finding
  readonly onAsk?: (text: string, isNew?: boolean) => void
  readonly told?: Told
  readonly onNear?: () => void
  readonly onSubmit?: (text: string) => void
}

const nobody = () => {}

/** The top of the column: what the site is, its one sentence, its one question. */
export function Head({ link, placeName = '', isLow = false, onAsk = nobody, ...field }: Props) {
  return (
    <header className="head" data-compact={isLow || link.page.at !== 'map' || undefined}>
      <h1 className="brand">
        <a href={hrefOf(HOME)}>{fr.site.name}</a>
      </h1>
      <p className="what">{fr.site.sentence}</p>
      <SearchField
        onSubmit={nobody}
        {...field}
        isLow={isLow}
        question={link.page.at === 'compare' ? fr.compare.which : fr.search.label}
        typed={link.filters.q || placeName}
        page={pathOf(link.page)}
        onAsk={onAsk}
        onChoose={choose}
        onClear={clearSearch}
      />
    </header>
  )
}
