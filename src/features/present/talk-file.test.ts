import { describe, expect, it } from 'vitest'
import { type DrawnScene, type TalkFileParts, talkFile } from './talk-file'

const scene: DrawnScene = {
  title: 'Les « alliances » <b>',
  text: 'A & B',
  notes: 'Dire "bonjour"',
  kicker: '',
  shown: '913 organisations recensées',
  description: 'La carte en mots',
  address: '',
  isSlide: false,
  picture: '<svg class="svg-map"></svg>',
  key: '<ul><li>Association</li></ul>',
}
const parts: TalkFileParts = {
  scenes: [scene, { ...scene, title: 'Fin', isSlide: true, notes: '' }],
  defs: '<pattern id="svg-hatch"></pattern>',
  sources: ['ANCT, 2026'],
  credit: 'Liste du 1er novembre 2026',
  themes: ':root{--sea:#fff}[data-theme=projection]{--sea:#000}',
  style: '.svg-map{fill:red}',
  letters: [{ family: 'Atkinson', data: 'data:font/woff2;base64,AA==' }],
  script: { text: 'let a=1', hash: 'sha256-abc' },
}
const html = talkFile(parts)

describe('a talk as one file', () => {
  it('asks nothing of any network: its policy lets in nothing but itself', () => {
    expect(html).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-abc'; font-src data:",
    )
    expect(html).not.toMatch(/(src|href)="(?!#)[^"]/)
    expect(html).toContain('<script>let a=1</script>')
  })

  it('is a page in French that can be read without its script: headings, texts, notes, counts, sources', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/)
    expect(html).toContain('<h1 id="title-1">Les « alliances » &lt;b&gt;</h1>')
    expect(html).toContain('<h2 id="title-2">Fin</h2>')
    expect(html).toContain('<p class="number">2 / 2</p>')
    expect(html).toContain('A &amp; B')
    expect(html.match(/<details class="notes">/g)).toHaveLength(1)
    expect(html).toContain('Dire &quot;bonjour&quot;')
    expect(html).toContain('ANCT, 2026')
  })

  it('leads to the map of a scene where that is public', () => {
    const address = 'https://carte.exemple.fr/?sorte=ess&q=a'
    const linked = talkFile({ ...parts, scenes: [{ ...scene, address }] })
    expect(linked).toContain(
      '<a href="https://carte.exemple.fr/?sorte=ess&amp;q=a" target="_blank" rel="noopener">cette carte en ligne</a>',
    )
  })

  it('is light on paper and dark on a screen', () => {
    expect(html).toContain('@media screen{:root{--sea:#000}}')
  })

  it('names no organisation count and no legend on a slide', () => {
    const slide = html.slice(html.indexOf('id="scene-2"'), html.indexOf('</main>'))
    expect(slide).not.toContain('class="key"')
    expect(slide).not.toContain('La carte en mots')
  })

  it('has a button for each of its keys of a single character', () => {
    for (const act of ['previous', 'next', 'list', 'notes', 'black', 'full', 'help', 'sources'])
      expect(html, act).toContain(`<button type="button" data-act="${act}"`)
  })
})
