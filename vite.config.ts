import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { chunkGroups } from './tools/chunk-groups.ts'
import { shippedPackages } from './tools/shipped/plugin.ts'

const MANIFEST = 'public/data/manifest.json'

/** What `npm run check` leaves to `npm test`: it builds geography, starts servers and processes. */
const SLOW = [
  'data/steps/geo*.test.ts',
  'tools/**/*.test.ts',
  'test/golden/answer-truth.test.ts',
  'test/golden/around-truth.test.ts',
]

const shipped = shippedPackages()

const [WHOLE, COMMUNES] = ['virtual:data-manifest', 'virtual:commune-outlines']
const isOfCommunes = (name: string) => /^communes-(\d|2[AB])/.test(name)

/**
 * Bundles the manifest of the data files, so that one build of the code and one set of data stay together. The
 * outlines of communes, a file for each département, are a module of their own: the first page needs none.
 */
function dataManifest(): Plugin {
  return {
    name: 'data-manifest',
    resolveId: (source) => (source === WHOLE || source === COMMUNES ? `\0${source}` : null),
    load(source) {
      if (source !== `\0${WHOLE}` && source !== `\0${COMMUNES}`) return null
      if (!existsSync(MANIFEST)) return this.error(`${MANIFEST} is missing: run npm run data`)
      this.addWatchFile(resolve(MANIFEST))
      const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'))
      const [communes, others] = [true, false].map((wanted) =>
        Object.fromEntries(Object.entries(manifest.files).filter(([name]) => isOfCommunes(name) === wanted)),
      )
      const { communes: _, ...geography } = manifest.geography
      const part = source === `\0${COMMUNES}` ? communes : { ...manifest, geography, files: others }
      return `export default ${JSON.stringify(part)}`
    },
  }
}

const [TALK_SCRIPT, TARGET] = ['virtual:talk-file-script', ['safari14', 'ios14', 'chrome87', 'firefox78']]

/** The script of a talk saved as one file: built on its own, a text of the chunk that saves it, with its hash for the policy of the file. */
function talkFileScript(): Plugin {
  return {
    name: 'talk-file-script',
    resolveId: (source) => (source === TALK_SCRIPT ? `\0${source}` : null),
    async load(source) {
      if (source !== `\0${TALK_SCRIPT}`) return null
      const entry = resolve('src/features/present/talk-file-script.ts')
      for (const name of ['talk-file-script', 'talk-hearing', 'talk-keys'])
        this.addWatchFile(resolve(`src/features/present/${name}.ts`))
      const built = await build({
        configFile: false,
        plugins: [shipped.watch()],
        publicDir: false,
        logLevel: 'silent',
        build: { write: false, target: TARGET, lib: { entry, formats: ['iife'], name: 'talk' } },
      })
      const [output] = Array.isArray(built) ? built : [built]
      const chunk = output && 'output' in output ? output.output[0] : null
      const text = (chunk?.code ?? '').trim().replace(/<\/script/gi, '<\\/script')
      if (text === '') return this.error('the script of a talk is empty')
      const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
      return `export default ${JSON.stringify({ text, hash })}`
    },
  }
}

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), dataManifest(), talkFileScript(), shipped.watch(), shipped.write()],
  worker: { format: 'es', plugins: () => [shipped.watch()] },
  build: {
    target: TARGET, // the phones that people keep; test/journeys/old-browsers says what that means
    manifest: true,
    modulePreload: { polyfill: false }, // where links cannot preload, the import itself loads
    chunkSizeWarningLimit: 1200, // kB: the map engine is one chunk, loaded after the page
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups(import.meta.dirname) } } },
    assetsInlineLimit: 0, // the content policy lets nothing in by `data:` but images
  },
  test: {
    pool: 'threads',
    isolate: false, // half the time: each file clears what it stubs
    maxWorkers: 2,
    testTimeout: process.env.TEST_FULL === '1' ? 120_000 : 5000, // ms; properties are then tried more often
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,data,tools}/**/*.test.ts', 'test/*.test.ts', 'test/golden/*.test.ts'],
          exclude: process.env.CHECK ? SLOW : [],
        },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
    ],
  },
})
