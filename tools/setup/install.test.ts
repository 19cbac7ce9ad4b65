import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agrees, installRemedy, npmCli } from './install.mjs'
import { nodeProblem } from './node-version.mjs'

describe('nodeProblem', () => {
  it('accepts the versions of package.json and no older one', () => {
    for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.1.0', '23.0.0'])
      expect(nodeProblem(version)).toBeNull()
    for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.11.0'])
      expect(nodeProblem(version)).toContain(version)
  })
})

describe('npmCli', () => {
  it('prefers the npm that runs the script', () => {
    const cli = join(mkdtempSync(join(tmpdir(), 'npm-')), 'npm-cli.js')
    writeFileSync(cli, '')
    expect(npmCli({ npm_execpath: cli })).toBe(cli)
  })

  it('finds the npm beside Node on Windows when another tool runs the script', () => {
    const folder = mkdtempSync(join(tmpdir(), 'node-'))
    const cli = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')
    mkdirSync(join(cli, '..'), { recursive: true })
    writeFileSync(cli, '')
    expect(npmCli({ npm_execpath: '/usr/bin/yarn.js' }, join(folder, 'node.exe'))).toBe(cli)
  })
})

describe('agrees', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/mac': { version: '1.0.0', integrity: 'y', optional: true },
    },
  }
  const { '': _, 'node_modules/mac': __, ...here } = lock.packages

  it('accepts an installation without the packages of other systems', () => {
    expect(agrees(lock, { packages: here })).toBe(true)
  })

  it('refuses another content, a missing package and one too many', () => {
    expect(agrees(lock, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'z' } } })).toBe(false)
    expect(agrees(lock, { packages: {} })).toBe(false)
    expect(agrees(lock, { packages: { ...here, 'node_modules/b': { version: '1.0.0' } } })).toBe(false)
  })
})

describe('installRemedy', () => {
  it('tells a lock that does not agree from a registry that does not answer', () => {
    expect(installRemedy('npm error code EUSAGE\nnpm error Missing: x from lock file')).toContain(
      'npm install',
    )
    expect(installRemedy('npm error code ENOTFOUND')).toContain('registre')
  })
})
