const TOWNS = ['Quimper', 'Lyon', 'Strasbourg', 'Lille', 'Nantes', 'Mayotte', 'Ajaccio', 'Rochefourchat']
const PAUSE = 250 // ms between two acts

/** Numbers that only look random: the same for a seed. */
export function numbers(seed) {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/** What can be pressed, by what it does; links that leave the page's own life are left out. */
const PRESSED = {
  filter:
    '.facet-button, #facet-panel input:not([aria-disabled=true]), .chips .chip, .count-line [role=switch]',
  sheet: '#list a[data-item], .overseas-link',
  compare: '.site-nav a[href="/comparer"], .compare-add, .compare-tool, a[href^="/comparer"]',
  talk: 'a[href^="/presenter/"], a[href="/presenter"]',
  fold: 'summary, .sheet button, .list-end button',
}

/** Presses one of what fits and can be seen; says whether there was one. */
const pressOne = (page, selector, nth) =>
  page.evaluate(
    ([wanted, which]) => {
      const all = Array.from(document.querySelectorAll(wanted)).filter(
        (one) =>
          one.closest('#app') &&
          !one.matches('[download], [target], [href*="orateur"]') &&
          !/imprim|enregistrer|télécharger|csv|xlsx|fichier|nouvelle fenêtre/i.test(one.textContent ?? '') &&
          one.getBoundingClientRect().width > 0,
      )
      all[which % Math.max(1, all.length)]?.click()
      return all.length > 0
    },
    [selector, nth],
  )

async function search(page, town) {
  const field = page.locator('#app #search')
  if (!(await field.isVisible())) return
  await field.fill(town, { timeout: 2000 }).catch(() => {})
  await page.keyboard.press('Enter')
}

const REST = 2000 // ms in which a page comes to rest

/** Goes to an address without loading the page anew, and waits until it rests. */
async function goes(page, address) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
  await page.waitForTimeout(REST)
}

const goesHome = (page) => goes(page, '/')

const LETTING_GO = 10_000 // ms: the page keeps outlines that no map draws any more for as long

/** Goes home as it is at first, and waits: another list in between lets go of the rows that were asked for. */
export async function startsOver(page) {
  await goes(page, '/?region=53')
  await goesHome(page)
  await page.waitForTimeout(LETTING_GO)
}

/** One page of each kind, and of what a file of its own is loaded for. */
const KINDS = [
  '/?couche=densite&departement=67&vue=7.5,48.5,9',
  '/?couche=eloignement',
  '/?couche=pionniers&annee=2018',
  '/?lieu=com-67482&rayon=30',
  '/territoire/reg-53',
  '/territoire/dep-67',
  '/territoire/epci-246700488',
  '/territoire/com-26274',
  '/catalyseur/alsace-active',
  '/pionniers',
  '/pionnier/alsace-active-labo-regional-des-partenariats',
  '/comparer',
  '/comparer?territoires=dep-67,dep-68',
  '/presenter',
  '/presenter/decennie-de-co-construction?scene=6',
  '/presenter/votre-region?territoire=reg-44',
  '/ressources',
  '/chiffres',
  '/a-propos',
  '/accessibilite',
]

/**
 * Sees each kind of page and asks for each town once, so that what is loaded, compiled and kept once is there before
 * anything is measured. @returns {Promise<number>} how many pages
 */
export async function tours(page) {
  for (const address of KINDS) {
    await goes(page, address)
    for (let nth = 0; nth < 3; nth++) await pressOne(page, 'summary', nth)
  }
  for (const town of TOWNS) {
    await goesHome(page)
    await search(page, town)
  }
  await goesHome(page)
  return KINDS.length + TOWNS.length
}

/** One act of a reader who does not know what they want. */
async function act(page, next) {
  const kind = next(20)
  if (kind < 5) return pressOne(page, PRESSED.filter, next(1000))
  if (kind < 9) return pressOne(page, PRESSED.sheet, next(1000))
  if (kind < 12) return search(page, TOWNS[next(TOWNS.length)])
  if (kind < 14) return pressOne(page, PRESSED.compare, next(1000))
  if (kind < 15) return pressOne(page, PRESSED.talk, next(1000))
  if (kind < 16) return page.keyboard.press('PageDown')
  if (kind < 17) return pressOne(page, PRESSED.fold, next(1000))
  if (kind < 19) return page.keyboard.press('Escape')
  // As Back does, but never out of the site.
  return page.evaluate(() => history.length > 2 && location.pathname !== '/' && history.back())
}

/** Uses a window at random until a time. @returns {Promise<number>} how many acts */
export async function wanders(page, next, end) {
  let acts = 0
  while (Date.now() < end) {
    await act(page, next)
    acts++
    await page.waitForTimeout(PAUSE)
    if (acts % 40 === 0) await goesHome(page)
  }
  return acts
}
