import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../serve.mjs'
import { writeFixture } from './fixture'

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

const root = writeFixture()
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  writeFileSync(join(root, '..', 'secret.txt'), 'secret')
  server = await serve({ root })
})
afterAll(() => server.close())

/** Asks for a path exactly as written: `fetch` would tidy it up. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  port = server.port,
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', fail).end()
  })
}

describe('which file answers', () => {
  it.each([
    ['/', 200, 'Carte'],
    ['/?lieu=com-67482', 200, 'Carte'],
    ['/catalyseur/archer/', 200, 'Archer'],
    ['/catalyseur/archer', 200, 'Archer'],
    ['/pionniers', 200, 'Pionniers'],
    ['/territoire/reg-44', 200, 'App'],
    ['/assets/gone-B3xvAb12.js', 404, 'Perdu'],
  ])('%s gives %i, %s', async (path, status, title) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body.toString()).toContain(title)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a%00.html',
    '/%',
    '/..%5csecret.txt',
    '/data%2fmanifest.json',
  ])('refuses %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(answer.body.toString()).not.toContain('secret')
  })

  it('refuses what is not a reading', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })
})

describe('types and cache', () => {
  it.each([
    ['/data/catalyseurs.0a1b2c3d.json', /^application\/json/, /immutable/],
    ['/data/departements.0a1b2c3d.topo.json', /^application\/json/, /immutable/],
    ['/data/points.geojson', /^application\/geo\+json/, /^no-cache$/],
    ['/data/manifest.json', /^application\/json/, /^no-cache$/],
    ['/assets/index-B3xvAb12.js', /^text\/javascript/, /immutable/],
    ['/sw.js', /^text\/javascript/, /^no-cache$/],
    ['/', /^text\/html/, /^no-cache$/],
    ['/app.html', /^text\/html/, /^no-cache$/],
  ])('%s', async (path, type, cache) => {
    const { headers } = await ask(path)
    expect(headers['content-type']).toMatch(type)
    expect(headers['cache-control']).toMatch(cache)
  })

  it('never lets a missing hashed file be kept for ever', async () => {
    expect((await ask('/data/gone.0a1b2c3d.json')).headers['cache-control']).toBe('no-cache')
  })

  it('answers 304 to who holds the same version', async () => {
    const first = await ask('/sw.js')
    const again = await ask('/sw.js', { 'if-none-match': String(first.headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it('sees a file that was rebuilt', async () => {
    writeFileSync(join(root, 'pionniers.html'), '<title>Pionniers 2</title>')
    expect((await ask('/pionniers')).body.toString()).toContain('Pionniers 2')
  })
})

describe('compression and parts', () => {
  const path = '/assets/index-B3xvAb12.js'

  it('compresses with brotli, else gzip, else not', async () => {
    const plain = await ask(path)
    const br = await ask(path, { 'accept-encoding': 'gzip, deflate, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect((await ask(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
    expect((await ask(path, { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBe('gzip')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(br.headers.etag).not.toBe(plain.headers.etag)
  })

  it('sends the part asked for', async () => {
    const { body } = await ask(path)
    const part = await ask(path, { range: 'bytes=10-19', 'accept-encoding': 'br' })
    expect(part.status).toBe(206)
    expect(part.headers['content-range']).toBe(`bytes 10-19/${body.length}`)
    expect(part.body).toEqual(body.subarray(10, 20))
    expect((await ask(path, { range: 'bytes=-5' })).body).toEqual(body.subarray(-5))
  })

  it('says 416 beyond the end, and sends the whole of another version', async () => {
    const beyond = await ask(path, { range: 'bytes=999999-' })
    expect(beyond.status).toBe(416)
    expect(beyond.headers['content-range']).toMatch(/^bytes \*\/\d+$/)
    expect((await ask(path, { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const head = await ask(path, {}, 'HEAD')
    expect(head.headers['content-length']).toBe((await ask(path)).headers['content-length'])
    expect(head.body).toHaveLength(0)
  })
})

describe('ports, folders and reports', () => {
  it('takes the next free port and says which one was taken', async () => {
    const busy: number[] = []
    const other = await serve({ root, port: server.port, onBusy: (port: number) => busy.push(port) })
    expect(busy[0]).toBe(server.port)
    expect(other.port).toBeGreaterThan(server.port)
    await other.close()
  })

  it('serves a site built for a sub-folder', async () => {
    const sub = await serve({ root, base: 'cartes/catalyseurs' })
    expect(sub.url).toMatch(/\/cartes\/catalyseurs\/$/)
    expect((await ask('/cartes/catalyseurs/', {}, 'GET', sub.port)).body.toString()).toContain('Carte')
    const bare = await ask('/cartes/catalyseurs', {}, 'GET', sub.port)
    expect([bare.status, bare.headers.location]).toEqual([301, '/cartes/catalyseurs/'])
    expect((await ask('/', {}, 'GET', sub.port)).status).toBe(404)
    await sub.close()
  })

  it('asks for reports of the content policy only when somebody reads them', async () => {
    const told: string[] = []
    const watched = await serve({ root, report: (body: string) => told.push(body) })
    const { headers } = await ask('/', {}, 'GET', watched.port)
    expect(headers['content-security-policy']).toContain('; report-uri /__csp')
    await fetch(`${watched.url}__csp`, { method: 'POST', body: '{"blocked":"x"}' })
    expect(told).toEqual(['{"blocked":"x"}'])
    expect((await ask('/')).headers['content-security-policy']).not.toContain('report-uri')
    await watched.close()
  })
})
