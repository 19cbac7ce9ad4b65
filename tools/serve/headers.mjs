import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Powers that the site uses itself; everything else that a page could ask for is refused. */
const ALLOWED = ['geolocation', 'fullscreen', 'screen-wake-lock', 'clipboard-write', 'window-management']
const REFUSED = ['camera', 'microphone', 'usb', 'serial', 'hid', 'midi', 'payment', 'display-capture']

export const PERMISSIONS = [
  ...ALLOWED.map((name) => `${name}=(self)`),
  ...REFUSED.map((name) => `${name}=()`),
].join(', ')

/** Scripts that run; a data block such as JSON-LD needs no permission. */
const RUNS = /^(|module|text\/javascript|importmap|speculationrules)$/i

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The hashes by which a policy lets the inline scripts and styles of a page run.
 * @param {string} html
 * @returns {{ scripts: string[], styles: string[] }}
 */
export function inlineHashes(html) {
  const text = html.replace(/<!--[\s\S]*?-->/g, '').replace(/\r\n?/g, '\n')
  const scripts = []
  for (const [, attributes = '', body = ''] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? ''
    if (!/\bsrc\s*=/i.test(attributes) && RUNS.test(type) && body !== '') scripts.push(hash(body))
  }
  const styles = [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, body = '']) => hash(body))
  return { scripts, styles }
}

/** Gives the inline hashes of the three kinds of pages that the build writes; the others have the same. */
function folderHashes(folder) {
  const pages = ['index.html', 'app.html', 'liste/index.html']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
  const found = pages.map((path) => inlineHashes(readFileSync(path, 'utf8')))
  const unique = (key) => [...new Set(found.flatMap((one) => one[key]))].sort()
  return { scripts: unique('scripts'), styles: unique('styles') }
}

/**
 * The content policy of a built site: it asks only itself, and no text becomes a program.
 * @param {string} folder the built site
 */
export function contentPolicy(folder) {
  const { scripts, styles } = folderHashes(folder)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'", // style="…" of the static SVG and of the map's own elements
    "img-src 'self' blob: data:", // pictures that the page draws for itself
    "worker-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/**
 * The security headers of every answer.
 * @param {string} folder the built site
 * @returns {Record<string, string>}
 */
export function securityHeaders(folder) {
  return {
    'Content-Security-Policy': contentPolicy(folder),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
  }
}

export const FOREVER = 'public, max-age=31536000, immutable'

/** The paths whose name carries a hash of their content, as a regular expression that every server understands. */
export const KEPT = '(/|^)assets/[^/]+$|\\.[0-9a-f]{8,64}\\.[A-Za-z0-9_.]+$'

/**
 * How long an answer may be kept: for ever when its name carries a hash of its content, else asked again.
 * @param {string} path inside the site, such as `assets/index-B3xv.js` or `data/noms.0a1b2c3d.json`
 */
export function cacheRule(path) {
  return new RegExp(KEPT).test(path) ? FOREVER : 'no-cache'
}

/** The files of `data` whose name carries no hash, such as the manifest. */
function plainData(folder) {
  const data = join(folder, 'data')
  if (!existsSync(data)) return []
  const paths = readdirSync(data).map((name) => `data/${name}`)
  return paths.filter((path) => cacheRule(path) !== FOREVER).sort()
}

/**
 * The same rules for hosts that read a `_headers` file (Netlify, Cloudflare Pages).
 * @param {string} folder the built site
 * @param {string} [base] '/' or '/sub/folder/'
 */
export function headersFile(folder, base = '/') {
  const block = (path, headers) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const kept = ['assets/*', 'data/*'].map((path) => block(path, { 'Cache-Control': FOREVER }))
  // Where two rules meet, these hosts join their values, and « no-cache » wins over the rest.
  const pages = ['', 'index.html', 'app.html', 'sw.js', ...plainData(folder)]
  const asked = pages.map((path) => block(path, { 'Cache-Control': 'no-cache' }))
  return `${[block('*', securityHeaders(folder)), ...asked, ...kept].join('\n\n')}\n`
}
