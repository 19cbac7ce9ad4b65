import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** The files that a file leans on at run time, and the packages they name. */
function graphOf(file: string, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(file)) return { files, packages }
  files.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*? from '([^']+)'/gm)
  for (const [, name = ''] of imports) {
    const next = `${resolve(dirname(file), name)}.ts`
    if (!name.startsWith('.')) packages.add(name)
    else if (existsSync(next)) graphOf(next, files, packages)
    else throw new Error(`${file} names ${name}, which is not there`)
  }
  return { files, packages }
}

it('keeps the check free of Node, so that a browser can run it on an imported file', () => {
  const { files, packages } = graphOf(resolve('data/check.ts'))
  expect(files.size).toBeGreaterThan(15)
  expect([...packages].sort()).toEqual(['papaparse', 'zod/mini'])
})
