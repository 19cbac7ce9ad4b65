/** Writes the static pages of the site into `dist`, after `vite build`, its published numbers, then the service worker that keeps them. */
import { createServer } from 'vite'

const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
})
try {
  const { writePages } = await server.ssrLoadModule('/tools/prerender/write-pages.tsx')
  await writePages('dist')
  const { writeFigures } = await server.ssrLoadModule('/tools/prerender/write-figures.ts')
  await writeFigures('dist')
  const { writeServiceWorker } = await server.ssrLoadModule('/tools/prerender/write-service-worker.ts')
  await writeServiceWorker('dist')
} finally {
  await server.close()
}
