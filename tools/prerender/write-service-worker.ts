import { writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { keptLine } from './kept-files'

const OLDEST = ['safari14', 'chrome87', 'firefox78'] // as in vite.config.ts

/** Writes `sw.js` over finished pages: what it keeps, then its code, as one plain script. */
export async function writeServiceWorker(dist: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: OLDEST,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/data/service-worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  const [first] = [built].flat()
  const [chunk] = first && 'output' in first ? first.output : []
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built')
  const foreign = chunk.moduleIds.filter((id) => id.includes('node_modules'))
  if (foreign.length > 0) throw new Error(`the service worker is of our hand alone, without ${foreign}`)
  await writeFile(`${dist}/sw.js`, keptLine(dist) + chunk.code)
}
