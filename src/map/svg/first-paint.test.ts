import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FIRST_SIZE, FirstPaint } from './first-paint'
import { CONTEXT, FRANCE_SHAPES, sceneWith } from './france.test-fixture'

const BUDGET = 40_000 // bytes of the drawing in gzip
const scene = sceneWith()
const markup = renderToStaticMarkup(
  createElement(FirstPaint, {
    scene,
    france: FRANCE_SHAPES,
    context: CONTEXT,
    hrefOf: ({ kind, id }) => `/${kind}/${id}`,
    nameOf: ({ name, count }) => `${name} : ${count}`,
  }),
)

describe('FirstPaint, in Node without a window', () => {
  it('draws France in less than its budget', () => {
    const drawing = /<svg.*<\/svg>/s.exec(markup)![0]
    expect(drawing).toContain('first-svg')
    expect(gzipSync(drawing).length).toBeLessThan(BUDGET)
  })

  it('links each région of the mainland once, with its count', () => {
    for (const { territory, name, count } of scene.counts.region.slice(0, 13)) {
      expect(markup.split(`href="/territory/${territory}"`)).toHaveLength(2)
      expect(markup).toContain(
        `>${count}</span><span class="first-said">${name.replace("'", '&#x27;')} : ${count}</span>`,
      )
    }
    expect(markup.match(/<a /g)).toHaveLength(13)
  })

  it('puts labels at percents of the drawing and styles nothing else', () => {
    const styles = [...markup.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)].map(([, tag, style]) => [tag, style])
    expect(styles).toHaveLength(13)
    for (const [tag, style] of styles) {
      expect(tag).toBe('a')
      expect(style).toMatch(/^left:\d+(\.\d)?%;top:\d+(\.\d)?%(;translate:calc\([^;]*)?$/)
    }
  })

  it('has the ratio that the style sheet says', () => {
    const css = readFileSync('src/map/svg/first-paint.css', 'utf8')
    expect(css).toContain(`100cqh * ${FIRST_SIZE.width} / ${FIRST_SIZE.height}`)
    expect(css).toContain(`100cqw * ${FIRST_SIZE.height} / ${FIRST_SIZE.width}`)
  })
})
