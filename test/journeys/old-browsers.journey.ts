import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { laterNames, laterSyntax } from '../drivers/syntax'

const ASSETS = 'dist/assets'
/** The map engine asks for WebGL 2, which came to Safari with version 15; all else is the shell. */
const isEngine = (file: string) => /^(map-canvas|maplibre-gl-worker)-/.test(file)
const shell = (end: string) => readdirSync(ASSETS).filter((file) => file.endsWith(end) && !isEngine(file))
const read = (file: string) => readFileSync(`${ASSETS}/${file}`, 'utf8')
const page = readFileSync('dist/index.html', 'utf8')

describe('the parser of these tests', () => {
  it.each([
    'class A { x = 1 }',
    'class A { #x() {} }',
    'class A { static {} }',
    'a ??= b',
    '1_000',
    'await 1',
    '/(?<=a)b/',
    '/(?<!a)b/',
    '/a/v',
    '/(?i:a)/',
    'import a from "b" with { type: "json" }',
  ])('knows what is too new: %s', (code) => {
    expect(laterSyntax(code)).not.toEqual([])
  })

  it.each(['a?.b ?? c', '/(?<year>\\d+)(?:a)(?=b)(?!c)/u', '10_000n.x'.replace('_', ''), 'import("a")'])(
    'lets pass what is not: %s',
    (code) => {
      expect(laterSyntax(code)).toEqual([])
    },
  )

  it.each([
    'a.at(-1)',
    'structuredClone(a)',
    'new Intl.ListFormat("fr")',
    'x = { dateStyle: "long" }',
    'a.keys().map(b)',
  ])('knows the powers that are too new: %s', (code) => {
    expect(laterNames(code)).not.toEqual([])
  })

  it.each([
    'a.at',
    '({ at: 1 })',
    'typeof reportError == "function" ? reportError : b',
    '[...a.keys()].map(b)',
  ])('lets pass what is one’s own or asked for first: %s', (code) => {
    expect(laterNames(code)).toEqual([])
  })
})

describe('the shell, in Safari 14, Chrome 87 and Firefox 78', () => {
  it('has its scripts', () => {
    expect(shell('.js').length).toBeGreaterThan(5)
  })

  it.each(shell('.js'))('is read: %s', (file) => {
    expect(laterSyntax(read(file))).toEqual([])
  })

  it.each(shell('.js'))('asks for no power that they lack: %s', (file) => {
    const isPlot = file.startsWith('comparison-pictures-') // it asks `.at` of Arrow columns, which the page has none of
    const names = laterNames(read(file)).filter((name) => !isPlot || !name.includes('e.at(t)'))
    expect(names).toEqual([])
  })

  it('is kept by a script that they read', () => {
    const worker = readFileSync('dist/sw.js', 'utf8')
    expect(laterSyntax(worker)).toEqual([])
    expect(laterNames(worker)).toEqual([])
  })

  it('starts its workers as plain scripts, which is all that they have', () => {
    const workers = shell('.js').filter((file) => file.includes('worker'))
    expect(workers).toHaveLength(3)
    for (const worker of workers) expect(read(worker), worker).not.toMatch(/\bimport\b|\bexport\b/)
  })
})

/** Rules of a style sheet that no `@supports` guards, and the text of one guard. */
const guard = (css: string, condition: string) =>
  css
    .split(condition)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('}}') + 1))
    .join('')
const unguarded = (css: string) =>
  css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\}|@[^{]*\{(?:[^{}]*\{[^{}]*\})*\})*\}/g, '')

describe('the styles of the shell, there', () => {
  const css = `${[...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('')}${shell('.css').map(read).join('')}`

  it.each([
    ['inset', /[{;]inset:/],
    ['nested rules', /[{;}]&/],
    [':has()', /:has\(/],
    [':is() and :where()', /:(is|where)\(/],
    ['overflow of two values', /overflow:\w+ \w+/],
    ['aspect-ratio', /[{;]aspect-ratio:/],
    ['units of the container and of the changing screen', /\d(d|s|l)v[hw]|\dcq[wh]/],
    ['transforms as properties', /[{;](translate|rotate|scale):/],
    ['layers', /@layer/],
    ['ranges of the screen', /@media[^{]*[<>]=?/],
    ['several selectors of which one is :focus-visible', /[^{}]*:focus-visible[^{}]*,[^{}]*\{/],
  ])('do not rest on %s', (_, feature) => {
    expect(feature.exec(unguarded(css))?.[0]).toBeUndefined()
  })

  it('give another ground where colours cannot be mixed', () => {
    const mixed = [...unguarded(css).matchAll(/([^{}]+)\{[^{}]*color-mix/g)].flatMap((rule) =>
      rule[1]!.split(','),
    )
    expect(mixed.length).toBeGreaterThan(0)
    const instead = guard(css, '@supports not (color:color-mix(in srgb, red, blue))')
    expect(mixed.filter((selector) => !instead.includes(selector))).toEqual([])
  })
})
