import type { Certainty, Collected } from '../../domain/certainty'
import { aboutWords } from '../../text/about-words'
import { capitalised, formatNumber, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { sheetWords } from '../../text/sheet-words'

type Labels = readonly { readonly id: string; readonly label: string }[]

/** How many rows stand under each sentence of verification, and how their attributes are known. */
export function CertaintyTables({
  certainty,
  labels,
}: {
  readonly certainty: Certainty
  readonly labels: Labels
}) {
  const { sure, known, count, columns } = aboutWords.method
  const attributes = [
    [sheetWords.type, certainty.actor],
    [sheetWords.forms, certainty.forms],
    [sheetWords.trades, certainty.trades],
  ] as const
  const labelOf = (id: string) => labels.find((entry) => entry.id === id)?.label ?? id
  return (
    <>
      <table className="figures">
        <caption>{sure}</caption>
        <thead>
          <tr>
            <th scope="col">{fr.filters.facets.verifications}</th>
            <th scope="col" className="number">
              {count}
            </th>
          </tr>
        </thead>
        <tbody>
          {certainty.verifications.map(({ id, count: n }) => (
            <tr key={id}>
              <th scope="row">{french(labelOf(id))}</th>
              <td className="number">{formatNumber(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figures">
        <caption>{known}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            {[columns.read, columns.deduced, columns.unknown].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attributes.map(([label, { read, deduced, unknown }]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">{formatNumber(read)}</td>
              <td className="number">{formatNumber(deduced)}</td>
              <td className="number">{formatNumber(unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What the list holds of each family, by name, beside what is known of how many there are. */
export function FamilyTable({ collected }: { readonly collected: readonly Collected[] }) {
  const { families, columns, unknown } = aboutWords.limits
  return (
    <table className="figures">
      <caption>{families}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.family}</th>
          <th scope="col" className="number">
            {columns.count}
          </th>
          <th scope="col">{columns.total}</th>
        </tr>
      </thead>
      <tbody>
        {collected.map(({ family, count }) => (
          <tr key={family.id}>
            <th scope="row">{french(typographic(family.label))}</th>
            <td className="number">{formatNumber(count)}</td>
            <td>{family.coverage ? capitalised(french(typographic(family.coverage))) : unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
