import { readdirSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { manifest } from '../../../src/data/load'
import { HOME } from '../../../src/domain/link'
import type { TerritoryId } from '../../../src/domain/territory'
import { hrefOf, plainHref } from '../../../src/state/link-store'
import { formatDay } from '../../../src/text/format'
import { fr } from '../../../src/text/fr'
import { plainWords } from '../../../src/text/plain-words'

/** The styles of the plain pages, the same on each, so that the content policy names one hash. */
function styles(dist: string): string {
  const face = readdirSync(`${dist}/assets`).find((file) => /^atkinson.*\.woff2$/.test(file))
  const font = `@font-face{font-family:A;font-weight:200 800;font-display:swap;src:url(${import.meta.env.BASE_URL}assets/${face}) format("woff2")}`
  return `${face ? font : ''}
html{background:#fbf8f3;color:#1b2730;font:100%/1.5 A,system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{max-width:46rem;margin:0 auto;padding:1.2rem 1rem 3rem}
a{color:#0b5c5a}
a:focus{outline:3px solid #0b5c5a;outline-offset:2px}
h1{margin:1.4rem 0 .3rem;font-size:1.75rem;line-height:1.2}
h2{margin:2rem 0 .2rem;padding-bottom:.3rem;border-bottom:1px solid #d9d3c6;font-size:1.25rem;line-height:1.25}
p{margin:.4rem 0}
ul{margin:0;padding:0;list-style:none}
li{padding:.55rem 0;border-bottom:1px solid #e9e4d9}
li a,nav a{display:inline-block;padding:.2rem 0}
.name{font-weight:600}
.of,.count,footer{color:#4a5862}
.table .count{display:block}
.site{word-wrap:break-word}
.brand{display:block;margin-bottom:.6rem;font-weight:650;font-size:1.15rem;text-decoration:none;color:inherit}
nav span{color:#4a5862}
footer{margin-top:2.5rem;font-size:.92rem}
@media (min-width:40em){.table li{display:flex;justify-content:space-between;align-items:baseline}}
@media print{a{color:inherit}nav,.map{display:none}}`
}

/** One plain page: where it stands in the list, its title and what it says. */
export type PlainPage = {
  readonly id: TerritoryId | 'nationaux' | null // null for the whole list
  readonly title: string
  readonly description: string
  readonly above: readonly { readonly href: string; readonly name: string }[]
  readonly body: ReactNode
}

function Above({ above, title }: Pick<PlainPage, 'above' | 'title'>) {
  return (
    <nav aria-label={plainWords.where}>
      {above.map(({ href, name }) => (
        <span key={href}>
          <a href={href}>{name}</a>
          {' › '}
        </span>
      ))}
      <span aria-current="page">{title}</span>
    </nav>
  )
}

/** The whole document of a plain page: no script, no request but the page, its icon and the face of the text. */
export function documentOf(dist: string, { id, title, description, above, body }: PlainPage): string {
  const site = manifest.site.adresse
  const page = renderToStaticMarkup(
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{fr.site.pageTitle(title)}</title>
        <meta name="description" content={description} />
        {site && <link rel="canonical" href={new URL(plainHref(id), site).href} />}
        <link rel="icon" href={`${import.meta.env.BASE_URL}icon.svg`} type="image/svg+xml" />
        <style>{'STYLES'}</style>
      </head>
      <body>
        <header>
          <a className="brand" href={hrefOf(HOME)}>
            {fr.site.name}
          </a>
          {above.length > 0 && <Above above={above} title={title} />}
        </header>
        <main>
          <h1>{title}</h1>
          {body}
        </main>
        <footer>
          <p className="map">
            <a href={hrefOf(HOME)}>{plainWords.map}</a>
          </p>
          <p>{plainWords.edition(formatDay(manifest.edition))}</p>
        </footer>
      </body>
    </html>,
  )
  return `<!doctype html>${page.replace('STYLES', () => styles(dist))}`
}
