import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageTitle } from '../../src/app/page-title'
import { readLink } from '../../src/domain/link-text'
import { sceneFrom } from '../../src/domain/scene-from'
import { describeScene, spokenOf, titleOf } from '../../src/text/sentence'
import { runs } from '../runs'
import { drawnStates } from './drawn-states'
import { realAtlas } from './real-atlas'

// The real list as its readers hear it: each link of the file with the sentences of the map, what is spoken after
// a choice, and the title. The file is for a French proof-reader; its numbers follow data/catalyseurs.csv.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/sentences, then read the diff.
const GOLDEN = fileURLToPath(new URL('./texts/phrases.txt', import.meta.url))

const golden = readFileSync(GOLDEN, 'utf8')
const hrefs = golden.split('\n').filter((line) => line.startsWith('/'))
const linkOf = (href: string) => {
  const { pathname, search } = new URL(href, 'https://site')
  return readLink('/', { pathname, search }).link
}
const links = hrefs.map((href) => [href, linkOf(href)] as const)
const atlas = realAtlas(
  links
    .flatMap(([, { page, place }]) => [page.at === 'territory' ? page.id : null, place])
    .filter((id) => id !== null)
    .concat('com-67482', 'com-29232'),
)

const FAULTS: readonly (readonly [what: string, fault: RegExp])[] = [
  ['a plain space before ; ! ? : or »', / [;:!?»]/],
  ['a plain space after «', /« /],
  ['a straight apostrophe or quote', /['"]/],
  ['an article that should have been contracted', /(^|\s)(à|de) les? /],
  ['an elision that was missed', /(^|\s)(de|le|la|que) (?=[aeiouyéèêà])/i],
  ['a ranking', /le plus |la plus (?!proche)|les plus |classement|premi/i],
  ['catalysts counted', /\d\s+catalyseur/],
  ['two spaces or a comma before a stop', /\s{2}|,\s*[.;]/],
  ['a word of the machine', /undefined|null|NaN|inconnu/],
  [
    'a plural of none or one',
    /(^|[\s,(])[01]\s(organisations|communes|territoires|tiers-lieux|régions|départements)\b/,
  ],
  [
    'a singular of many',
    /(^|[\s,(])([2-9]|\d[\d\s]*\d)\s(organisation|commune|territoire|région|département)\b(?!s)/,
  ],
]

/** A text with plain spaces, as a proof-reader types them. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

const states = links.map(([href, link]) => {
  const scene = sceneFrom(link, atlas)
  return {
    href,
    described: describeScene(scene, link, atlas),
    spoken: spokenOf(scene, link, atlas),
    title: pageTitle(link, atlas, titleOf(scene, link, atlas)),
  }
})

describe('the sentences of the map', () => {
  it('read as the proof-read file says', () => {
    const text = states.map(
      ({ href, described, spoken, title }) =>
        `${href}\n  carte : ${plain(described)}\n  annonce : ${plain(spoken)}\n  titre : ${plain(title)}\n`,
    )
    const all = `${golden.slice(0, golden.indexOf('\n/') + 1)}${text.join('\n')}`
    if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, all)
    expect(all).toBe(readFileSync(GOLDEN, 'utf8'))
  })

  it('cover at least 60 links, each once', () => {
    expect(new Set(hrefs).size).toBe(hrefs.length)
    expect(hrefs.length).toBeGreaterThanOrEqual(60)
  })

  it('are one to three, each with a capital and a full stop', () => {
    const sentences = states.map(({ described }) => described.split(/(?<=\.) (?=\p{Lu})/u))
    expect(sentences.filter((all) => all.length < 1 || all.length > 3)).toEqual([])
    expect(sentences.flat().filter((one) => !/^[\p{Lu}\d].*\.$/u.test(one))).toEqual([])
  })

  it.each(FAULTS)('never have %s', (_, fault) => {
    const all = states.flatMap(({ described, spoken, title }) => [described, spoken, title])
    expect(all.filter((text) => fault.test(text))).toEqual([])
  })

  it('are French for any view: nothing undefined, no wrong space, no plural of one, no singular of many', () => {
    fc.assert(
      fc.property(drawnStates(atlas.table), (link) => {
        const scene = sceneFrom(link, atlas)
        const title = titleOf(scene, link, atlas)
        const said = [
          describeScene(scene, link, atlas),
          spokenOf(scene, link, atlas),
          pageTitle(link, atlas, title),
        ]
        // What a reader typed is said as it was typed.
        const own = said.map((text) => (link.filters.q === '' ? text : text.split(link.filters.q).join('x')))
        for (const [what, fault] of FAULTS)
          expect(
            own.filter((text) => fault.test(text)),
            what,
          ).toEqual([])
      }),
      runs(100),
    )
  })
})
