import { describe, expect, it } from 'vitest'
import { billOfMaterials } from './bill'
import { isFree, licencesText } from './licences'
import { foldersOf, shippedFrom } from './packages'

const nameOf = (folder: string) => folder.replaceAll('\\', '/').split('node_modules/').at(-1)

describe('the packages of a bundled module', () => {
  it('are the one it lies in, scope and nested folder included', () => {
    expect(foldersOf('/a/node_modules/@turf/circle/dist/x.js').map(nameOf)).toEqual(['@turf/circle'])
    expect(foldersOf('/a/node_modules/d3/node_modules/d3-color/src/x.js?v=1').map(nameOf)).toEqual([
      'd3-color',
    ])
    expect(foldersOf('C:\\a\\node_modules\\zod\\index.js').map(nameOf)).toEqual(['zod'])
  })

  it('are those melted into it too, as the source map of the map engine tells', () => {
    const names = foldersOf(
      `${process.cwd()}/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url`,
    )
    expect(names.map(nameOf)).toEqual(
      expect.arrayContaining(['maplibre-gl', 'pbf', 'earcut', '@mapbox/vector-tile']),
    )
  })

  it('are none for our own code and for what the bundler adds', () => {
    expect(foldersOf('/a/src/app/main.tsx')).toEqual([])
    expect(foldersOf('\0/a/node_modules/zod/index.js?commonjs')).toEqual([])
  })
})

describe('a licence', () => {
  it.each(['MIT', 'OFL-1.1', '(MIT OR Apache-2.0)', 'GPL-3.0 OR MIT'])('%s may ship', (licence) =>
    expect(isFree(licence)).toBe(true),
  )

  it.each(['', 'GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'SEE LICENSE IN FILE', 'UNLICENSED'])(
    '« %s » may not',
    (licence) => expect(isFree(licence)).toBe(false),
  )

  it('goes with its words, or says that the package has none', () => {
    const [react, bare] = [shippedFrom('node_modules/react'), shippedFrom('node_modules/murmurhash-js')]
    expect(licencesText([react])).toContain('Copyright (c) Meta Platforms')
    expect(licencesText([bare])).toContain('ne porte pas le texte de sa licence ; il la nomme : MIT.')
  })
})

describe('the bill of materials', () => {
  const lock = {
    name: 'carte',
    version: '1.0.0',
    packages: {
      '': { version: '1.0.0' },
      'node_modules/zod': { version: '4.6.7', license: 'MIT', integrity: 'sha512-AAEC' },
      'node_modules/a/node_modules/@b/c': {
        version: '1.0.0',
        license: '(MIT OR Apache-2.0)',
        integrity: 'sha1-/w==',
      },
      'node_modules/vite': { version: '8.0.0', license: 'MIT', integrity: 'sha512-AAEC', dev: true },
    },
  }
  const zod = { folder: '/z', name: 'zod', version: '4.6.7', licence: 'MIT', text: '' }

  it('lists what the site needs to run, with licence and checksum, and says what is inside', () => {
    const { components } = JSON.parse(billOfMaterials(lock, [zod]))
    expect(components).toEqual([
      {
        'bom-ref': '@b/c@1.0.0',
        type: 'library',
        name: '@b/c',
        version: '1.0.0',
        scope: 'excluded',
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
        hashes: [{ alg: 'SHA-1', content: 'ff' }],
        purl: 'pkg:npm/%40b/c@1.0.0',
      },
      expect.objectContaining({
        name: 'zod',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      }),
    ])
  })

  it('is the same whenever it is made', () => {
    expect(billOfMaterials(lock, [zod])).toBe(billOfMaterials(structuredClone(lock), [zod]))
    expect(billOfMaterials(lock, [zod])).not.toMatch(/timestamp|serialNumber/)
  })
})
