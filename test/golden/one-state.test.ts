import fc from 'fast-check'
import decodeQr from 'qr/decode.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PrintCode } from '../../src/app/paper/print-code'
import { HOME, type Link, sharedLink } from '../../src/domain/link'
import { readLink, writeLink } from '../../src/domain/link-text'
import { filteredBy, sceneFrom } from '../../src/domain/scene-from'
import { sceneLink } from '../../src/domain/talk'
import { ViewPage } from '../../src/map/svg/view-page'
import { addressOf } from '../../src/state/link-store'
import { listSheet } from '../../src/text/list-sheet'
import { csvOf } from '../../src/text/sheets'
import { QrCode } from '../../src/ui/qr-code'
import { drawnStates } from './drawn-states'
import { realAtlas } from './real-atlas'

// One state, all outputs: what a reader sees is found again, whole, in each thing that leaves the screen.

const SITE = 'https://carte.example/atlas'
const atlas = realAtlas(['com-67482', 'com-29232'])
const STATES = drawnStates(atlas.table)

/** The state of an address that left the screen, as a phone opens it. */
function readBack(address: string): Link {
  const { pathname, search } = new URL(address)
  return readLink('/atlas/', { pathname, search }).link
}
/** The same, from a link as this build writes it: at the root of its host. */
const addressFor = (link: Link) => addressOf(sharedLink(link), SITE)

/** What a telephone reads in a code, drawn as the page draws it. */
function scanned(address: string): string {
  const svg = renderToStaticMarkup(createElement(QrCode, { text: address, label: 'x', tooLong: '' }))
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
  const side = size * 4
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
      for (let column = Number(x) * 4; column < (Number(x) + Number(width)) * 4; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return decodeQr({ width: side, height: side, data })
}

/** The words of a markup, each text by itself. */
const texts = (markup: string) =>
  Array.from(markup.matchAll(/>([^<>]+)</g), ([, text]) =>
    text!.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'"),
  )

describe('one state', () => {
  it('is found again in its link, its code, its paper, its picture, its list and its scene, 200 times', () => {
    fc.assert(
      fc.property(STATES, (drawn) => {
        const link = readLink('/', split(writeLink('/', drawn))).link
        expect(link).toEqual(drawn)
        const address = addressFor(link)
        const shared = sharedLink(link)
        expect(readBack(address), 'link').toEqual(shared)
        expect(readBack(scanned(address)), 'code').toEqual(shared)
        const paper = texts(renderToStaticMarkup(createElement(PrintCode, { address })))
        expect(readBack(`https://${paper[paper.length - 1]}`), 'paper').toEqual(shared)
        expect(readBack(pictured(address)), 'picture').toEqual(shared)
        const lines = listSheet(link, atlas, (id) => id, address).rows
        expect(readBack(String(lines[lines.length - 1]![1])), 'list').toEqual(shared)
        const ids = lines.slice(1, -1).map((row) => row[row.length - 1])
        expect([...ids].sort(), 'rows').toEqual(
          Array.from(filteredBy(link, atlas).rows, (row) => atlas.table.columns.rows.id[row]).sort(),
        )
        const again = sceneLink(writeLink('/', link)).link
        expect(sceneFrom(again, atlas), 'scene').toEqual(sceneFrom(link, atlas))
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  it('leaves no formula in its list', () => {
    const link = { ...HOME, filters: { ...HOME.filters, q: '=cmd' } }
    expect(csvOf(listSheet(link, atlas, () => '=1+1', addressFor(link)))).not.toMatch(/(^|;)=/m)
  })
})

const split = (href: string) => {
  const { pathname, search } = new URL(href, 'https://x')
  return { pathname, search }
}

/** The address that a picture says at its foot, whatever the lines it is broken in. */
function pictured(address: string): string {
  const markup = renderToStaticMarkup(
    createElement(ViewPage, {
      size: { width: 1280, height: 720 },
      title: 'x',
      said: '',
      keys: [],
      foot: [address],
      measure: (text) => text.length * 6,
      map: () => null,
    }),
  )
  return texts(markup).slice(1).join(' ')
}
