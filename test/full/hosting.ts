import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeFixture } from '../../tools/serve/fixture'
import { securityHeaders } from '../../tools/serve/headers.mjs'
import { apacheRecipe, caddyRecipe, nginxRecipe } from '../../tools/serve/hosting.mjs'
import { serve } from '../../tools/serve.mjs'

type Headers = Record<string, string | string[] | undefined>
type Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer }
/** A place of its own for one server: its folder, the built site in it, where it listens. */
type Ground = { readonly home: string; readonly folder: string; readonly base: string; readonly port: number }
type Server = {
  readonly name: string
  readonly programs: readonly string[] // where Debian puts it
  readonly starts: (ground: Ground) => readonly string[] // writes its settings, gives its arguments
}

const MODULES = '/usr/lib/apache2/modules'
const LOADED = 'mpm_event authz_core dir mime headers rewrite filter deflate'.split(' ')

const nginx: Server = {
  name: 'nginx',
  programs: ['/usr/sbin/nginx', '/usr/bin/nginx'],
  starts({ home, folder, base, port }) {
    const recipe = nginxRecipe({ folder, base, root: join(home, 'www'), listen: `127.0.0.1:${port}` })
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const temp = kept.map((name) => `${name}_temp_path ${home}/${name};`).join('\n')
    const around = `daemon off;\npid ${home}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temp}\n`
    writeFileSync(join(home, 'nginx.conf'), `${around}${recipe}}\n`)
    return ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')]
  },
}
const caddy: Server = {
  name: 'Caddy',
  programs: ['/usr/bin/caddy'],
  starts({ home, folder, base, port }) {
    const recipe = caddyRecipe({ folder, base, root: join(home, 'www'), listen: `http://127.0.0.1:${port}` })
    writeFileSync(join(home, 'Caddyfile'), `{\nadmin off\nauto_https off\n}\n${recipe}`)
    return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile']
  },
}
const apache: Server = {
  name: 'Apache',
  programs: ['/usr/sbin/apache2'],
  starts({ home, folder, base, port }) {
    writeFileSync(join(folder, '.htaccess'), apacheRecipe({ folder, base }))
    const around = [
      ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
      `ServerRoot ${home}\nServerName localhost\nPidFile ${home}/pid\nMutex file:${home}`,
      `DefaultRuntimeDir ${home}\nErrorLog ${home}/log\nListen 127.0.0.1:${port}\nTypesConfig /dev/null`,
      'User www-data\nGroup www-data',
      `DocumentRoot ${home}/www\n<Directory ${home}/www>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ]
    writeFileSync(join(home, 'apache.conf'), around.join('\n'))
    return ['-X', '-f', join(home, 'apache.conf')]
  },
}

/** Asks for a path exactly as written. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', fail).end()
  })
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })

/** What a reader and a browser can tell of an answer. */
const told = ({ status, headers, body }: Answer) => ({
  status,
  type: headers['content-type'],
  cache: headers['cache-control'],
  words: body.toString('utf8'),
})

const PATHS = [
  '',
  '?lieu=com-67482',
  'catalyseur/archer/',
  'catalyseur/archer',
  'pionniers',
  'territoire/reg-44',
  'territoire/reg-44/',
  'pionniers/nulle-part',
  'app.html',
  'sw.js',
  'manifest.webmanifest',
  'assets/index-B3xvAb12.js',
  'assets/gone-B3xvAb12.js',
  'data/catalyseurs.0a1b2c3d.json',
  'data/departements.0a1b2c3d.topo.json',
  'data/points.geojson',
  'data/manifest.json',
  'data/gone.0a1b2c3d.json',
]

describe.each([nginx, caddy, apache])('the recipe for $name', ({ name, programs, starts }) => {
  const program = programs.find((path) => existsSync(path))
  describe.each(['/', '/cartes/carte/'])('under %s', (base) => {
    const home = mkdtempSync(join(tmpdir(), 'hosting-'))
    const folder = join(home, 'www', base)
    let child: ChildProcess | null = null
    let port = 0
    let ours: Awaited<ReturnType<typeof serve>>
    let said = ''

    beforeAll(async () => {
      if (!program) return
      const site = writeFixture()
      chmodSync(home, 0o755) // a server that leaves the root user reads it too
      mkdirSync(folder, { recursive: true })
      cpSync(site, folder, { recursive: true })
      rmSync(dirname(site), { recursive: true })
      writeFileSync(join(home, 'secret.txt'), 'secret')
      port = await freePort()
      const args = starts({ home, folder, base, port })
      child = spawn(program, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, HOME: home },
      })
      child.stderr?.on('data', (text) => {
        said += text
      })
      const here = () => ask(port, base)
      await vi.waitFor(here, { timeout: 10_000 }).catch(() => Promise.reject(new Error(`${name}: ${said}`)))
      ours = await serve({ root: folder, base })
    })
    afterAll(async () => {
      await ours?.close()
      const running = child
      if (running && running.exitCode === null) {
        const over = new Promise((done) => running.once('exit', done))
        running.kill('SIGTERM')
        await over
      }
      rmSync(home, { recursive: true, force: true })
    })
    const when = (sentence: string, act: () => Promise<void>) =>
      program ? it(sentence, act) : it.skip(`${sentence} (${name} is not installed: not run)`, act)

    when('answers each address as our own server does', async () => {
      for (const path of PATHS) {
        const [theirs, own] = [await ask(port, base + path), await ask(ours.port, base + path)]
        expect(told(theirs), path).toEqual(told(own))
        for (const [header, value] of Object.entries(securityHeaders(folder)))
          expect(theirs.headers[header.toLowerCase()], `${path} ${header}`).toBe(value)
      }
    })

    when('compresses what is worth it, and says that it depends on the reader', async () => {
      const { headers } = await ask(port, `${base}assets/index-B3xvAb12.js`, { 'accept-encoding': 'gzip' })
      expect(headers['content-encoding']).toBe('gzip')
      expect(String(headers.vary)).toMatch(/accept-encoding/i)
      expect((await ask(port, `${base}sw.js`)).headers['content-encoding']).toBeUndefined()
    })

    when('answers in a word who holds the same version, and keeps its rule', async () => {
      const path = `${base}assets/index-B3xvAb12.js`
      const { headers } = await ask(port, path)
      const again = await ask(port, path, { 'if-none-match': String(headers.etag) })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers['cache-control']).toContain('immutable')
    })

    when('gives no file from outside the site, hides its own rules, and takes nothing', async () => {
      for (const path of [
        '../secret.txt',
        '%2e%2e/secret.txt',
        '..%2fsecret.txt',
        '../../../secret.txt',
        '.htaccess',
      ]) {
        const { status, body } = await ask(port, base + path)
        expect(status, path).toBeGreaterThanOrEqual(400)
        expect(body.toString(), path).not.toMatch(/secret|Rewrite/)
      }
      expect((await ask(port, base, {}, 'POST')).status).toBe(405)
    })

    if (base !== '/')
      when('leads to its folder from its name, and has nothing beside it', async () => {
        const bare = await ask(port, base.slice(0, -1))
        expect([bare.status, new URL(String(bare.headers.location), 'http://a').pathname]).toEqual([
          301,
          base,
        ])
        expect((await ask(port, '/ailleurs')).status).toBe(404)
      })
  })
})
