import type { Reader } from './page'

type Site = { readonly adresse: string; readonly contact: string }

/** As the manifest of the build has it, whatever quotes the bundler likes. */
const UNSET = /(site:\{adresse:)(["'`])\2(,contact:)\2{2}/

/** Lets a reader meet the site as its editors publish it: with a public address and a contact in `data/site.json`. */
export async function published(reader: Reader, { adresse, contact }: Site): Promise<void> {
  await reader.page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const response = await route.fetch().catch(() => null) // the page may be gone by then
    if (!response) return
    const code = await response.text()
    const body = code.replace(UNSET, `$1$2${adresse}$2$3$2${contact}$2`)
    await route.fulfill({ response, body }).catch(() => {})
  })
}
