import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../tools/serve/headers.mjs'
import { recipes } from '../../tools/serve/hosting.mjs'
import { isFree } from '../../tools/shipped/licences'

type Component = {
  name: string
  version: string
  scope: string
  licenses: { license?: { id: string }; expression?: string }[]
  hashes: { alg: string; content: string }[]
}
const lock: Record<string, { dev?: boolean; devOptional?: boolean; version: string }> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages
const text = readFileSync('dist/licences.txt', 'utf8')
const bill: { components: Component[] } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))
const listed = [...text.matchAll(/^-{80}\n(\S+) (\S+)\nLicence : (.+)\n-{80}$/gm)].map(
  ([, name, version, licence]) => ({
    name,
    version,
    licence: licence ?? '',
  }),
)
const keyOf = ({ name, version }: { name: string | undefined; version: string | undefined }) =>
  `${name}@${version}`

const hasName = (licence?: Component['licenses'][number]) =>
  Boolean(licence?.license?.id || licence?.expression)

/** The packages that our own code names when it runs, whoever bundles it. */
function imported(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const codes = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|example-/.test(file))
  const specifiers = codes.flatMap((file) => [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /^(?:import|export)(?! type)[^'"]*?['"]([^.'"][^'"]*)['"]/gm,
    ),
  ])
  const names = specifiers.map(([, path = '']) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? '')
  return [...new Set(names)].filter(
    (name) => lock[`node_modules/${name}`]?.dev !== true && lock[`node_modules/${name}`],
  )
}

describe('what ships with the site', () => {
  it('is listed with its licence, all that the code imports and more, fonts and workers included', () => {
    const names = listed.map(({ name }) => name)
    const wanted = [...imported(), 'geokdbush', 'kdbush', 'scheduler', 'pbf']
    expect(wanted.length).toBeGreaterThan(15)
    expect(wanted.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => name?.startsWith('@fontsource'))).toHaveLength(2)
  })

  it('asks nothing but its own text: no licence is unknown, GPL or AGPL', () => {
    expect(listed.filter(({ licence }) => !isFree(licence))).toEqual([])
    expect(text.match(/ne porte pas le texte/g) ?? []).toHaveLength(1) // murmurhash-js
  })

  it('is in the bill of materials, where each package needed to run has a version, a licence and a checksum', () => {
    const needed = Object.entries(lock).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional)
    const keys = needed.map(([path, { version }]) =>
      keyOf({ name: path.split('node_modules/').at(-1) ?? '', version }),
    )
    expect(bill.components.map(keyOf).sort()).toEqual([...new Set(keys)].sort())
    const inside = bill.components.filter(({ scope }) => scope === 'required')
    expect(inside.map(keyOf).sort()).toEqual(listed.map(keyOf).sort())
    for (const { name, licenses, hashes } of bill.components) {
      expect(hasName(licenses[0]), name).toBe(true)
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/)
    }
  })
})

describe('the recipes for other servers', () => {
  it('say the headers of this very build, one source for all', () => {
    for (const [path, recipe] of Object.entries(recipes('dist', process.env.BASE_PATH ?? '/'))) {
      expect(readFileSync(join('dist', path), 'utf8'), path).toBe(recipe)
      for (const [name, value] of Object.entries(securityHeaders('dist'))) {
        expect(recipe, path).toContain(`${name} "${value}"`)
        expect(readFileSync('dist/_headers', 'utf8')).toContain(`${name}: ${value}`)
      }
    }
  })
})
