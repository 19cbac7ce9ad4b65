import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A package whose code or fonts are in the built site. */
export type Shipped = {
  readonly folder: string // in node_modules, absolute
  readonly name: string
  readonly version: string
  readonly licence: string // SPDX, or ''
  readonly text: string // of its licence, or ''
}

const FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
const NAME = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//
const LICENCE = /^(licen[cs]e|copying|unlicense)/i

/** The folder of a package as Node finds it from another: in its own node_modules, else higher. */
function folderFrom(folder: string, name: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return found
    if (at === dirname(at)) throw new Error(`${name}, inlined in ${folder}, is not installed: whose licence?`)
  }
}

/** The packages that a published module holds already melted in, as its source map tells. */
function inlined(module: string, folder: string): string[] {
  if (!existsSync(`${module}.map`)) return []
  const { sources }: { sources: (string | null)[] } = JSON.parse(readFileSync(`${module}.map`, 'utf8'))
  const names = sources.map((source) => NAME.exec(source ?? '')?.[1])
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [folderFrom(folder, name)]))
}

/** The folders of the packages that a bundled module comes from: its own, and those melted into it. */
export function foldersOf(id: string): string[] {
  const module = id.split('?', 1)[0] ?? ''
  const folder = FOLDER.exec(module)?.[1]
  return id.startsWith('\0') || folder === undefined ? [] : [folder, ...inlined(module, folder)]
}

/** What a package says of itself. */
export function shippedFrom(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find((entry) => LICENCE.test(entry))
  const text =
    file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim()
  return { folder: resolve(folder), name, version, licence: String(license ?? '').trim(), text }
}
