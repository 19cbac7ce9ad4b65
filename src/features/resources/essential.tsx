import { ALLIANCE_FORMS, type Term } from '../../domain/catalyst'
import { resourceWords } from '../../text/resource-words'
import { SheetPart } from '../../ui/sheet'

/** The three teachings and the four forms of alliance, in 120 words. */
export function Essential({ forms }: { readonly forms: readonly Term[] }) {
  const { title, since, teachings, four, forms: meanings } = resourceWords.essential
  return (
    <SheetPart title={title}>
      <div className="essential">
        <p>{since}</p>
        <ol>
          {teachings.map((teaching) => (
            <li key={teaching}>{teaching}</li>
          ))}
        </ol>
        <p>{four}</p>
        <dl>
          {ALLIANCE_FORMS.map((id) => (
            <div key={id}>
              <dt>{forms.find((form) => form.id === id)?.label ?? id}</dt>
              <dd>{meanings[id]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </SheetPart>
  )
}
