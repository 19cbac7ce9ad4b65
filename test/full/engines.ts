import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Drawing } from '../drivers/browser'
import type { EngineKind } from '../drivers/engine'
import { counts, type EngineResult, publishEngines, resultOf } from '../drivers/engine-report'
import { engineSite } from '../drivers/engine-site'
import { firefox } from '../drivers/firefox'
import { counted, organisations, seatedIn } from '../drivers/records'
import type { Tab } from '../drivers/tab'
import { webkit } from '../drivers/webkit'

const TRIAL = 180_000 // ms: a session is opened twice where it must, each wait has 30 s

const ALL = counted(organisations.length)
const BRETONS = counted(organisations.filter(seatedIn('53')).length)
const FIELD = '#app #search'
const COUNT = '#app .count-total'
const TALK = '/presenter/decennie-de-co-construction'
const FILE =
  'titre;texte;notes;duree;lien;transition\nMa région;A;;30;;vol\nLe Bas-Rhin;B;;30;/territoire/dep-67;vol\n'

/** Opens the panel of régions and ticks one, with the pointer. */
async function choosesRegion(tab: Tab, name: string): Promise<void> {
  await tab.clicks('#app .facet-button', 'Région d’implantation')
  await tab.clicks('#app #facet-panel .option', name)
}

/** Whether this window draws with WebGL. */
const drawsGl = ({ port }: Tab) =>
  port.asks(() => document.createElement('canvas').getContext('webgl2') !== null)

const ENGINES = [firefox, webkit]

const results: EngineResult[] = []
afterAll(() => publishEngines(results))

/** An engine to run journeys in; where it is not there, each of them says that it was not run. */
function trialsOf(kind: EngineKind, drawing: Drawing) {
  const site = engineSite(kind, drawing)
  const result = resultOf(kind, drawing)
  results.push(result)
  const when = (sentence: string, act: () => Promise<void>) => {
    if (kind.absent) {
      result.notRun++
      return it.skip(`${sentence} (${kind.absent}: not run)`, act)
    }
    return it(sentence, { timeout: TRIAL }, async () => {
      counts(result)
      await act().finally(() => {
        result.version = site.version()
      })
    })
  }
  return { site, when }
}

describe.each(ENGINES)('$name without WebGL', (kind) => {
  const { site, when } = trialsOf(kind, 'none')

  when(
    'shows the question, the sentence, the number and the list, and nothing of the first paint',
    async () => {
      const tab = await site.opens('/')
      await tab.reads(COUNT, ALL)
      await tab.sees('Un catalyseur territorial est une organisation qui aide mairies, associations')
      await tab.finds('#app #list a[data-item]', 50)
      await tab.finds('#first', 0)
      expect(await tab.overflow()).toBe(0)
    },
  )

  when('answers the first letters of a town: whom to call, and why', async () => {
    const tab = await site.opens('/')
    await tab.clicks(FIELD)
    await tab.types('schiltig')
    await tab.presses('option', 'Schiltigheim')
    await tab.addressIs('/?lieu=com-67447')
    await tab.reads(
      '#app .answer-sentence',
      'Schiltigheim : 1 dans la commune · 12 ailleurs dans l’intercommunalité',
    )
    await tab.sees('Agit dans le Bas-Rhin et dans le Haut-Rhin, d’après son nom')
  })

  when('opens a sheet from the list, comes back, and follows Back and Forward', async () => {
    const tab = await site.opens('/?q=alsace')
    await tab.clicks('#app #list a[data-item]', 'Alsace Active')
    await tab.addressIs('/catalyseur/alsace-active?q=alsace')
    await tab.reads('#sheet-title', 'Alsace Active')
    await tab.port.steps('back')
    await tab.addressIs('/?q=alsace')
    await tab.finds('#sheet-title', 0)
    await tab.port.steps('forward')
    await tab.reads('#sheet-title', 'Alsace Active')
    await tab.presses('button', 'Revenir à la liste')
    await tab.addressIs('/?q=alsace')
  })

  when('narrows the list by a facet, counts it, and takes it back by Ctrl+Z and by Back', async () => {
    const tab = await site.opens('/')
    await tab.finds('#app .undo')
    await choosesRegion(tab, 'Bretagne')
    await tab.addressIs('/?region=53')
    await tab.reads(COUNT, BRETONS)
    await tab.strikes('Control+z')
    await tab.addressIs('/')
    await tab.reads(COUNT, ALL)
    await tab.port.steps('back')
    await tab.addressIs('/?region=53')
    await tab.reads(COUNT, BRETONS)
  })

  when('restores a link: a territory, an organisation, a comparison, a filter', async () => {
    const tab = await site.opens('/territoire/reg-53')
    await tab.reads('#sheet-title', 'Bretagne')
    await tab.goes('/catalyseur/alsace-active')
    await tab.reads('#sheet-title', 'Alsace Active')
    await tab.goes('/comparer?territoires=dep-67,dep-68')
    await becomes(() => tab.texts('#app .compare-table thead a'), ['Bas-Rhin', 'Haut-Rhin'])
    await tab.goes('/?region=94')
    await tab.finds('#app #list a[data-item]', organisations.filter(seatedIn('94')).length)
  })

  when('draws the still map, without a word of what it lacks', async () => {
    const tab = await site.opens('/')
    expect(await drawsGl(tab)).toBe(false)
    await tab.finds('#map svg.svg-map')
    await tab.finds('#map .first-map-place', 0)
    await tab.finds('#app [role=alert]', 0)
    await tab.finds('#app .overseas-link', 6)
  })

  when('is used with keys alone: a name, its sheet, the contact, and back to the list', async () => {
    const tab = await site.opens('/')
    await tab.finds('#app .undo')
    await tab.tabsTo('#search')
    await tab.types('alsace active')
    await tab.finds('[role=option]')
    await tab.sees('Chercher « alsace active »')
    await tab.strikes('ArrowUp', 'Enter')
    await tab.addressIs('/?q=alsace+active')
    await tab.tabsTo('#list a', 'Alsace Active')
    await tab.strikes('Enter')
    await tab.reads('#sheet-title', 'Alsace Active')
    await tab.tabsTo('a[href*="alsaceactive.fr"]')
    await tab.strikes('Escape')
    await tab.addressIs('/?q=alsace+active')
    await becomes(
      () => tab.port.asks(() => document.activeElement?.textContent?.includes('Alsace Active')),
      true,
    )
  })

  when('tells a talk by keys: on, back, to a scene by its number, black and out of it', async () => {
    const tab = await site.opens(TALK)
    await tab.reads('.stage-count', '1 / 23')
    await tab.strikes('PageDown', 'Space')
    await tab.reads('.stage-count', '3 / 23')
    await tab.strikes('PageUp')
    await tab.reads('.stage-count', '2 / 23')
    await tab.strikes('1', '8', 'Enter')
    await tab.reads('.stage-count', '18 / 23')
    await tab.addressIs(`${TALK}?scene=18`)
    await tab.finds('.stage [role=alert]', 0)
  })

  when('opens a talk from a file, and projects it', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'talk-')), 'Ma région.csv')
    writeFileSync(path, FILE)
    const tab = await site.opens('/presenter')
    await tab.finds('input[type=file]')
    await tab.port.hands('input[type=file]', path)
    await tab.presses('link', 'Ma région')
    await tab.reads('#stage-title', 'Ma région')
    await tab.strikes('PageDown')
    await tab.reads('#stage-title', 'Le Bas-Rhin')
    await tab.addressIs('/presenter/fichier?scene=2')
  })

  when('answers a second visit without its server', async () => {
    const tab = await site.opens('/a-propos')
    await tab.sees('Le site s’ouvre sans réseau sur cet appareil')
    await site.goesDark()
    site.expects(/\/data\//) // outlines that were not kept: the map does without
    await tab.goes('/?region=53')
    await tab.reads(COUNT, BRETONS)
    await tab.clicks('#app #list a[data-item]')
    await tab.finds('#sheet-title')
  })

  when(
    'fits a phone: nothing scrolls sideways, the list rises, a sheet opens from its title on',
    async () => {
      const tab = await site.opens('/', 'phone')
      expect(await tab.port.asks(() => [innerWidth, innerHeight])).toEqual([390, 844])
      await tab.finds('#app .panel-strip > nav .overseas-link', 6) // the sheet has its height
      await tab.presses('link', `Voir les ${organisations.length} résultats`)
      await tab.clicks('#app #list a[data-item]')
      await tab.finds('#sheet-title')
      await becomes(
        () =>
          tab.port.asks(() => {
            const { top, bottom } = document.querySelector('#sheet-title')!.getBoundingClientRect()
            return top >= 0 && bottom <= innerHeight
          }),
        true,
      )
      expect(await tab.overflow()).toBe(0)
    },
  )
})

describe.each(ENGINES)('$name with WebGL', (kind) => {
  const { site, when } = trialsOf(kind, 'webgl')

  when('hands the first picture over to the live map, which goes where it is told', async () => {
    const tab = await site.opens('/')
    expect(await drawsGl(tab)).toBe(true)
    await tab.finds('#map[data-drawing="gl"] canvas')
    await tab.finds('#map .first-map-place', 0)
    await tab.finds('#app [role=alert]', 0)
  })

  when('draws the scenes of a talk one after the other', async () => {
    const tab = await site.opens(`${TALK}?scene=6`)
    await tab.reads('.stage-count', '6 / 23')
    await tab.finds('.stage canvas')
    await tab.strikes('PageDown')
    await tab.reads('.stage-count', '7 / 23')
    await tab.finds('.stage [role=alert]', 0)
  })
})
