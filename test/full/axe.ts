import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { measuredCommit } from '../../tools/setup/measured-commit.mjs'
import { servedSite } from '../drivers/site'

const site = servedSite()
const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string }

/** Every kind of page of the site: its address, and what stands on it once it has come. */
const PAGES: readonly (readonly [path: string, sign: string])[] = [
  ['/', '#app .count-total'],
  ['/?region=53&sorte=environnement', '#app .count-total'],
  ['/?region=978&sorte=fondations', '#app #list .notice'],
  ['/?region=zz', '#app .notice'],
  ['/?lieu=com-29232', '#app [data-item^="catalyst:"]'],
  ['/?couche=densite', '#app .count-total'],
  ['/catalyseur/alsace-active', '#app #sheet-title'],
  ['/territoire/reg-44', '#app .seated'],
  ['/territoire/com-69123', '#app .seated'],
  ['/comparer?territoires=reg-53,reg-44', '#app table'],
  ['/comparer?territoires=com-29232', '#app table'],
  ['/pionniers', '#app #sheet-title'],
  ['/pionniers?annee=2014', '#app #sheet-title'],
  ['/pionnier/clus-ter-jura', '#app #sheet-title'],
  ['/ressources', '#app .resource-first'],
  ['/a-propos', '#app .about-sources li'],
  ['/chiffres', '#app table.figures'],
  ['/accessibilite', '#app .page-part'],
  ['/presenter', '#app #sheet-title'],
  ['/presenter/decennie-de-co-construction', '.stage #stage-title'],
  ['/presenter/decennie-de-co-construction?scene=6', '.stage #stage-title'],
  ['/presenter/decennie-de-co-construction?scene=6&theme=projection-claire', '.stage #stage-title'],
  ['/presenter/votre-region?territoire=reg-44&scene=3', '.stage #stage-title'],
  ['/presenter/decennie-de-co-construction/orateur', '#app h1'],
  ['/imprimer/presenter/decennie-de-co-construction', 'h1'],
  ['/nulle/part', '#app [role=alert]'],
]
const SCREENS = ['desktop', 'phone'] as const

/** What axe found on a page: how many rules were broken. */
type Audit = { readonly page: string; readonly screen: string; readonly broken: number }
const audits: Audit[] = []

describe.each(SCREENS)('on a %s, axe finds no broken rule', (screen) => {
  it.each(PAGES)('on %s', async (path, sign) => {
    const reader = await site.opens(path, { screen })
    await reader.page.locator(sign).first().waitFor()
    await reader.page.waitForLoadState('networkidle')
    const broken = await reader.axe()
    audits.push({ page: path, screen, broken: broken.length })
    expect(broken).toEqual([])
  })
})

/** `measures/axe.json`, when PUBLISH=1 asks for it: each audit, with the version of axe and the measured build. */
afterAll(() => {
  if (process.env.PUBLISH !== '1') return
  const commit = measuredCommit()
  const date = new Date().toISOString().slice(0, 10)
  mkdirSync('measures', { recursive: true })
  writeFileSync(
    'measures/axe.json',
    `${JSON.stringify({ version: 1, date, commit, axe: version, audits }, null, 1)}\n`,
  )
})
