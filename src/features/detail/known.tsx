import type { Catalyst } from '../../domain/catalyst'
import type { Vocabulary } from '../../domain/table'
import { capitalised, french, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'
import { Fact, labelsOf } from './fact'

type Props = { readonly catalyst: Catalyst; readonly vocabulary: Vocabulary }

/** What is known of an organisation; a missing value is said, a deduced one says so. */
export function Known({ catalyst, vocabulary }: Props) {
  const { actor, actorBase, forms, formsBase, trades, tradesBase, family, status, founded } = catalyst
  const type = vocabulary.actors.find(({ id }) => id === actor)
  const types = type ? [capitalised(typographic(type.singular))] : []
  return (
    <dl className="facts">
      <Fact term={sheetWords.family} values={[french(typographic(family.label))]} base={null} none="" />
      <Fact term={sheetWords.type} values={types} base={actorBase} none={sheetWords.noType} />
      <Fact
        term={sheetWords.forms}
        values={labelsOf(vocabulary.forms, forms)}
        base={formsBase}
        none={sheetWords.noForms}
      />
      <Fact
        term={sheetWords.trades}
        values={labelsOf(vocabulary.trades, trades)}
        base={tradesBase}
        none={sheetWords.noTrades}
      />
      <Fact term={sheetWords.status} values={labelsOf(vocabulary.statuses, [status])} base={null} none="" />
      {founded && <Fact term={sheetWords.founded} values={[String(founded)]} base={null} none="" />}
    </dl>
  )
}
