import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { isKeptAtOnce, type KeptBuild, type KeptFile } from '../../src/domain/offline'

const PAGES = {
  '': 'index.html',
  'app.html': 'app.html',
  'manifest.webmanifest': 'manifest.webmanifest',
  'chiffres.json': 'chiffres.json',
}

const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64')

/**
 * What the service worker of a built site keeps: its pages, scripts, styles, fonts and icons, and the data that is
 * kept at once. Data files of the build before, which may lie in the folder, are left out.
 */
function keptFiles(dist: string): KeptBuild {
  const kept = (path: string, file = path): KeptFile => {
    return { path, integrity: `sha256-${hash(readFileSync(`${dist}/${file}`))}` }
  }
  const data: { files: Record<string, { file: string }> } = JSON.parse(
    readFileSync(`${dist}/data/manifest.json`, 'utf8'),
  )
  const names = Object.keys(data.files).filter(isKeptAtOnce)
  const icons = readdirSync(dist).filter((file) => /^icon.*\.(svg|png)$/.test(file))
  const files = [
    ...Object.entries(PAGES).map(([path, file]) => kept(path, file)),
    ...icons.sort().map((file) => kept(file)),
    ...readdirSync(`${dist}/assets`)
      .sort()
      .map((file) => kept(`assets/${file}`)),
    ...names.map((name) => kept(`data/${data.files[name]!.file}`)),
  ]
  return { build: hash(JSON.stringify(files)).slice(0, 12), files }
}

/** The first line of a service worker, which says what it keeps; the browser takes any change of it for a new build. */
export const keptLine = (dist: string) => `self.kept=${JSON.stringify(keptFiles(dist))};\n`
