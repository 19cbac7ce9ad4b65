import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runNode } from '../setup/child.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
const VENDOR = ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']

/** Where the published list lies as GeoJSON. @throws when this build of the data has none */
function publishedPoints() {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'public/data/manifest.json'), 'utf8'))
  const entry = files['catalyseurs-geojson']
  if (!entry) throw new Error('public/data/manifest.json names no « catalyseurs-geojson »')
  return join(ROOT, 'public/data', entry.file)
}

/** A bare MapLibre page with the same points, copied with its library into a temporary folder. */
function floor(folder) {
  cpSync(join(HERE, 'floor'), folder, { recursive: true })
  mkdirSync(join(folder, 'vendor'))
  for (const name of VENDOR) {
    copyFileSync(join(ROOT, 'node_modules/maplibre-gl/dist', name), join(folder, 'vendor', name))
  }
  copyFileSync(publishedPoints(), join(folder, 'points.geojson'))
}

/** An empty React page, bundled as the site is. */
async function react(folder) {
  const args = ['node_modules/vite/bin/vite.js', 'build', join(HERE, 'react')]
  const { code, output } = await runNode([...args, '--outDir', folder, '--logLevel', 'warn'], { cwd: ROOT })
  if (code !== 0) throw new Error(output)
}

/**
 * Prepares the pages that the site is compared with; the first one is the base of the ratios.
 * @param {readonly string[]} names among `floor`, `react`, `site`
 * @returns {Promise<(import('./visit.mjs').Site & { root: string })[]>}
 */
export async function preparePeers(names) {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))
  const known = {
    floor: { name: 'floor', root: join(temporary, 'floor'), ready: '[data-ready]', prepare: floor },
    react: { name: 'react', root: join(temporary, 'react'), marks: 'h1', prepare: react },
    site: {
      name: 'site',
      root: join(ROOT, 'dist'),
      ready: '#map:not(:has(.first-map-place))',
      talk: 'presenter/decennie-de-co-construction?scene=5',
    },
  }
  const sites = names.map((name) => {
    if (!known[name])
      throw new Error(`Page inconnue : « ${name} ». Pages : ${Object.keys(known).join(', ')}.`)
    return known[name]
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
