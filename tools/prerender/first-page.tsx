import { renderToStaticMarkup } from 'react-dom/server'
import { Head } from '../../src/app/head'
import { ListPanel } from '../../src/app/list-panel'
import { itemHref, MAP_NAMES } from '../../src/app/map-names'
import { SiteNav } from '../../src/app/site-nav'
import type { Context, France } from '../../src/domain/geography'
import { HOME } from '../../src/domain/link'
import { type Atlas, filteredBy, sceneFrom } from '../../src/domain/scene-from'
import { MAP_PADDING } from '../../src/look/frame'
import { FirstPaint } from '../../src/map/svg/first-paint'
import { OverseasStrip } from '../../src/map/svg/overseas-strip'
import { fr } from '../../src/text/fr'

/** The static first paint of the map's own page: the app puts its own in the same place. */
export function firstPage(atlas: Atlas, france: France, context: Context): string {
  const scene = sceneFrom(HOME, atlas, MAP_PADDING.wide)
  const href = itemHref(HOME)
  return renderToStaticMarkup(
    <div id="first" className="page">
      <Head link={HOME} onType={() => {}} />
      <main className="panel">
        <ListPanel link={HOME} atlas={atlas} filtered={filteredBy(HOME, atlas)} />
        <SiteNav link={HOME} />
      </main>
      <section className="map-area" aria-label={fr.map.label}>
        <div className="first-map" translate="no">
          <FirstPaint
            scene={scene}
            france={france}
            context={context}
            hrefOf={href}
            nameOf={MAP_NAMES.count}
          />
          <nav className="overseas" aria-label={fr.map.overseas}>
            <OverseasStrip
              frames={scene.overseas}
              france={france}
              context={context}
              hrefOf={href}
              nameOf={MAP_NAMES.count}
            />
          </nav>
        </div>
      </section>
    </div>,
  )
}
