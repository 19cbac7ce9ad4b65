import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isCompressible } from './types.mjs'

const SMALLEST = 500 // bytes: below, a compressed answer is not smaller
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** 11 takes seconds above half a megabyte and minutes above a few. */
function brotliQuality(size) {
  if (size <= 512e3) return 11
  return size <= 4e6 ? 9 : 5
}

async function compress(file, body, encoding) {
  if (encoding === 'gzip') return zip(body, { level: 9 })
  const ready = await readFile(`${file}.br`).catch(() => null)
  if (ready) return ready
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: brotliQuality(body.length), [BROTLI_PARAM_SIZE_HINT]: body.length }
  return brotli(body, { params })
}

/**
 * The best encoding that the browser takes and that is worth it.
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(file, size, accepted) {
  if (size < SMALLEST || !isCompressible(file)) return null
  for (const encoding of ['br', 'gzip']) {
    if (new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$))`, 'i').test(accepted)) return encoding
  }
  return null
}

/**
 * The contents of files, read and compressed once and kept in memory until the file changes.
 * @typedef {{ body: Buffer, encoding: 'br' | 'gzip' | null, etag: string }} Content
 * @returns {(file: string, accepted: string) => Promise<Content>} `accepted`: Accept-Encoding, '' for the bytes themselves
 */
export function contents() {
  const kept = new Map()
  const read = async (file) => {
    const { size, mtimeMs } = await stat(file)
    const stamp = `${size} ${mtimeMs}`
    if (kept.get(file)?.stamp !== stamp) kept.set(file, { stamp, raw: load(file), forms: new Map() })
    return kept.get(file)
  }
  return async (file, accepted) => {
    const entry = await read(file)
    const { body, etag } = await entry.raw
    const encoding = chooseEncoding(file, body.length, accepted)
    if (!encoding) return { body, encoding, etag: `"${etag}"` }
    if (!entry.forms.has(encoding)) entry.forms.set(encoding, compress(file, body, encoding))
    return { body: await entry.forms.get(encoding), encoding, etag: `"${etag}-${encoding}"` }
  }
}

async function load(file) {
  const body = await readFile(file)
  return { body, etag: createHash('sha256').update(body).digest('base64url').slice(0, 22) }
}
