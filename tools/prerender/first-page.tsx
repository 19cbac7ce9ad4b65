import { renderToStaticMarkup } from 'react-dom/server'
import { Head } from '../../src/app/find/head'
import { ListPanel } from '../../src/app/find/list-panel'
import { itemHref, MAP_NAMES } from '../../src/app/map/map-names'

import { SheetBar } from '../../src/app/sheet/sheet-bar'

import { SiteNav } from '../../src/app/site-nav'

import type { Context, France } from '../../src/domain/geography'
import { HOME } from '../../src/domain/link'
import { type Atlas, filteredBy, sceneFrom } from '../../src/domain/scene-from'
import { FirstPaint } from '../../src/map/svg/first-paint'
import { OverseasStrip } from '../../src/map/svg/overseas-strip'
import { fr } from '../../src/text/fr'
import { BottomSheet } from '../../src/ui/bottom-sheet'
import { MEASURE } from './guard'

const MAP = '<section class="map-area"'

/** The static first paint of the map's own page: the app puts its own in the same place. */
export function firstPage(atlas: Atlas, france: France, context: Context): string {
  const scene = sceneFrom(HOME, atlas)
  const filtered = filteredBy(HOME, atlas)
  const drawn = { france, context, hrefOf: itemHref(HOME), nameOf: MAP_NAMES.count }
  const strip = (
    <nav className="overseas" aria-label={fr.map.overseas}>
      <OverseasStrip frames={scene.overseas} {...drawn} />
    </nav>
  )
  const page = renderToStaticMarkup(
    <div id="first" className="page">
      <Head link={HOME} />
      <BottomSheet
        height="peek"
        pixels={null}
        onHeight={() => {}}
        bar={<SheetBar link={HOME} {...{ atlas, filtered }} places={{ is: 'ready' }} name="" />}
        strip={strip}
      >
        <ListPanel places={{ is: 'ready' }} link={HOME} atlas={atlas} filtered={filtered} />
        <SiteNav link={HOME} />
      </BottomSheet>
      <section className="map-area" aria-label={fr.map.label}>
        <div className="first-map" translate="no">
          <FirstPaint scene={scene} {...drawn} />
        </div>
      </section>
    </div>,
  )
  if (!page.includes(MAP)) throw new Error('the first page has no map: its measures have no place')
  return page.replace(MAP, () => `<script>${MEASURE}</script>${MAP}`)
}
