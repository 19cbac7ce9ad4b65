import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptLine } from '../../tools/prerender/kept-files'

const PAGES = ['index.html', 'app.html']

/** A later build of the site in a folder of its own: the same but a mark on its pages, by which a journey knows it. */
export type LaterBuild = { readonly folder: string; readonly mark: string; remove(): Promise<void> }

/** Copies the built site as another build, without its many small pages. */
export async function laterBuild(dist: string, mark: string): Promise<LaterBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'later-'))
  const isWanted = (path: string) => !/\/(catalyseur|liste|pionnier)(\/|$)/.test(path.slice(dist.length))
  await cp(dist, folder, { recursive: true, filter: isWanted })
  for (const page of PAGES) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(join(folder, page), html.replace('<html', `<html data-build="${mark}"`))
  }
  const [, ...code] = (await readFile(join(folder, 'sw.js'), 'utf8')).split('\n')
  await writeFile(join(folder, 'sw.js'), keptLine(folder) + code.join('\n'))
  return { folder, mark, remove: () => rm(folder, { recursive: true }) }
}
