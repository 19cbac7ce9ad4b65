import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { GEO_CACHE, rememberSource } from './steps/geo-choice'
import { FILE_BUDGETS } from './steps/geo-files'
import { isAddress } from './steps/geo-source'
import { buildGeography, chosenSource } from './steps/geography'

const HELP = `npm run geo -- --source <dossier | fichier | adresse | official | none> [--refresh]
  Sans --source : GEO_SOURCE, sinon le dernier choix, sinon les contours approchés.
  --refresh     : télécharge de nouveau.`

/** Brotli bytes of a file at quality 11, as a server sends it. */
const weight = (path: string) => brotliCompressSync(readFileSync(path)).length
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`

function printWeights(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ name, bytes: weight(join(folder, name)) }))
  const isCommunes = (name: string) => name.startsWith('communes-')
  for (const { name, bytes } of files.filter((f) => !isCommunes(f.name)))
    console.log(`  ${name} : ${kB(bytes)}`)
  const communes = files.filter((f) => isCommunes(f.name)).map((f) => f.bytes)
  if (communes.length)
    console.log(
      `  ${communes.length} fichiers de communes : ${kB(Math.min(...communes))} à ${kB(Math.max(...communes))}`,
    )
  for (const { name, bytes } of files) {
    const budget = FILE_BUDGETS[isCommunes(name) ? 'communes' : name]
    if (budget && bytes > budget)
      console.log(`  Attention : ${name} pèse ${kB(bytes)}, plus que les ${kB(budget)} prévus.`)
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { source: { type: 'string' }, refresh: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(HELP)
  const source = values.source === undefined ? chosenSource() : sourceOf(values.source)
  if (values.refresh) rmSync(join(GEO_CACHE, 'telechargements'), { recursive: true, force: true })
  console.log(`Source : ${source ?? 'tables du dépôt (contours approchés)'}`)
  const { folder, info } = await buildGeography({ source, log: (line) => console.log(`  ${line}`) })
  if (values.source !== undefined) rememberSource(source)
  console.log(`${info.credit}\n${folder}`)
  printWeights(folder)
}

function sourceOf(text: string): string | null {
  if (text === 'none') return null
  return text === 'official' || isAddress(text) ? text : resolve(text)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
