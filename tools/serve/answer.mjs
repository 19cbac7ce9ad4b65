import { relative, sep } from 'node:path'
import { contents } from './content.mjs'
import { find } from './find.mjs'
import { cacheRule, securityHeaders } from './headers.mjs'
import { readRange } from './range.mjs'
import { contentType } from './types.mjs'

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
const WORDS = { 400: 'Adresse refusée.', 404: 'Page introuvable.', 405: 'Méthode refusée.' }

function sendPlain(response, status, headers = {}) {
  response.writeHead(status, { ...PLAIN, ...headers }).end(WORDS[status] ?? '')
}

/** Says whether the browser already holds this version. */
function isKnown(request, etag) {
  const held = request.headers['if-none-match']
  return held?.split(/\s*,\s*/).some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag) ?? false
}

/** The part asked for, unless it was asked of another version of the file. */
function partOf(request, status, content) {
  const condition = request.headers['if-range']
  if (status !== 200 || content.encoding || (condition && condition !== content.etag)) return null
  return readRange(request.headers.range, content.body.length)
}

/** Sends a file or the part of it that is asked for. */
function sendContent(request, response, status, content, headers) {
  const { body, encoding, etag } = content
  const all = { ...headers, ETag: etag, ...(encoding && { 'Content-Encoding': encoding }) }
  if (status === 200 && isKnown(request, etag)) return void response.writeHead(304, all).end()
  const part = partOf(request, status, content)
  if (part === 'unsatisfiable') {
    return sendPlain(response, 416, { ...headers, ...PLAIN, 'Content-Range': `bytes */${body.length}` })
  }
  const sent = part ? body.subarray(part.start, part.end + 1) : body
  const range = part && { 'Content-Range': `bytes ${part.start}-${part.end}/${body.length}` }
  response.writeHead(part ? 206 : status, { ...all, ...range, 'Content-Length': sent.length })
  response.end(request.method === 'HEAD' ? undefined : sent)
}

/**
 * Answers requests for the files of a folder, as a good static host would.
 * @param {{ root: string, base: string, compress: boolean, reportUri?: string }} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function answerFrom({ root, base, compress, reportUri }) {
  const contentOf = contents()
  const security = securityHeaders(root)
  if (reportUri) security['Content-Security-Policy'] += `; report-uri ${reportUri}`

  return async (request, response) => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendPlain(response, 405, { Allow: 'GET, HEAD' })
    }
    const found = find(root, base, request.url.split('?', 1)[0])
    if (found.status === 301) return sendPlain(response, 301, { Location: found.location })
    if (!('file' in found)) return sendPlain(response, found.status)
    // A part is a part of the bytes themselves.
    const accepted = compress && !request.headers.range ? (request.headers['accept-encoding'] ?? '') : ''
    const content = await contentOf(found.file, accepted)
    sendContent(request, response, found.status, content, {
      'Content-Type': contentType(found.file),
      'Cache-Control': cacheRule(relative(root, found.file).split(sep).join('/')),
      'Accept-Ranges': 'bytes',
      Vary: 'Accept-Encoding',
    })
  }
}
