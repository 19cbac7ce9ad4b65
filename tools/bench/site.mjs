/** Where a reader of the site presses. @type {Omit<import('./peers.mjs').Site, 'root' | 'prepare'>} */
export const SITE = {
  name: 'site',
  map: '#map',
  usable: '#app #list [data-item]',
  ready: '#map:not(:has(.first-map-place))',
  keeps: true,
  facet: '#app .facet-button:has-text("Sorte")',
  filters: ['#app .option:has-text("Fondations") input', '#app .option:has-text("Tiers-lieux") input'],
  field: '#app #search',
  suggestions: '.choices',
  suggestion: '.choice:has-text("Quimper"):has-text("Finistère")',
  list: '#list',
  answer: '.answer-part',
  item: '#app #list a[data-item]',
  sheet: '#sheet-title',
  compared: {
    path: 'comparer?territoires=reg-53',
    shown: '.compare-table',
    act: (page) => page.locator('.compare-adds a:has-text("Normandie")').first().click(),
  },
  talk: 'presenter/decennie-de-co-construction?scene=5',
  scene: '#stage-title',
}
