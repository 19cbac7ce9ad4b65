import { useLayoutEffect, useMemo } from 'react'
import { manifest } from '../../data/load'
import type { Filtered } from '../../domain/filter'
import { type Link, type Page, placeOf, sharedLink } from '../../domain/link'
import { isWhole, numbersOf, type PaperPart, paperParts, paperScene } from '../../domain/paper'
import type { Atlas } from '../../domain/scene-from'
import { catalystAt, catalystById } from '../../domain/table'
import { type PaperGroup, PrintList } from '../../features/list/print-list'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { printWords } from '../../text/print-words'
import { paperSentence } from '../../text/sentence'
import { handedOn } from './handed-on'
import { PrintAnswer } from './print-answer'
import { PrintCard } from './print-card'
import { PrintCode } from './print-code'
import { PrintComparison } from './print-comparison'
import { PrintMap } from './print-map'

export type PrintFrameProps = { readonly link: Link; readonly atlas: Atlas; readonly filtered: Filtered }

/** Pixels: an A4 page less its margins is about 700 wide upright, and as high when it lies. */
const SIZE = { width: 700, height: 510 }
/** Pages whose map says something. */
const WITH_MAP: readonly Page['at'][] = ['map', 'territory', 'pioneer', 'pioneers']

/** A page with its sentence and its map: numbered as its list where that is not too long. */
function PrintView({ link, atlas, filtered }: PrintFrameProps) {
  const { table, territories } = atlas
  const isList = link.page.at === 'map'
  const scene = useMemo(() => paperScene(link, atlas), [link, atlas])
  const parts = useMemo(() => paperParts(table, territories, filtered.rows), [table, territories, filtered])
  const numbers = isList ? numbersOf(table, parts) : null
  const groupOf = ({ territory, rows }: PaperPart): PaperGroup => ({
    title: territory ? typographic(territories.get(territory)?.name ?? territory) : fr.list.national,
    items: rows.map((row) => {
      const catalyst = catalystAt(table, row)
      return { catalyst, number: numbers?.get(catalyst.id) }
    }),
  })
  const sentence = paperSentence(scene, sharedLink(link), atlas)
  return (
    <>
      <p className="print-sentence">{sentence}</p>
      <PrintMap
        {...{ link, atlas, numbers }}
        scene={numbers ? { ...scene, level: 'commune' } : scene}
        size={SIZE}
        label={sentence || fr.map.label}
        isWhole={isList ? isWhole(scene) : link.page.at === 'pioneers'}
      />
      {numbers && <p className="print-note">{printWords.numbered}</p>}
      {isList && <PrintList groups={parts.map(groupOf)} />}
    </>
  )
}

/** What is put on paper around what is open, or in its place: what it is, its map, where it comes from, its address. */
export function PrintFrame(view: PrintFrameProps) {
  const { link, atlas } = view
  const { page } = link
  const catalyst = page.at === 'catalyst' ? catalystById(atlas.table, page.id) : null
  const place = page.at === 'map' ? placeOf(link, atlas.territories) : null
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = 'papier' // ink on paper, also from a dark screen
    return () => {
      dataset.theme = link.theme
    }
  }, [link.theme])
  const isComparison = page.at === 'compare' && page.territories.length > 0
  if (page.at === 'print') return null // it is made for paper, and carries its own address
  return (
    <section
      className="print-frame"
      aria-label={printWords.label}
      data-whole={page.at === 'map' || catalyst !== null || isComparison || undefined}
    >
      {catalyst && <PrintCard {...{ catalyst, link, atlas }} />}
      {place && <PrintAnswer {...view} place={place} />}
      {isComparison && <PrintComparison {...view} />}
      {!place && WITH_MAP.includes(page.at) && <PrintView {...view} />}
      <footer className="print-foot">
        <PrintCode address={handedOn(link)} />
        <p className="print-credits">
          {printWords.credits} {french(manifest.geography.credit)}
        </p>
      </footer>
    </section>
  )
}
