import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, manifestFile } from '../../src/data/schema'
import type { PublishedFile } from './published-files'

const MANIFEST = 'manifest.json'
const PREVIOUS = 'previous.json'

/** Written files of a release, in the order of the manifest. */
export type Release = Manifest['files']

/**
 * Writes the files under names that carry the hash of their content, then the manifest. The files of the manifest
 * that was there before stay, listed in `previous.json`, for readers who still have that version; older ones go.
 */
export function writeRelease(
  folder: string,
  files: readonly PublishedFile[],
  about: Omit<Manifest, 'files'>,
): Release {
  mkdirSync(folder, { recursive: true })
  const release: Release = {}
  for (const { name, extension, text } of files) {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    // The base name is shared by the columns and the download of the list: the extension tells them apart.
    const file = `${name.replace(/-geojson$/, '')}.${hash}.${extension}`
    const path = join(folder, file)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
    release[name] = { file, bytes: Buffer.byteLength(text) }
  }
  const kept = previousFiles(folder, release)
  const manifest: Manifest = { ...about, files: release }
  manifestFile.parse(manifest)
  writeFileSync(join(folder, PREVIOUS), `${JSON.stringify({ files: kept }, null, 1)}\n`)
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
  removeOthers(folder, new Set([MANIFEST, PREVIOUS, ...kept, ...filesOf(release)]))
  return release
}

const filesOf = (release: Release) => Object.values(release).map((f) => f.file)

/** The files of the version before this one. Building the same version again changes nothing. */
function previousFiles(folder: string, release: Release): string[] {
  const before = manifestFile.safeParse(readJson(join(folder, MANIFEST)))
  if (!before.success) return []
  const [old, now] = [filesOf(before.data.files), new Set(filesOf(release))]
  const isSame = old.length === now.size && old.every((file) => now.has(file))
  const kept = isSame ? listed(readJson(join(folder, PREVIOUS))) : old
  return kept.filter((file) => !now.has(file) && existsSync(join(folder, file))).sort()
}

function listed(previous: unknown): string[] {
  const files = typeof previous === 'object' && previous !== null && 'files' in previous ? previous.files : []
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
}

/** What a file holds, or null when it is absent or unreadable: a release then starts anew. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return null
  }
}

/** Removes the hashed files of older releases; a file or folder without a hash in its name is not ours. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const file of readdirSync(folder))
    if (/\.[0-9a-f]{8}\.(topo\.)?(geo)?json$/.test(file) && !kept.has(file)) rmSync(join(folder, file))
}
