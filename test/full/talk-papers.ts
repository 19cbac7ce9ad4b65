import { expect, it } from 'vitest'
import { pagesOnPaper } from '../drivers/paper'
import { servedSite } from '../drivers/site'

const site = servedSite()
const LONG = 120_000 // milliseconds: each page has its map

it.each([
  ['/presenter/decennie-de-co-construction', '/imprimer/presenter/decennie-de-co-construction', 23],
  ['/presenter/votre-region?territoire=dep-67', '/imprimer/presenter/votre-region?lieu=dep-67', null],
])(
  'the talk %s is taken along from its scenes, a page of paper for each',
  async (talk, address, pages) => {
    const reader = await site.opens(talk)
    reader.page.setDefaultTimeout(LONG)
    const scenes = Number(/\/ (\d+)/.exec(await reader.page.locator('.stage-count').innerText())?.[1])
    await reader.presses('button', 'Scènes')
    await reader.presses('link', /^Emporter/)
    await reader.urlIs(address)
    await reader.sees(/pages prêtes à imprimer/)
    await reader.presses('switch', /notes/)
    expect(scenes).toBe(pages ?? scenes)
    expect(await pagesOnPaper(reader)).toBe(scenes)
  },
  LONG,
)
