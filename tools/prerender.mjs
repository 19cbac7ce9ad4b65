/** Writes the static pages of the site into `dist`, after `vite build`. The pages are in prerender/. */
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
} finally {
  await server.close()
}
