import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runNode } from '../setup/child.mjs'
import { SITE } from './site.mjs'

/**
 * A page to measure, and where a reader presses in it. Everything but `name` and `root` is a selector, unless told otherwise.
 * @typedef {object} Site
 * @property {string} name
 * @property {string} root folder to serve
 * @property {string} map
 * @property {string} [marks] of the first content, where the map is made of elements
 * @property {string} [usable] of a list and a question that answer
 * @property {string} [ready] of a map that moves
 * @property {boolean} [keeps] whether it has a service worker
 * @property {string} [panel] path of the page with a panel
 * @property {string} [facet] what opens the options of a filter
 * @property {string[]} filters
 * @property {string} field
 * @property {string} suggestions
 * @property {string} suggestion of the place that the bench asks for
 * @property {string} list
 * @property {string} answer
 * @property {string} item
 * @property {string} sheet
 * @property {string} close
 * @property {{ path: string, shown: string, act: (page: import('playwright-core').Page) => Promise<unknown> }} compared
 * @property {string} [talk] path of a talk
 * @property {string} [scene] the words of a scene
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
const [ENGINE, LEAFLET, CLUSTER] = ['maplibre-gl', 'leaflet', 'leaflet.markercluster'].map((name) =>
  join(ROOT, 'node_modules', name, 'dist'),
)
const modules = (name) => join(ROOT, 'node_modules/@etalab/decoupage-administratif/data', name)
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Where the published list lies as GeoJSON. @throws when this build of the data has none */
function publishedPoints() {
  const entry = readJson(join(ROOT, 'public/data/manifest.json')).files['catalyseurs-geojson']
  if (!entry) throw new Error('public/data/manifest.json names no « catalyseurs-geojson »')
  return join(ROOT, 'public/data', entry.file)
}

/** All communes that have a point, in columns, as a page that searches them would load them. */
function writePlaces(folder) {
  const known = new Map(
    readJson(modules('communes.json'))
      .filter(({ type }) => type === 'commune-actuelle')
      .map((commune) => [commune.code, commune]),
  )
  const lines = readFileSync(join(ROOT, 'data/geo/communes.csv'), 'utf8').trim().split('\n').slice(1)
  const points = lines.map((line) => line.split(',')).filter(([code]) => known.has(code))
  const of = (key) => points.map(([code]) => known.get(code)[key] ?? 0)
  const [lon, lat] = [1, 2].map((at) => points.map((point) => Number(point[at])))
  const places = { name: of('nom'), departement: of('departement'), population: of('population'), lon, lat }
  writeFileSync(join(folder, 'places.json'), JSON.stringify(places))
}

/** Copies a bare page with its libraries and the panel into a folder; what carries no name of a version is kept for ever by browsers. */
function barePage(name, libraries) {
  return (folder) => {
    const assets = join(folder, 'assets')
    mkdirSync(assets)
    copyFileSync(join(HERE, name, 'index.html'), join(folder, 'index.html'))
    for (const from of [join(HERE, name), join(HERE, 'panel')])
      cpSync(from, assets, { recursive: true, filter: (path) => !path.endsWith('index.html') })
    for (const path of libraries) cpSync(path, join(assets, basename(path)), { recursive: true })
    const regions = readJson(modules('regions.json')).map(({ code, nom }) => [code, nom])
    const code = `export const REGIONS = ${JSON.stringify(Object.fromEntries(regions))}\n`
    writeFileSync(join(assets, 'regions.mjs'), code)
    copyFileSync(publishedPoints(), join(folder, 'points.geojson'))
    writePlaces(folder)
  }
}

/** An empty React page, bundled as the site is. */
async function react(folder) {
  const args = ['node_modules/vite/bin/vite.js', 'build', join(HERE, 'react')]
  const { code, output } = await runNode([...args, '--outDir', folder, '--logLevel', 'warn'], { cwd: ROOT })
  if (code !== 0) throw new Error(output)
}

/** Where a reader presses in the panel of the bare pages. */
const PANEL = {
  map: '#map',
  filters: ['label:has-text("Fondations") input', 'label:has-text("Tiers-lieux") input'],
  field: '#search',
  suggestions: '#suggestions',
  suggestion: '#suggestions button:has-text("Quimper (29)")',
  list: '#list',
  answer: '#list',
  item: '#list .item',
  sheet: '#sheet',
  close: '#sheet button',
  compared: {
    path: '',
    shown: '#compared',
    act: async (page) => {
      await page.selectOption('#left', '53')
      await page.locator('#right').focus()
      await page.keyboard.type('Nor') // as a reader does: the list opens on letters
    },
  },
}
const FLOOR_LIBRARIES = ['.mjs', '-shared.mjs', '-worker.mjs', '.css'].map((end) =>
  join(ENGINE, `maplibre-gl${end}`),
)
const LEAFLET_LIBRARIES = [
  ...['leaflet.js', 'leaflet.css', 'images'].map((name) => join(LEAFLET, name)),
  ...['leaflet.markercluster.js', 'MarkerCluster.css', 'MarkerCluster.Default.css'].map((name) =>
    join(CLUSTER, name),
  ),
]

const KNOWN = {
  floor: {
    ...PANEL,
    ready: '[data-ready]',
    panel: '?panel',
    compared: { ...PANEL.compared, path: '?panel' },
    prepare: barePage('floor', FLOOR_LIBRARIES),
  },
  leaflet: {
    ...PANEL,
    marks: '.leaflet-marker-icon',
    usable: '[data-ready] #list li',
    ready: '[data-ready]',
    prepare: barePage('leaflet', LEAFLET_LIBRARIES),
  },
  react: { map: '#root', marks: 'h1', prepare: react },
  site: { ...SITE, root: join(ROOT, 'dist') },
}

/**
 * Prepares the pages that the site is compared with; the first one is the base of the ratios.
 * @param {readonly string[]} names among `floor`, `leaflet`, `react`, `site`
 * @returns {Promise<Site[]>}
 */
export async function preparePeers(names) {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))
  const sites = names.map((name) => {
    if (!KNOWN[name])
      throw new Error(`Page inconnue : « ${name} ». Pages : ${Object.keys(KNOWN).join(', ')}.`)
    return { name, root: join(temporary, name), ...KNOWN[name] }
  })
  for (const { prepare, root } of sites) {
    if (!prepare) continue
    mkdirSync(root, { recursive: true })
    await prepare(root)
  }
  if (!sites.every(({ root }) => existsSync(join(root, 'index.html'))))
    throw new Error('Il manque une page à mesurer.')
  return sites
}
