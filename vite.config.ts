import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const MANIFEST = 'public/data/manifest.json'

/** Bundles the manifest of the data files, so that one build of the code and one set of data stay together. */
function dataManifest(): Plugin {
  const id = 'virtual:data-manifest'
  return {
    name: 'data-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null
      if (!existsSync(MANIFEST)) return this.error(`${MANIFEST} is missing: run npm run data`)
      this.addWatchFile(MANIFEST)
      return `export default ${readFileSync(MANIFEST, 'utf8')}`
    },
  }
}

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), dataManifest()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0, // the content policy lets nothing in by `data:` but images
    rollupOptions: { input: { index: 'index.html', app: 'app.html' } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'data/**/*.test.ts',
            'tools/**/*.test.ts',
            'test/*.test.ts',
            'test/golden/*.test.ts',
          ],
        },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['src/**/*.test.tsx'] } },
    ],
  },
})
