import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { billOfMaterials } from './bill.ts'
import { licencesText } from './licences.ts'
import { foldersOf, type Shipped, shippedFrom } from './packages.ts'

/** The two files about what ships, beside the built site. */
export const [LICENCES, BILL] = ['licences.txt', 'sbom.cdx.json']

const byName = (a: Shipped, b: Shipped) =>
  a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1

/**
 * Remembers what packages the site is bundled from, its workers and its scripts apart included, and writes their
 * licences and the bill of materials. `watch` goes into each build, `write` into the one of the site.
 */
export function shippedPackages(): { watch: () => Plugin; write: () => Plugin } {
  const folders = new Set<string>()
  const watch = (): Plugin => ({
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          for (const id of chunk.moduleIds) for (const one of foldersOf(id)) folders.add(one)
    },
  })
  const write = (): Plugin => ({
    name: 'shipped-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const found = [...folders].map(shippedFrom).sort(byName)
        const shipped = [...new Map(found.map((one) => [`${one.name}@${one.version}`, one])).values()]
        const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
        this.emitFile({ type: 'asset', fileName: LICENCES, source: licencesText(shipped) })
        this.emitFile({ type: 'asset', fileName: BILL, source: billOfMaterials(lock, shipped) })
      },
    },
  })
  return { watch, write }
}
