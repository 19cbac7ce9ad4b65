import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A built site as small as possible, with one file of each kind that the server treats apart. */
const FILES: Record<string, string> = {
  'index.html': '<!doctype html><title>Carte</title><script>document.title = "prête"</script>',
  'app.html':
    '<!doctype html><title>App</title><script type="module" src="/assets/index-B3xvAb12.js"></script>',
  '404.html': '<!doctype html><title>Perdu</title>',
  'manifest.webmanifest': '{}',
  'sw.js': 'self.skipWaiting()',
  'assets/index-B3xvAb12.js': `export const words = '${'catalyseur '.repeat(300)}'`,
  'data/catalyseurs.0a1b2c3d.json': '{}',
  'data/departements.0a1b2c3d.topo.json': '{}',
  'data/points.geojson': '{}',
  'data/manifest.json': '{}',
  'catalyseur/archer/index.html': '<!doctype html><title>Archer</title>',
  'pionniers.html': '<!doctype html><title>Pionniers</title>',
}

/** Writes the small site into a new temporary folder and gives its path. */
export function writeFixture(files: Record<string, string> = FILES): string {
  const root = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
