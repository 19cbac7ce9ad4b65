import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptLine } from '../../tools/prerender/kept-files'

const PAGES = ['index.html', 'app.html']

/** A later build of the site in a folder of its own: the same but a mark on its pages, by which a journey knows it. */
export type LaterBuild = { readonly folder: string; readonly mark: string; remove(): Promise<void> }

/** Gives every file that is named by its content another name, as when all of them have changed. */
async function renamesAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const named = files.filter((path) => /^(assets|data)\/.*[.-][\w-]{8}\.\w/.test(path))
  const names = named.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const next = (text: string) =>
    names.reduce(
      (now, name) =>
        now.replaceAll(
          name,
          name.replace(/^[a-z]+/, (word) => `${word}2`),
        ),
      text,
    )
  for (const path of files.filter((one) => /\.(js|css|html|json)$/.test(one))) {
    const text = await readFile(join(folder, path), 'utf8')
    await writeFile(join(folder, path), next(text))
  }
  for (const path of named) await rename(join(folder, path), join(folder, next(path)))
}

/** Copies the built site as another build, without its many small pages; `anew` with other names for all its files. */
export async function laterBuild(dist: string, mark: string, how?: 'anew'): Promise<LaterBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'later-'))
  const isWanted = (path: string) => !/\/(catalyseur|liste|pionnier)(\/|$)/.test(path.slice(dist.length))
  await cp(dist, folder, { recursive: true, filter: isWanted })
  for (const page of PAGES) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(join(folder, page), html.replace('<html', `<html data-build="${mark}"`))
  }
  if (how === 'anew') await renamesAll(folder)
  const [, ...code] = (await readFile(join(folder, 'sw.js'), 'utf8')).split('\n')
  await writeFile(join(folder, 'sw.js'), keptLine(folder) + code.join('\n'))
  return { folder, mark, remove: () => rm(folder, { recursive: true }) }
}
