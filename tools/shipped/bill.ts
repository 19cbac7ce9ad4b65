import type { Shipped } from './packages.ts'

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}
type Lock = { readonly name: string; readonly version: string; readonly packages: Record<string, Locked> }

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** The checksums of a lock file, such as `sha512-…` in base 64, as CycloneDX writes them. */
const hashesOf = (integrity: string) =>
  integrity.split(' ').map((one) => {
    const [kind = '', value = ''] = one.split(/-(.*)/)
    return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') }
  })

const licenceOf = (words: string) =>
  words.includes(' ') ? { expression: words.replace(/^\((.*)\)$/, '$1') } : { license: { id: words } }

/**
 * The bill of materials of the site (CycloneDX 1.5): every package that it needs to run, by the lock file; `required`
 * is in the built files, `excluded` is only installed beside them. No clock and no random number: one lock, one bill.
 */
export function billOfMaterials(lock: Lock, shipped: readonly Shipped[]): string {
  const inside = new Set(shipped.map(({ name, version }) => `${name}@${version}`))
  const needed = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license = '', integrity = '' }]) => ({
      name: nameOf(path),
      version,
      license,
      integrity,
    }))
    .map((one) => [`${one.name}@${one.version}`, one] as const)
  const components = [...new Map(needed)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => ({
      'bom-ref': key,
      type: 'library',
      name: one.name,
      version: one.version,
      scope: inside.has(key) ? 'required' : 'excluded',
      licenses: [licenceOf(one.license)],
      hashes: hashesOf(one.integrity),
      purl: purlOf(one.name, one.version),
    }))
  const component = { 'bom-ref': lock.name, type: 'application', name: lock.name, version: lock.version }
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components }
  return `${JSON.stringify(bill, null, 2)}\n`
}
