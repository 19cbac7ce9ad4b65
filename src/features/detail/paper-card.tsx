import type { ReactNode } from 'react'
import type { Catalyst } from '../../domain/catalyst'
import type { Ranked } from '../../domain/nearest'
import { type CatalystTable, catalystAt } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { formatAway, formatDay, formatNumber, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { ofCommune } from '../../text/place-name'
import { printWords } from '../../text/print-words'
import { shareWords } from '../../text/share-words'
import { sheetWords } from '../../text/sheet-words'
import { Known } from './known'
import './paper-card.css'
import { WhereItActs } from './where-it-acts'

type Props = {
  readonly catalyst: Catalyst
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly liaison: number | null // of the commune of its seat
  readonly reason: string // « Pour quoi ? », '' for a line to write on
  readonly beside: readonly Ranked[] // itself, then the nearest others
  readonly map: ReactNode // numbered as `beside`
}

/** How to reach an organisation, written out; when nothing is known, where to look. */
function PaperContact({ catalyst, liaison }: Pick<Props, 'catalyst' | 'liaison'>) {
  const { website, email, phone, address, name, seat } = catalyst
  const facts = [
    [sheetWords.website, website],
    [sheetWords.email, email],
    [sheetWords.phone, phone],
    [sheetWords.address, address],
  ].filter(([, value]) => value)
  if (facts.length === 0) {
    const townHall = sheetWords.townHall(ofCommune(seat.name, liaison))
    return <p>{printWords.whereToLook(typographic(name), typographic(seat.name), townHall)}</p>
  }
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The list that the numbers of the map stand for. */
function Beside({ table, beside }: Pick<Props, 'table' | 'beside'>) {
  return (
    <ol>
      {beside.map(({ row, away }, i) => {
        const { id, name, seat } = catalystAt(table, row)
        const commune = fr.list.seat(typographic(seat.name), seat.departement)
        const where = i === 0 || away >= 1 ? commune : sheetWords.here
        return (
          <li key={id}>
            <b>{formatNumber(i + 1)}</b> <strong>{typographic(name)}</strong>{' '}
            <span>{away < 1 ? where : `${where}, ${formatAway(away)}`}</span>
          </li>
        )
      })}
    </ol>
  )
}

function Verified({ catalyst, table }: Pick<Props, 'catalyst' | 'table'>) {
  const { verification, verifiedOn, source } = catalyst
  const { verifications } = table.columns.vocabulary
  const sentence = verifications.find(({ id }) => id === verification)?.label ?? ''
  return (
    <p className="paper-source">
      {sheetWords.sourceOf(french(typographic(source)))}. {french(typographic(sentence))}.{' '}
      {verifiedOn ? sheetWords.verifiedOn(formatDay(verifiedOn)) : sheetWords.neverVerified}
    </p>
  )
}

/** An organisation on one page of paper, for someone who is sent to it. */
export function PaperCard({ catalyst, table, territories, liaison, reason, beside, map }: Props) {
  const { name, family, seat } = catalyst
  return (
    <article className="paper-card">
      <h1>{typographic(name)}</h1>
      <p className="paper-identity">
        {french(typographic(family.singular))} · {fr.list.seat(typographic(seat.name), seat.departement)}
      </p>
      <p className="paper-reason" data-blank={reason.trim() === '' || undefined}>
        <b>{shareWords.reason}</b> {reason}
      </p>
      <div className="paper-halves">
        <div>
          <p>{french(typographic(family.phrase))}</p>
          <h2>{sheetWords.contact}</h2>
          <PaperContact catalyst={catalyst} liaison={liaison} />
          <h2>{sheetWords.where}</h2>
          <WhereItActs {...{ catalyst, territories }} schematic={false} />
          <h2>{sheetWords.known}</h2>
          <Known catalyst={catalyst} vocabulary={table.columns.vocabulary} />
        </div>
        <div>
          {map}
          <Beside table={table} beside={beside} />
        </div>
      </div>
      <Verified catalyst={catalyst} table={table} />
    </article>
  )
}
