import { siteLetters } from '../../data/letters'
import { Exports } from '../../features/exports/exports'
import { Pictures } from '../../features/exports/pictures'
import { ShareBar } from '../../features/share/share-bar'
import { compareWords } from '../../text/compare-words'
import { comparisonTable, comparisonTitle } from '../../text/comparison-table'
import { fr } from '../../text/fr'
import { linesSheet, organisationsSheet, tableSheet } from '../../text/sheets'
import { type Written, words } from '../../text/written'
import { writtenHtml, writtenPlain } from '../../text/written-html'
import { publicHref } from '../paper/handed-on'
import { loadPrintFrame, printPage } from '../paper/print-page'
import { Qr } from '../paper/transmit'
import {
  comparisonAddress,
  fileStem,
  type Leaving,
  limitLines,
  madeLines,
  sourcesOf,
} from './comparison-paper'

/** What is taken along from a comparison: copied, as files, on paper, its pictures, its address. */
export function ComparisonExports(leaving: Leaving) {
  const { comparison, table } = leaving
  const sources = () => sourcesOf(leaving, publicHref)
  const url = comparisonAddress(leaving)
  const title = comparisonTitle(comparison.columns)
  const stem = fileStem(comparison)
  const sheets = () => {
    const from = sources()
    return {
      comparison: tableSheet(comparisonTable(comparison, from), [compareWords.foot, ...madeLines(leaving)]),
      organisations: organisationsSheet(comparison, table, from.sheetHref),
      limits: linesSheet(limitLines(leaving, from)),
    }
  }
  const copyable = () => {
    const from = sources()
    const [, ...limits] = limitLines(leaving, from)
    const text: Written = [
      { is: 'heading', level: 1, text: title },
      { is: 'table', table: comparisonTable(comparison, from) },
      { is: 'list', items: limits.map((limit) => words(limit)) },
    ]
    return { html: writtenHtml(text), plain: writtenPlain(text) }
  }
  const foot = [`${title} · ${fr.site.title}`, ...madeLines(leaving), compareWords.foot]
  return (
    <Exports
      {...{ stem, sheets, copyable }}
      pictures={<Pictures stem={stem} letters={siteLetters} foot={foot} />}
      share={<ShareBar {...{ url, title, Qr }} text={fr.site.description} />}
      onReady={() => loadPrintFrame().catch(() => {})}
      onPrint={printPage}
    />
  )
}
