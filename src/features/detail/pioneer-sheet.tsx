import type { Link } from '../../domain/link'
import type { Milestone } from '../../domain/milestone'
import type { Pioneer } from '../../domain/pioneer'
import { territoriesOf } from '../../domain/reach'
import { type CatalystTable, catalystById, type Vocabulary } from '../../domain/table'
import { levelOf, type TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { capitalised, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { pioneerWords as words } from '../../text/pioneer-words'
import { withLevel } from '../../text/place-name'
import { sheetWords } from '../../text/sheet-words'
import { ActorIcon } from '../../ui/actor-icon'
import { Lights } from '../../ui/lights'
import { Sheet, SheetPart } from '../../ui/sheet'
import { Fact, labelsOf } from './fact'
import { InSpace, InTime } from './pioneer-neighbours'
import { SourceList } from './source-list'
import './pioneer.css'

type Props = {
  readonly pioneer: Pioneer
  readonly pioneers: readonly Pioneer[]
  readonly milestones: readonly Milestone[]
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly onClose: () => void
}

function Organisations({ ids, table, link }: Pick<Props, 'table' | 'link'> & { ids: readonly string[] }) {
  const known = ids.map((id) => catalystById(table, id)).filter((catalyst) => catalyst !== null)
  if (known.length === 0) return <p>{words.noOrganisation}</p>
  return (
    <ul className="seated">
      {known.map(({ id, name, family, actor }) => (
        <Lights key={id} onLight={lighter({ kind: 'catalyst', id })}>
          <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
          <span>
            <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
              {typographic(name)}
            </a>
            <span className="aside"> {typographic(family.singular)}</span>
          </span>
        </Lights>
      ))}
    </ul>
  )
}

/** The territories of a story as links to their sheets, each with its level. */
function Where({ pioneer, territories, link }: Pick<Props, 'pioneer' | 'territories' | 'link'>) {
  const places = territoriesOf(territories, pioneer.territories)
  return (
    <div>
      <dt>{words.where}</dt>
      <dd>
        {pioneer.territories.length === 0 && words.noPlace}
        {places.map(({ id, name, liaison }) => (
          <span key={id} className="pioneer-place">
            <a href={hrefOf({ ...link, page: { at: 'territory', id }, view: null })}>
              {capitalised(withLevel(levelOf(id), name, liaison))}
            </a>
          </span>
        ))}
      </dd>
    </div>
  )
}

/** The vehicle of a story in words; one that is a family of organisations is explained. */
function Frame({ frame, table }: { readonly frame: string; readonly table: CatalystTable }) {
  const { vocabulary, families } = table.columns
  const phrase = families.find(({ id }) => id === frame)?.phrase
  return (
    <div>
      <dt>{words.frame}</dt>
      <dd>
        {labelsOf(vocabulary.frames, [frame])[0] ?? words.noFrame}
        {phrase && <span className="pioneer-phrase">{french(typographic(phrase))}</span>}
      </dd>
    </div>
  )
}

function Known({ pioneer, vocabulary }: { readonly pioneer: Pioneer; readonly vocabulary: Vocabulary }) {
  const { actor, forms, formsBase, trades, tradesBase } = pioneer
  const type = vocabulary.actors.find(({ id }) => id === actor)
  const types = type ? [capitalised(typographic(type.singular))] : []
  const base = { deduced: words.deduced }
  const [formWords, tradeWords] = [labelsOf(vocabulary.forms, forms), labelsOf(vocabulary.trades, trades)]
  return (
    <>
      <Fact term={sheetWords.type} values={types} base={null} none={sheetWords.noType} />
      <Fact term={sheetWords.forms} values={formWords} base={formsBase} none={sheetWords.noForms} {...base} />
      <Fact
        term={sheetWords.trades}
        values={tradeWords}
        base={tradesBase}
        none={sheetWords.noTrades}
        {...base}
      />
    </>
  )
}

/** The story of a pioneer territory: what happened, when, who, how sure that is, every source, its neighbours. */
export function PioneerSheet(props: Props) {
  const { pioneer, pioneers, milestones, table, territories, link, onClose } = props
  const kicker = pioneer.link === 'apparente' ? fr.pioneer.near : words.one
  const toStory = (id: string) => hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })
  return (
    <Sheet title={typographic(pioneer.name)} kicker={kicker} onClose={onClose}>
      <dl className="facts">
        <Fact
          term={words.when}
          values={[french(typographic(pioneer.when || words.noDate))]}
          base={null}
          none=""
        />
        <Where pioneer={pioneer} territories={territories} link={link} />
        <Fact term={words.link} values={[words.links[pioneer.link]]} base={null} none="" />
      </dl>
      <SheetPart title={words.facts}>
        <ul className="told">
          {pioneer.facts.map((fact) => (
            <li key={fact}>{french(typographic(fact))}</li>
          ))}
        </ul>
      </SheetPart>
      <SheetPart title={words.known}>
        <dl className="facts">
          <Known pioneer={pioneer} vocabulary={table.columns.vocabulary} />
          <Frame frame={pioneer.frame} table={table} />
        </dl>
      </SheetPart>
      <SheetPart title={words.organisations}>
        <Organisations ids={pioneer.catalysts} table={table} link={link} />
      </SheetPart>
      <InTime {...{ pioneer, pioneers, milestones }} hrefOf={toStory} />
      <InSpace {...{ pioneer, pioneers, territories }} hrefOf={toStory} />
      <SheetPart title={words.sources}>
        <SourceList sources={pioneer.sources} />
      </SheetPart>
      <p>
        <a href={hrefOf({ ...link, page: { at: 'pioneers' }, view: null })}>{words.all}</a>
      </p>
    </Sheet>
  )
}
