import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { manifest } from '../data/load'
import { contextQuery, franceQuery } from '../data/queries'
import type { Filtered } from '../domain/filter'
import type { Link, Page } from '../domain/link'
import type { Scene } from '../domain/scene'
import type { Atlas } from '../domain/scene-from'
import { PrintList } from '../features/list/print-list'
import { SvgMap } from '../map/svg/svg-map'
import { formatDay, french } from '../text/format'
import { fr } from '../text/fr'
import { printWords } from '../text/print-words'
import { itemHref, MAP_NAMES, viewHref } from './map-names'
import { useNamedOutlines } from './use-outlines'

export type PrintFrameProps = {
  readonly link: Link
  readonly atlas: Atlas
  readonly scene: Scene
  readonly filtered: Filtered
  readonly sentence: string // the map in words, filters included
}

/** Pixels: an A4 page less its margins is about 700 wide upright, and as high when it lies. */
const SIZE = { width: 700, height: 540 }
/** Pages to read, where a map would say nothing. */
const WITHOUT_MAP: readonly Page['at'][] = [
  'resources',
  'data',
  'figures',
  'about',
  'accessibility',
  'unknown',
]

/** The scene as a picture of the whole country, overseas included, whatever the screen. */
function PrintMap({ link, scene, atlas, sentence }: Omit<PrintFrameProps, 'filtered'>) {
  const france = useQuery(franceQuery).data
  const context = useQuery(contextQuery).data ?? null
  const outlines = useNamedOutlines(scene, france, atlas.territories)
  if (!france) return null
  return (
    <SvgMap
      {...{ france, context, outlines }}
      scene={{ ...scene, theme: 'papier' }}
      projection="conic"
      size={SIZE}
      insets={MAP_NAMES.count}
      hrefOf={itemHref(link)}
      hrefOfView={viewHref(link)}
      names={MAP_NAMES}
      label={sentence || fr.map.label}
    />
  )
}

/** What is put on paper around the list or the sheet: what the view is, its map, its edition, where it comes from. */
export function PrintFrame({ filtered, ...view }: PrintFrameProps) {
  const { link, atlas, sentence } = view
  const { adresse } = manifest.site
  const isList = link.page.at === 'map'
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = 'papier' // ink on paper, also from a dark screen
    return () => {
      dataset.theme = link.theme
    }
  }, [link.theme])
  return (
    <section className="print-frame" aria-label={printWords.label} data-list={isList || undefined}>
      <p className="print-top">
        <strong>{fr.site.title}</strong>
        <span>{printWords.edition(formatDay(manifest.edition))}</span>
      </p>
      {!WITHOUT_MAP.includes(link.page.at) && (
        <>
          <p className="print-sentence">{sentence}</p>
          <PrintMap {...view} />
        </>
      )}
      <p className="print-credits">
        {printWords.credits} {french(manifest.geography.credit)}{' '}
        {adresse ? printWords.address(adresse) : printWords.noAddress}
      </p>
      {isList && <PrintList table={atlas.table} filtered={filtered} />}
    </section>
  )
}
