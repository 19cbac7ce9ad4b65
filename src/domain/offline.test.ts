import { describe, expect, it } from 'vitest'
import { amountOf, isKeptAtOnce, isNamedByContent, keptPageOf, missingOf, packOf } from './offline'

describe('the page that answers without a network', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['catalyseur/alsace-active', 'app.html'],
    ['presenter/decennie/orateur', 'app.html'],
    ['pionniers/', 'app.html'],
  ])('for « %s » is « %s »', (path, page) => {
    expect(keptPageOf(path)).toBe(page)
  })

  it.each(['liste', 'liste/', 'liste/reg-53/', 'data/catalyseurs.1a2b3c4d.geojson', 'icon.svg', 'sw.js'])(
    'is the network’s alone for « %s »',
    (path) => {
      expect(keptPageOf(path)).toBeNull()
    },
  )
})

it('knows the files that cannot change under their name', () => {
  const named = ['assets/index-DO2Wht-R.css', 'data/lieux.dd9496c6.json', 'data/epci.e948a978.topo.json']
  expect(named.every(isNamedByContent)).toBe(true)
  expect(['', 'app.html', 'icon.svg', 'data/manifest.json', 'sw.js'].some(isNamedByContent)).toBe(false)
})

it('keeps the list and the towns at once, and not what few need', () => {
  const names = ['catalyseurs', 'lieux', 'france', 'communes-grandes', 'voisins', 'une-histoire']
  expect(names.filter((name) => !isKeptAtOnce(name))).toEqual([])
  const others = ['catalyseurs-geojson', 'epci', 'communes-petites', 'communes-2A', 'voisins-communes']
  expect(others.filter(isKeptAtOnce)).toEqual([])
})

const file = (name: string, bytes: number) => ({ file: `${name}.00000000.json`, bytes })

describe('what is prepared for a day without a network', () => {
  const files = { lieux: file('lieux', 1), epci: file('epci', 10), 'communes-petites': file('petites', 100) }
  const outlines = { 'communes-2A': file('com-2A', 1000), 'communes-67': file('com-67', 2000) }

  it('is what every place needs, then the communes of the départements that are asked for', () => {
    expect(packOf(files, outlines, [])).toEqual([files.epci, files['communes-petites']])
    expect(packOf(files, outlines, ['2A'])).toEqual([
      files.epci,
      files['communes-petites'],
      outlines['communes-2A'],
    ])
  })

  it('has no communes where a build has none', () => {
    expect(amountOf(packOf(files, {}, ['2A', '67']))).toEqual({ files: 2, bytes: 110 })
  })

  it('goes on from what is held', () => {
    const all = packOf(files, outlines, ['67'])
    const missing = missingOf(all, new Set([files.epci.file, 'of-another-build.json']))
    expect(amountOf(missing)).toEqual({ files: 2, bytes: 2100 })
    expect(missingOf(all, new Set(all.map((one) => one.file)))).toEqual([])
  })
})
