import type { Catalyst } from '../../domain/catalyst'
import type { Vocabulary } from '../../domain/table'
import { capitalised, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { Fact, labelsOf } from './fact'

type Props = { readonly catalyst: Catalyst; readonly vocabulary: Vocabulary }

/** What is known of an organisation; a missing value is said, a deduced one says so. */
export function Known({ catalyst, vocabulary }: Props) {
  const { actor, actorBase, forms, formsBase, trades, tradesBase, family, status, founded } = catalyst
  const type = vocabulary.actors.find(({ id }) => id === actor)
  const types = type ? [capitalised(typographic(type.singular))] : []
  return (
    <dl className="facts">
      <Fact term={fr.sheet.family} values={[french(typographic(family.label))]} base={null} none="" />
      <Fact term={fr.sheet.type} values={types} base={actorBase} none={fr.sheet.noType} />
      <Fact
        term={fr.sheet.forms}
        values={labelsOf(vocabulary.forms, forms)}
        base={formsBase}
        none={fr.sheet.noForms}
      />
      <Fact
        term={fr.sheet.trades}
        values={labelsOf(vocabulary.trades, trades)}
        base={tradesBase}
        none={fr.sheet.noTrades}
      />
      <Fact term={fr.sheet.status} values={labelsOf(vocabulary.statuses, [status])} base={null} none="" />
      {founded && <Fact term={fr.sheet.founded} values={[String(founded)]} base={null} none="" />}
    </dl>
  )
}
