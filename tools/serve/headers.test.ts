import { describe, expect, it } from 'vitest'
import { writeFixture } from './fixture'
import {
  cacheRule,
  contentPolicy,
  headersFile,
  inlineHashes,
  PERMISSIONS,
  securityHeaders,
} from './headers.mjs'

const HELLO = "'sha256-mTytrf2QssaOZNGNRT1WCtMRd3ocH8LJxQQu5qMUanU='" // openssl dgst -sha256 -binary | base64 of `hello()`

describe('inlineHashes', () => {
  it('gives the hash of each script that runs and of each style', () => {
    expect(inlineHashes('<script>hello()</script>').scripts).toEqual([HELLO])
    expect(inlineHashes('<script type="module">hello()</script>').scripts).toEqual([HELLO])
    expect(inlineHashes('<style>hello()</style>').styles).toEqual([HELLO])
  })

  it('leaves out files, data blocks and comments', () => {
    const html = [
      '<script src="/a.js">hello()</script>',
      '<script type="application/ld+json">hello()</script>',
      '<!-- <script>hello()</script> -->',
    ]
    expect(inlineHashes(html.join('')).scripts).toEqual([])
  })
})

describe('contentPolicy', () => {
  const policy = contentPolicy(writeFixture({ 'index.html': '<script>hello()</script>', 'app.html': '' }))
  const rules = new Map(policy.split('; ').map((rule: string) => [rule.split(' ')[0], rule]))

  it('lets only the scripts of the site run', () => {
    expect(rules.get('script-src')).toBe(`script-src 'self' ${HELLO}`)
    expect(rules.get('default-src')).toBe("default-src 'self'")
    expect(rules.get('worker-src')).toBe("worker-src 'self'")
    expect(rules.get('img-src')).toBe("img-src 'self' blob: data:")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('lets no text become a page or a program but through the policy of the head', () => {
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
  })

  it('allows inline text in style attributes only', () => {
    const unsafe = [...rules].filter(([, rule]) => rule.includes("'unsafe-inline'")).map(([name]) => name)
    expect(unsafe).toEqual(['style-src-attr'])
  })
})

describe('the other rules', () => {
  it('shares nothing of the site with the pages of others', () => {
    const headers = securityHeaders(writeFixture())
    expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['X-Content-Type-Options']).toBe('nosniff')
  })

  it('keeps the powers that the site uses and refuses the camera', () => {
    for (const name of ['geolocation', 'fullscreen', 'screen-wake-lock', 'clipboard-write']) {
      expect(PERMISSIONS).toContain(`${name}=(self)`)
    }
    expect(PERMISSIONS).toContain('camera=()')
  })

  it('does not take a name with a dash for a hash', () => {
    expect(cacheRule('data/voisins-departements.csv')).toBe('no-cache')
    expect(cacheRule('data/histoire.presentation.json')).toBe('no-cache')
    expect(cacheRule('data/voisins.0a1b2c3d.csv')).toContain('immutable')
  })

  it('writes the same rules for a static host, under the base path', () => {
    const lines = headersFile(writeFixture(), '/carte/').split('\n')
    expect(lines[0]).toBe('/carte/*')
    expect(lines).toContain('/carte/sw.js')
    expect(lines[lines.indexOf('/carte/data/*') + 1]).toContain('immutable')
    expect(lines[lines.indexOf('/carte/data/manifest.json') + 1]).toContain('no-cache')
    expect(lines.some((line: string) => line.includes('catalyseurs.0a1b2c3d'))).toBe(false)
    expect(lines.filter((line: string) => line.includes('Content-Security-Policy'))).toHaveLength(1)
  })
})
