import type { Figure, Figures } from '../../domain/figures'
import { formatNumber, french, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { OutLink } from '../../ui/out-link'
import { SheetPart } from '../../ui/sheet'

const isAddress = (source: string) => /^https?:\/\//.test(source)
const said = (text: string) => french(typographic(text))

function Source({ source }: { readonly source: string }) {
  if (!isAddress(source)) return <>{sheetWords.sourceOf(said(source))}</>
  return (
    <OutLink href={source}>{sheetWords.openSource(new URL(source).hostname.replace(/^www\./, ''))}</OutLink>
  )
}

function Quotation({ figure, region }: { readonly figure: Figure; readonly region: string }) {
  const { value, unit, what, when, perimeter, note, sure, sources } = figure
  return (
    <li>
      <p>
        <strong>{`${formatNumber(value)}\u00A0${unit}`}</strong> {said(what)}
      </p>
      <p className="aside">
        {said(when)}. {territorySheetWords.perimeter(said(perimeter) || territorySheetWords.region(region))}
        {note && ` ${territorySheetWords.note(said(note))}`}
        {!sure && ` ${territorySheetWords.unsure}`}
      </p>
      {sources.map((source) => (
        <p key={source} className="aside">
          <Source source={source} />
        </p>
      ))}
    </li>
  )
}

type Props = { readonly figures: Figures; readonly code: string; readonly name: string }

/** What was published on a région, one quotation under the other, each with its date, perimeter and source. */
export function TerritoryFigures({ figures, code, name }: Props) {
  const own = figures.figures.filter(({ region }) => region === code)
  if (own.length === 0 && !figures.gaps.includes(code)) return null
  return (
    <SheetPart title={territorySheetWords.figures}>
      <p className="aside">{own.length > 0 ? territorySheetWords.figuresWhy : territorySheetWords.gap}</p>
      <ul className="territory-figures">
        {own.map((figure) => (
          <Quotation key={figure.what} figure={figure} region={typographic(name)} />
        ))}
      </ul>
    </SheetPart>
  )
}
