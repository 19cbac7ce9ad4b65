// The plain panel that the bare maps share: list, facets with counts, search of a place or an organisation, sheet,
// two régions side by side. Written for speed, without library, on the GeoJSON that the site publishes.
import { REGIONS } from '/assets/regions.mjs'

const SHOWN = 50 // rows of the list, as on the site
const FACETS = [
  { key: 'sorte', title: 'Sorte d’organisation', label: ({ sorte_libelle: words }) => words },
  { key: 'code_region', title: 'Région', label: ({ code_region: code }) => REGIONS[code] ?? code },
  {
    key: 'type_acteur',
    title: 'Type d’acteur',
    label: ({ type_acteur_libelle: words }) => words ?? 'Non précisé',
  },
]

const byId = (id) => document.getElementById(id)
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** An element with its text and its parts. */
function element(name, attributes, ...parts) {
  const made = Object.assign(document.createElement(name), attributes)
  made.append(...parts)
  return made
}

/**
 * @param features of the published GeoJSON
 * @param {{ show: (features: object[]) => void, goTo: (at: [number, number], zoom: number) => void }} map
 */
export function openPanel(features, { show, goTo }) {
  const french = new Intl.Collator('fr')
  const rows = features
    .map((feature) => ({ ...feature.properties, feature, at: feature.geometry.coordinates }))
    .sort((a, b) => french.compare(a.nom, b.nom))
  for (const row of rows) row.words = ` ${plain(row.nom)} ${plain(row.commune)}`
  const chosen = Object.fromEntries(FACETS.map(({ key }) => [key, new Set()]))
  const numbers = new Map() // of each option: where its count is written
  let from = null // [longitude, latitude] of the place asked for

  /** The rows that match, and the counts of every option by the other facets, in one pass. */
  function matching() {
    const counts = new Map()
    const found = rows.filter((row) => {
      const failed = FACETS.filter(({ key }) => chosen[key].size > 0 && !chosen[key].has(row[key]))
      for (const { key } of FACETS) {
        if (failed.some((facet) => facet.key !== key)) continue
        const option = `${key} ${row[key]}`
        counts.set(option, (counts.get(option) ?? 0) + 1)
      }
      return failed.length === 0
    })
    return { found, counts }
  }

  /** The nearest first; on so short a way, a plane is true enough to sort. */
  function nearestFirst(found) {
    if (!from) return found
    const wide = Math.cos((from[1] * Math.PI) / 180)
    const away = ({ at: [lon, lat] }) => ((lon - from[0]) * wide) ** 2 + (lat - from[1]) ** 2
    return found
      .map((row) => ({ row, away: away(row) }))
      .sort((a, b) => a.away - b.away)
      .map(({ row }) => row)
  }

  function draw() {
    const { found, counts } = matching()
    for (const [option, number] of numbers) number.textContent = counts.get(option) ?? 0
    byId('count').textContent = `${found.length} organisations`
    const items = nearestFirst(found)
      .slice(0, SHOWN)
      .map((row) =>
        element(
          'li',
          {},
          element('button', {
            type: 'button',
            className: 'item',
            textContent: row.nom,
            onclick: () => open(row),
          }),
          element('p', { textContent: `${row.famille_libelle}, ${row.commune} (${row.code_departement})` }),
        ),
      )
    byId('list').replaceChildren(...items)
    return found
  }

  function open(row) {
    const lines = [row.famille_libelle, row.adresse, row.telephone, row.courriel, row.site_web, row.source]
    byId('sheet').replaceChildren(
      element('h2', { textContent: row.nom }),
      ...lines.filter(Boolean).map((line) => element('p', { textContent: line })),
      element('button', { type: 'button', textContent: 'Fermer', onclick: close }),
    )
    byId('sheet').hidden = false
    byId('list').hidden = true
    goTo(row.at, 9)
  }
  function close() {
    byId('sheet').hidden = true
    byId('list').hidden = false
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && close())

  for (const { key, title, label } of FACETS) {
    const labels = new Map(rows.map((row) => [row[key], label(row)]))
    const options = [...labels].sort(([, a], [, b]) => french.compare(a, b))
    const box = element('fieldset', {}, element('legend', { textContent: title }))
    for (const [value, words] of options) {
      const number = element('b', {})
      numbers.set(`${key} ${value}`, number)
      const onchange = ({ target }) => {
        if (target.checked) chosen[key].add(value)
        else chosen[key].delete(value)
        show(draw().map(({ feature }) => feature))
      }
      box.append(element('label', {}, element('input', { type: 'checkbox', onchange }), ` ${words} `, number))
    }
    byId('facets').append(box)
  }

  let places = null // asked for when the field is used
  const askPlaces = async () => {
    const { name, departement, lon, lat, population } = await (await fetch('/places.json')).json()
    return { name, departement, lon, lat, population, plain: name.map(plain) }
  }
  byId('search').addEventListener('focus', () => {
    places ??= askPlaces()
  })
  byId('search').addEventListener('input', async ({ target }) => {
    const all = await places
    const typed = plain(target.value)
    const communes = []
    all.plain.forEach((name, i) => {
      if (typed && name.startsWith(typed)) communes.push(i)
    })
    const named = typed ? rows.filter(({ words }) => words.includes(` ${typed}`)).slice(0, 5) : []
    const suggest = (words, onclick) =>
      element('li', {}, element('button', { type: 'button', textContent: words, onclick }))
    byId('suggestions').replaceChildren(
      ...communes
        .sort((a, b) => all.population[b] - all.population[a])
        .slice(0, 8)
        .map((i) => suggest(`${all.name[i]} (${all.departement[i]})`, () => ask([all.lon[i], all.lat[i]]))),
      ...named.map((row) => suggest(row.nom, () => open(row))),
    )
  })
  function ask(at) {
    from = at
    byId('suggestions').replaceChildren()
    draw()
    goTo(at, 9)
  }

  /** Who is in each of two régions, sort by sort. */
  function compare() {
    const sides = ['left', 'right'].map((id) => byId(id).value)
    if (!sides.every(Boolean)) return
    const sorts = [...new Map(rows.map((row) => [row.sorte, row.sorte_libelle]))]
    const names = (sort, region) =>
      rows
        .filter((row) => row.sorte === sort && row.code_region === region)
        .map(({ nom }) => nom)
        .join(', ')
    byId('compared').replaceChildren(
      ...sorts.map(([sort, words]) =>
        element(
          'tr',
          {},
          element('th', { textContent: words }),
          ...sides.map((region) => element('td', { textContent: names(sort, region) })),
        ),
      ),
    )
  }
  for (const id of ['left', 'right']) {
    const options = Object.entries(REGIONS).map(([code, name]) => new Option(name, code))
    byId(id).append(new Option('', ''), ...options)
    byId(id).addEventListener('change', compare)
  }
  draw()
}

/** The markup of the panel: in the page, as a page written by hand has it, or put there by the bare map that is asked for one. */
export const MARKUP = `<h1>Catalyseurs territoriaux</h1>
<label for="search">Où êtes-vous ?</label><input id="search" autocomplete="off"><ul id="suggestions"></ul>
<div id="facets"></div><p id="count"></p><article id="sheet" hidden></article><ol id="list"></ol>
<p>Comparer <select id="left"></select> et <select id="right"></select></p><table id="compared"></table>`
