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
import { firstPage } from './first-page'
import { headTags, type PageFacts } from './head-tags'
import { readAtlas, readContext, readFrance } from './read-atlas'

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
      return `<style>${css.trim()}</style>`
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

/** What a page says when no script runs. */
const plainPage = (title: string, text: string) =>
  renderToStaticMarkup(
    <main className="panel">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{fr.errors.noScript}</p>
    </main>,
  )

function factsOfCatalyst({ id, name, family, seat }: Catalyst): PageFacts {
  const title = fr.site.pageTitle(typographic(name))
  const description = `${typographic(family.singular)} ${atCommune(seat.name)} (${seat.departement}). ${french(typographic(family.phrase))}`
  return { title, description, page: { at: 'catalyst', id } }
}

function factsOfPioneer({ id, name, facts }: Pioneer): PageFacts {
  const title = fr.site.pageTitle(typographic(name))
  return { title, description: french(typographic(facts[0] ?? name)), page: { at: 'pioneer', id } }
}

async function writeSmallPage(dist: string, shell: string, facts: PageFacts) {
  const folder = `${dist}/${pathOf(facts.page)}`
  await mkdir(folder, { recursive: true })
  const plain = plainPage(facts.title, facts.description)
  await writeFile(`${folder}/index.html`, fill(shell, facts, headTags(dist, facts), '', plain))
}

/** Writes the first page, the neutral one and its copies, one small page per catalyst and pioneer, and host rules. */
export async function writePages(dist: string): Promise<void> {
  const [atlas, france, context] = [await readAtlas(), await readFrance(), await readContext()]
  const shell = await readFile(`${dist}/index.html`, 'utf8')
  const home: Link['page'] = { at: 'map' }
  const facts: PageFacts = { title: fr.site.title, description: fr.site.description, page: home }
  const plain = `<p>${escaped(fr.errors.noScript)}</p>`
  const first = fill(shell, facts, headTags(dist, facts, true), firstPage(atlas, france, context), plain)
  const neutral = fill(shell, facts, headTags(dist, facts), '', plainPage(fr.site.title, fr.site.sentence))
  await writeFile(`${dist}/index.html`, paintedFirst(dist, first))
  for (const file of ['app.html', '404.html']) await writeFile(`${dist}/${file}`, neutral)
  await writeFile(
    `${dist}/_redirects`,
    `${import.meta.env.BASE_URL}* ${import.meta.env.BASE_URL}app.html 200\n`,
  )
  const catalysts = Array.from(atlas.table.order, (row) => factsOfCatalyst(catalystAt(atlas.table, row)))
  for (const page of [...catalysts, ...atlas.pioneers.map(factsOfPioneer)])
    await writeSmallPage(dist, shell, page)
  await writeFile(`${dist}/_headers`, headersFile(dist))
}
