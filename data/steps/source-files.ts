import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFiles } from '../check'

/** Reads what people keep: the CSV and JSON files of a folder, of its `pionniers` and `histoires`, as `data/…`, sorted by name. */
export function readSourceFiles(folder: string): SourceFiles {
  const filesOf = (under: string) =>
    readdirSync(join(folder, under), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
      .map((entry) => (under ? `${under}/${entry.name}` : entry.name))
      .sort()
  return new Map(
    [...filesOf(''), ...filesOf('pionniers'), ...filesOf('histoires')].map((path) => [
      `data/${path}`,
      new Uint8Array(readFileSync(join(folder, path))),
    ]),
  )
}
