import { readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { dataUrl, manifest } from '../../src/data/load'
import { HOME, type Link } from '../../src/domain/link'
import { PALETTE } from '../../src/look/palette'
import { hrefOf } from '../../src/state/link-store'
import { GUARD } from './guard'

/** What a page says of itself to search engines and to those who receive its link. */
export type PageFacts = { readonly title: string; readonly description: string; readonly page: Link['page'] }

/** The public address of a page, or null while the site has none. */
const publicUrl = (page: Link['page']) =>
  manifest.site.adresse ? new URL(hrefOf({ ...HOME, page }), manifest.site.adresse).href : null

/** Files asked for at once, while the code is still on its way: the list, and the face of the text. */
function Preloads({ dist }: { readonly dist: string }) {
  const face = readdirSync(`${dist}/assets`).find((file) => /^atkinson.*\.woff2$/.test(file))
  return (
    <>
      {face && (
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={`${import.meta.env.BASE_URL}assets/${face}`}
          crossOrigin="anonymous"
        />
      )}
      {['catalyseurs', 'territoires'].map((name) => (
        <link key={name} rel="preload" as="fetch" href={dataUrl(name) ?? ''} crossOrigin="anonymous" />
      ))}
    </>
  )
}

/** What the live map needs, which `main.tsx` asks for once the page has its own code and the browser can draw. */
const CODE = /^(?:front-.*|map-canvas-.*|maplibre-gl-worker-.*)\.js$/
const STYLE = /^(?:front-.*|map-canvas-.*)\.css$/

function Later({ dist }: { readonly dist: string }) {
  const assets = readdirSync(`${dist}/assets`)
  const hrefs = (wanted: RegExp) =>
    assets.filter((file) => wanted.test(file)).map((file) => `${import.meta.env.BASE_URL}assets/${file}`)
  return (
    <>
      {['france', 'contexte', 'villes'].map((name) => (
        <link key={name} rel="later" as="fetch" href={dataUrl(name) ?? ''} crossOrigin="anonymous" />
      ))}
      {hrefs(STYLE).map((href) => (
        <link key={href} rel="later" as="style" href={href} />
      ))}
      {hrefs(CODE).map((href) => (
        <link key={href} rel="later" href={href} />
      ))}
    </>
  )
}

/** The tags of the head of a page, its guard first. */
export function headTags(dist: string, facts: PageFacts): string {
  const url = publicUrl(facts.page)
  const tags = renderToStaticMarkup(
    <>
      <meta name="description" content={facts.description} />
      <meta property="og:title" content={facts.title} />
      <meta property="og:description" content={facts.description} />
      <link rel="manifest" href={`${import.meta.env.BASE_URL}manifest.webmanifest`} />
      <link rel="apple-touch-icon" href={`${import.meta.env.BASE_URL}icon-apple.png`} />
      <meta name="theme-color" content={PALETTE.papier.paper} />
      {url && <link rel="canonical" href={url} />}
      {url && <meta property="og:url" content={url} />}
      <Preloads dist={dist} />
      <Later dist={dist} />
    </>,
  )
  return `<script>${GUARD}</script>${tags}`
}
