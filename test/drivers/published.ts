import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader } from './page'

type Site = { readonly adresse: string; readonly contact: string }

const DIST = process.env.SITE_ROOT ?? 'dist'
const SCRIPT = /assets\/[^/]+\.js$/

/** As the manifest of the build has it, whatever quotes the bundler likes. */
const UNSET = /(site:\{adresse:)(["'`])\2(,contact:)\2{2}/

/** Lets a reader meet the site as its editors publish it: with a public address and a contact in `data/site.json`. */
export async function published(reader: Reader, { adresse, contact }: Site): Promise<void> {
  await reader.page.route(SCRIPT, async (route) => {
    const [path] = SCRIPT.exec(route.request().url())! // the route is for these alone
    const code = readFileSync(join(DIST, path), 'utf8') // from the folder: a page that closes cuts no answer short
    const body = code.replace(UNSET, `$1$2${adresse}$2$3$2${contact}$2`)
    await route.fulfill({ body, contentType: 'text/javascript' }).catch(() => {}) // the page may be gone by then
  })
}
