import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBook } from '../../src/data/read-book'
import type { SourceBooks, SourceFiles } from '../check'

/** Reads what people keep: the CSV, JSON and XLSX files of a folder, of its `pionniers` and `histoires`, as `data/…`, sorted by name. */
export function readSourceFiles(folder: string): SourceFiles {
  const filesOf = (under: string) =>
    readdirSync(join(folder, under), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|json|xlsx)$/.test(entry.name))
      .map((entry) => (under ? `${under}/${entry.name}` : entry.name))
      .sort()
  return new Map(
    [...filesOf(''), ...filesOf('pionniers'), ...filesOf('histoires')].map((path) => [
      `data/${path}`,
      new Uint8Array(readFileSync(join(folder, path))),
    ]),
  )
}

/** Reads the first sheet of each workbook of them. */
export async function readSourceBooks(files: SourceFiles): Promise<SourceBooks> {
  const books = [...files].filter(([path]) => path.endsWith('.xlsx'))
  const rowsOf = async (bytes: Uint8Array) => {
    const rows = await readBook(bytes)
    return typeof rows === 'string' ? null : rows
  }
  return new Map(await Promise.all(books.map(async ([path, bytes]) => [path, await rowsOf(bytes)] as const)))
}
