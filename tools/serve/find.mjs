import { realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/**
 * What an address leads to in the folder.
 * @typedef {{ status: 200 | 404, file: string } | { status: 301, location: string } | { status: 400 | 404 }} Found
 */

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Decodes the path once; null for what no honest page asks (null byte, hidden slash, step up). */
function decode(path) {
  if (/%(2f|5c|00)/i.test(path)) return null
  try {
    const text = decodeURIComponent(path)
    const bad = text.includes('\0') || text.includes('\\') || text.split('/').includes('..')
    return bad ? null : text
  } catch {
    return null
  }
}

/** Says whether the file is really inside the folder, also after symbolic links. */
function isInside(root, file) {
  const real = realpathSync(file)
  return real.startsWith(realpathSync(root) + sep)
}

/** The files that may answer a path, best first. */
function choices(path) {
  if (path.endsWith('/')) return [`${path}index.html`]
  return extname(path) ? [path] : [path, `${path}/index.html`, `${path}.html`]
}

/**
 * Finds the file for an address: itself, the index of a folder, a ready-made page, else `app.html`
 * for an address without extension (the app reads it) and `404.html` for a missing file.
 * @param {string} root folder served
 * @param {string} base '/' or '/sub/folder/'
 * @param {string} path of the address, still encoded, without query
 * @returns {Found}
 */
export function find(root, base, path) {
  const text = decode(path)
  if (text === null || !text.startsWith('/')) return { status: 400 }
  if (`${text}/` === base) return { status: 301, location: base }
  if (!text.startsWith(base)) return { status: 404 }
  const inside = text.slice(base.length - 1)
  for (const choice of choices(inside)) {
    const file = join(root, choice)
    if (isFile(file) && isInside(root, file)) return { status: 200, file }
  }
  const asksForPage = extname(inside) === ''
  const fallback = join(root, asksForPage ? 'app.html' : '404.html')
  if (isFile(fallback)) return { status: asksForPage ? 200 : 404, file: fallback }
  return { status: 404 }
}
