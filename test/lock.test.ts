import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Package = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** The tools that do nothing without a program made for the machine. */
const NATIVE = [
  '@biomejs/biome',
  'esbuild',
  'lightningcss',
  'oxc-parser',
  'oxc-resolver',
  'rolldown',
  'typescript',
]

describe('package-lock.json', () => {
  it('names no download address, so that any registry can serve it', () => {
    expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
  })

  it('gives the checksum of every package', () => {
    const bare = packages.filter(([, entry]) => !entry.integrity && !entry.link)
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('holds every optional part that a package names: `npm ci` refuses the lock otherwise', () => {
    const missing = packages.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (part) => !lock.packages[`${path}/node_modules/${part}`] && !lock.packages[`node_modules/${part}`],
      ),
    )
    expect(missing).toEqual([])
  })

  it.each(['darwin-arm64', 'win32-x64'])('holds the native packages of %s', (system) => {
    const wanted = NATIVE.map((name) => {
      const parts = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {})
      return parts.find((part) => part.includes(system)) ?? `${name} for ${system}`
    })
    expect(wanted.filter((name) => !lock.packages[`node_modules/${name}`])).toEqual([])
  })
})
