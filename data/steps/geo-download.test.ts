import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { downloaded, officialAddresses } from './geo-download'

const FILE = gzipSync('{"type":"FeatureCollection","features":[]}')
const PATIENCE = { silence: 400, total: 900 } // milliseconds
const answers: Record<string, RequestListener> = {
  '/good': (_, response) => response.end(FILE),
  '/missing': (_, response) => response.writeHead(404).end('absent'),
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end('<html>maintenance</html>'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': FILE.length })
    response.write(FILE.subarray(0, 20), () => response.destroy())
  },
  '/short': (_, response) => response.end(FILE.subarray(0, 20)), // no length announced: the archive tells
  '/silent': (_, response) => response.write(FILE.subarray(0, 20)),
  '/slow': (_, response) => {
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
  },
}

let server: Server
let cache: string
let asked = 0
const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
const get = (path: string, sha256?: string) =>
  downloaded([{ adresse: at(path), ...(sha256 ? { sha256 } : {}) }], cache, () => {}, PATIENCE)

beforeAll(async () => {
  server = createServer((request, response) => {
    asked++
    answers[request.url ?? '']?.(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'geo-download-'))
  asked = 0
})
afterEach(() => rmSync(cache, { recursive: true }))

describe('a download', () => {
  it('is kept and not asked for again', async () => {
    const path = await get('/good', createHash('sha256').update(FILE).digest('hex'))
    expect(readFileSync(path)).toEqual(FILE)
    expect(await get('/good')).toBe(path)
    expect(asked).toBe(1)
  })

  it.each([
    ['/missing', /le serveur répond 404/],
    ['/page', /c’est une page web/],
    ['/cut', /liaison coupée/],
    ['/short', /abîmée ou coupée/],
    ['/silent', /plus rien reçu pendant 0.4 s/],
    ['/slow', /trop lent : pas fini en 0.9 s/],
  ])('from %s is refused with its reason and what to do, and leaves nothing behind', async (path, reason) => {
    const error = await get(path).catch((e: Error) => e)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message).toMatch(reason)
    expect((error as Error).message).toMatch(/Que faire : réessayer plus tard/)
    expect(readdirSync(cache, { recursive: true }).filter((name) => name !== 'telechargements')).toEqual([])
  })

  it('with another checksum is refused', async () => {
    await expect(get('/good', '0'.repeat(64))).rejects.toThrow(
      /somme de contrôle [0-9a-f]{64} au lieu de 0{64}/,
    )
  })

  it('tries the next address when the first fails', async () => {
    const both = [{ adresse: at('/missing') }, { adresse: at('/good') }]
    expect(readFileSync(await downloaded(both, cache, () => {}, PATIENCE))).toEqual(FILE)
  })
})

it('has official addresses, none of them said to be tested', () => {
  const addresses = officialAddresses() as { adresse: string; eprouve?: boolean }[]
  expect(addresses.length).toBeGreaterThan(0)
  for (const a of addresses)
    expect(a).toMatchObject({ adresse: expect.stringMatching(/^https:/), eprouve: false })
})
