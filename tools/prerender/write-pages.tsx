import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalyst } from '../../src/domain/catalyst'
import type { Link } from '../../src/domain/link'
import { pathOf } from '../../src/domain/link-page'
import type { Pioneer } from '../../src/domain/pioneer'
import { catalystAt } from '../../src/domain/table'
import { french, typographic } from '../../src/text/format'
import { fr } from '../../src/text/fr'
import { atCommune } from '../../src/text/place-name'
import { headersFile } from '../serve/headers.mjs'
import { recipes } from '../serve/hosting.mjs'
import { firstPage } from './first-page'
import { headTags, type PageFacts } from './head-tags'
import { pagesToRead } from './pages-to-read'
import { plainCatalyst, plainNote, plainPioneer, plainReading, plainShell } from './plain/plain-sheets'
import { writePlainPages } from './plain/write-plain'
import { readAtlas, readContext, readFrance } from './read-atlas'
import { webManifest } from './web-manifest'

const escaped = (text: string) => renderToStaticMarkup(text)

/**
 * The first page with its styles inside and its scripts last: on a slow network the question and the map are
 * painted before anything else is asked for. The content policy names the hash of the styles.
 */
function paintedFirst(dist: string, page: string): string {
  const later: string[] = []
  const styles = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g
  return page
    .replace(styles, (_, href: string) => {
      const css = readFileSync(`${dist}/assets/${href.split('/').at(-1)}`, 'utf8')
      return `<style>${css.trim()}</style><link rel="stylesheet" href="${href}" disabled>` // parts that need them find them here
    })
    .replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:module)?preload"[^>]*>/g, (tag) => {
      later.push(tag.trim())
      return ''
    })
    .replace('</body>', () => `${later.join('')}</body>`)
}

/** A page of the shell with its title, its head and what stands in its body before the app. */
function fill(shell: string, facts: PageFacts, head: string, first: string, plain: string): string {
  return shell
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(facts.title)}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--first-->', () => first)
    .replace('<!--noscript-->', () => `<noscript>${plain}</noscript>`)
}

function factsOfCatalyst({ id, name, family, seat }: Catalyst): PageFacts {
  const title = fr.site.pageTitle(typographic(name))
  const description = `${typographic(family.singular)} ${atCommune(seat.name)} (${seat.departement}). ${french(typographic(family.phrase))}`
  return { title, description, page: { at: 'catalyst', id } }
}

function factsOfPioneer({ id, name, facts }: Pioneer): PageFacts {
  const title = fr.site.pageTitle(typographic(name))
  return { title, description: french(typographic(facts[0] ?? name)), page: { at: 'pioneer', id } }
}

async function writeSmallPage(dist: string, shell: string, facts: PageFacts, plain: string) {
  const folder = `${dist}/${pathOf(facts.page)}`
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/index.html`, fill(shell, facts, headTags(dist, facts), '', plain))
}

/** Writes the first page, the neutral one and its copies, a page per catalyst, pioneer and page to read, the plain list, and host rules. */
export async function writePages(dist: string): Promise<void> {
  const [atlas, france, context] = [await readAtlas(), await readFrance(), await readContext()]
  const shell = await readFile(`${dist}/index.html`, 'utf8')
  const home: Link['page'] = { at: 'map' }
  const facts: PageFacts = { title: fr.site.title, description: fr.site.description, page: home }
  const first = fill(shell, facts, headTags(dist, facts), firstPage(atlas, france, context), plainNote())
  const neutral = fill(shell, facts, headTags(dist, facts), '', plainShell())
  await writeFile(`${dist}/index.html`, paintedFirst(dist, first))
  for (const file of ['app.html', '404.html']) await writeFile(`${dist}/${file}`, neutral)
  await writeFile(
    `${dist}/_redirects`,
    `${import.meta.env.BASE_URL}* ${import.meta.env.BASE_URL}app.html 200\n`,
  )
  for (const row of atlas.table.order) {
    const catalyst = catalystAt(atlas.table, row)
    await writeSmallPage(dist, shell, factsOfCatalyst(catalyst), plainCatalyst(catalyst, atlas))
  }
  for (const pioneer of atlas.pioneers)
    await writeSmallPage(dist, shell, factsOfPioneer(pioneer), plainPioneer(pioneer, atlas))
  for (const { name, ...facts } of pagesToRead(atlas.pioneers.length)) {
    const page = { ...facts, title: fr.site.pageTitle(name) }
    await writeSmallPage(dist, shell, page, plainReading(name, facts.description))
  }
  await writePlainPages(dist, atlas)
  await writeFile(`${dist}/manifest.webmanifest`, webManifest())
  await writeFile(`${dist}/_headers`, headersFile(dist, import.meta.env.BASE_URL))
  await mkdir(`${dist}/hosting`, { recursive: true })
  for (const [path, text] of Object.entries(recipes(dist, import.meta.env.BASE_URL)))
    await writeFile(`${dist}/${path}`, text)
}
