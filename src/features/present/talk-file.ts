import type { Letters } from '../../device/svg-picture'
import { sharedPaths } from '../../text/shared-paths'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'

/** A scene as it was drawn and said. */
export type DrawnScene = {
  readonly title: string
  readonly text: string
  readonly notes: string
  readonly kicker: string // what its link opens, '' for nothing
  readonly shown: string // how many organisations, '' for a slide
  readonly description: string // the map in words
  readonly address: string // public, of its link; '' when there is none
  readonly isSlide: boolean
  readonly picture: string // an SVG text
  readonly key: string // the legend of the picture, HTML; '' for none
}

/** Everything that the file of a talk is made of. */
export type TalkFileParts = {
  readonly scenes: readonly DrawnScene[] // at least one
  readonly defs: string // patterns that the pictures name
  readonly sources: readonly string[] // where data and outlines come from, with their dates; a line each
  readonly credit: string // the same in a few words, below each scene
  readonly themes: string // style sheet of the inks
  readonly style: string // style sheets of the pictures, of the legend and of the file
  readonly letters: readonly Letters[]
  readonly script: { readonly text: string; readonly hash: string }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const esc = (text: string) => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!)

const paragraph = (name: string, text: string) => (text ? `<p class="${name}">${esc(text)}</p>` : '')

/** The inks: paper is light, a screen is dark. */
function inksOf(themes: string): string {
  const dark = /\[data-theme="?projection"?\]\s*\{([^}]*)\}/.exec(themes)?.[1] ?? ''
  return `${themes}@media screen{:root{${dark}}}`
}

const faceOf = ({ family, data }: Letters) =>
  `@font-face{font-family:"${family}";font-weight:200 800;src:url("${data}") format("woff2")}`

/** Where a scene comes from, and where its map is on the site when that is public. */
function creditHtml(credit: string, address: string): string {
  const link = address
    ? ` · <a href="${esc(address)}" target="_blank" rel="noopener">${esc(talkFileWords.online)}</a>`
    : ''
  return `<p class="credit">${esc(credit)}${link}</p>`
}

function sceneHtml(scene: DrawnScene, i: number, total: number, credit: string): string {
  const { title, text, notes, kicker, shown, description, address, isSlide, picture, key } = scene
  const heading = i === 0 ? 'h1' : 'h2'
  const said = talkWords.said(i + 1, total, title, text)
  return `<section class="scene" id="scene-${i + 1}" aria-labelledby="title-${i + 1}" data-said="${esc(said)}" data-title="${esc(`${talkWords.of(i + 1, total)} · ${title}`)}"${isSlide ? ' data-slide' : ''}>
<figure class="picture"${isSlide ? ' aria-hidden="true"' : ''}>${picture}</figure>
<div class="words">${paragraph('number', talkWords.of(i + 1, total))}${paragraph('kicker', kicker)}<${heading} id="title-${i + 1}">${esc(title)}</${heading}>${paragraph('text', text)}${paragraph('shown', shown)}${isSlide ? '' : paragraph('unseen', description)}${
    notes
      ? `<details class="notes"><summary>${talkFileWords.notes}</summary><p>${esc(notes)}</p></details>`
      : ''
  }${key && !isSlide ? `<div class="key">${key}</div>` : ''}${creditHtml(credit, address)}</div>
</section>`
}

const button = (act: string, label: string, more = '') =>
  `<button type="button" data-act="${act}"${more}>${esc(label)}</button>`

function barHtml(total: number): string {
  const { previous, next, list, black, full, help } = talkWords
  const opens = ' aria-expanded="false"'
  return `<nav class="bar" aria-label="${esc(talkFileWords.bar)}">${button('previous', `← ${talkFileWords.previous}`, ` title="${esc(previous)}"`)}<span id="count">1 / ${total}</span>${button('next', `${talkFileWords.next} →`, ` title="${esc(next)}"`)}<span id="typed"></span><span class="gap"></span>${button('list', list, opens)}${button('notes', talkFileWords.notes)}${button('black', black)}${button('full', full)}${button('help', help, opens)}${button('sources', talkFileWords.sources, opens)}</nav>`
}

const rows = (keys: readonly (readonly string[])[]) =>
  keys.map(([key = '', what = '']) => `<div><dt>${esc(key)}</dt><dd>${esc(what)}</dd></div>`).join('')

function panelHtml(id: string, title: string, body: string): string {
  return `<section class="panel" id="${id}" aria-labelledby="${id}-title"><p class="close">${button('close', talkWords.close)}</p><h2 id="${id}-title" tabindex="-1">${esc(title)}</h2>${body}</section>`
}

function panelsHtml({ scenes, sources }: TalkFileParts): string {
  const titles = scenes.map(({ title }, i) => `<li><a href="#scene-${i + 1}">${esc(title)}</a></li>`).join('')
  const { keysTitle, keys, single, singleWhy, singleKeys, zones } = talkWords
  const own = [...singleKeys.filter(([key]) => key !== 'N' && key !== 'Q'), ['N', talkFileWords.notesKey]]
  const help = `<dl>${rows(keys.filter(([key]) => key !== 'Échap'))}</dl><p><label><input type="checkbox" id="single" checked> ${esc(single)}</label></p><p>${esc(singleWhy)}</p><dl>${rows(own)}</dl><p>${esc(zones)}</p>`
  return [
    panelHtml('list', talkWords.list, `<ol>${titles}</ol>`),
    panelHtml('help', keysTitle, help),
    panelHtml('sources', talkFileWords.sources, sources.map((line) => `<p>${esc(line)}</p>`).join('')),
  ].join('\n')
}

/**
 * A talk as one HTML page that needs nothing else: no server, no network, no installation. Without a script its scenes
 * stand one below the other, as they do on paper.
 */
export function talkFile(parts: TalkFileParts): string {
  const { scenes, script, style, themes, letters, defs, credit } = parts
  const shared = sharedPaths(scenes.map(({ picture }) => picture))
  const drawn = scenes.map((scene, i) => ({ ...scene, picture: shared.pictures[i]! }))
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${script.hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(scenes[0]!.title)}</title>
<style>${inksOf(themes)}
${letters.map(faceOf).join('')}
${style}</style>
</head>
<body>
<svg class="shared" aria-hidden="true"><defs>${defs}${shared.defs}</defs></svg>
<main>
${drawn.map((scene, i) => sceneHtml(scene, i, scenes.length, credit)).join('\n')}
</main>
${panelsHtml(parts)}
${barHtml(scenes.length)}
<button type="button" class="black" id="black" data-act="black" aria-label="${esc(talkWords.light)}" hidden></button>
<p class="unseen" id="said" role="status" aria-live="polite"></p>
<script>${script.text}</script>
</body>
</html>
`
}
