// A table: each data file that the site asks for, a page that needs it, and what its reader is told.
import type { Locator, Page } from 'playwright-core'
import type { Harm } from './spoilt-site'

/** What a page says of a file that does not come, by what it can know of it. */
export type Reaction = 'offline' | 'gone' | 'broken'

export type FileRow = {
  readonly file: string // its name in the manifest, or its path
  readonly path: string // of a page that needs it
  readonly types?: string // into the field of the page, before the file is asked for
  readonly says: Readonly<Record<Reaction, string>> | null // null: the page does without it and says nothing
  readonly slow: string | null // after two seconds; null where what is there already stands meanwhile
  readonly works: string // in English, for the table
  readonly working: (page: Page) => Locator
  readonly whole: (page: Page) => Locator // there only once the file has been read
  readonly harms?: readonly Harm[] // of a further page of the same file; all unless told otherwise
  readonly stands?: true // what says that the file is there is also there before it
  readonly isEmpty?: true // the page rightly says « Rien de documenté ici »
}

const same = (sentence: string) => ({ offline: sentence, gone: sentence, broken: sentence })
const NEW = 'Une nouvelle version du site est en ligne.'

const LIST = {
  says: {
    offline: 'La liste n’a pas pu être chargée : le réseau ne répond pas.',
    gone: NEW,
    broken: 'La liste reçue est abîmée et n’a pas été lue.',
  },
  slow: 'La liste se charge, le réseau est lent…',
}
const PAGE = {
  says: {
    offline: 'Cette partie de la page n’a pas pu être chargée : le réseau ne répond pas.',
    gone: NEW,
    broken: 'Les données de cette partie de la page sont abîmées et n’ont pas été lues.',
  },
  slow: 'Cette page se charge, le réseau est lent…',
}
const PART = {
  says: {
    offline: 'Cette partie n’a pas pu être chargée : le réseau ne répond pas.',
    gone: 'Cette partie n’a pas pu être chargée : une nouvelle version du site est en ligne.',
    broken: 'Cette partie n’a pas pu être lue : le fichier reçu est abîmé.',
  },
  slow: 'Cette partie se charge, le réseau est lent…',
}
const ANSWER = {
  says: {
    offline: 'Ce lieu n’a pas pu être chargé : le réseau ne répond pas.',
    gone: NEW,
    broken: 'Les données de ce lieu sont abîmées et n’ont pas été lues.',
  },
  slow: 'Je cherche qui agit dans ce lieu, le réseau est lent…',
}
const DISTANCES = {
  says: {
    offline: 'Les distances n’ont pas pu être mesurées : le réseau ne répond pas.',
    gone: 'Les distances n’ont pas pu être mesurées : une nouvelle version du site est en ligne.',
    broken: 'Les distances n’ont pas pu être mesurées : un fichier reçu est abîmé.',
  },
  slow: 'Les distances se mesurent…',
}
const PLACES = {
  says: same('Une partie des lieux n’a pas pu être chargée : la réponse n’est pas complète.'),
  slow: 'Je charge les lieux…',
}
const OUTLINES = {
  says: same('Les contours de la carte n’ont pas pu être chargés. La liste fonctionne toujours.'),
  slow: 'La carte se charge, le réseau est lent…',
}
const STORIES = {
  says: same(
    'Les territoires pionniers n’ont pas pu être chargés. La carte et la liste fonctionnent toujours.',
  ),
  slow: null,
}
const AROUND = { says: same('Villes et rivières n’ont pas pu être chargées.'), slow: null }
const OUTLINE = { says: same('Le contour n’a pas pu être chargé.'), slow: null }
const SILENT = { says: null, slow: null }

const at = (selector: string) => (page: Page) => page.locator(selector)
const link = (name: string | RegExp) => (page: Page) => page.getByRole('link', { name })
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name })
const inPart = (title: string, what: string) => (page: Page) =>
  page.locator('.sheet-part').filter({ hasText: title }).locator(what)
const option = (name: RegExp) => (page: Page) => page.getByRole('option', { name })

const list = { works: 'the list, its number and its filters', working: at('#app #list a[data-item]') }
const map = { works: 'the list, and the map without it', working: at('#app svg.svg-map .svg-coast') }
const sheet = (name: string) => ({ works: 'the rest of the sheet, the map', working: heading(name) })
const way = { works: 'the search, the map, the way back to the list', working: link('Revenir à la liste') }
const search = {
  works: 'the search, the map, the pages of the site',
  working: at('#search'),
}
const plain = { works: 'the same list as plain pages', working: link(/^Toute la liste en pages simples/) }
const words = { works: 'the search by words and by organisation', working: option(/^Chercher «/) }
const talk = { works: 'the words of the scene, the steps of the talk', working: at('#stage-title') }

/** A page that needs a file beside the one that is tried whole: one harm of each reaction, and a slow network. */
const AGAIN = { harms: ['missing', 'error 500', 'truncated', 'slow'] } as const

const TALK = '/presenter/decennie-de-co-construction?scene=6'
const SMALL = '/territoire/com-26274'

/** Every data file of the site, some of them on several pages. */
export const FILE_ROWS: readonly FileRow[] = [
  { file: 'catalyseurs', path: '/?region=53', ...LIST, ...plain, whole: at('#app .count-total') },
  { file: 'catalyseurs', path: TALK, ...AGAIN, ...LIST, ...talk, whole: at('.stage svg.svg-map') },
  { file: 'territoires', path: '/?region=53', ...LIST, ...plain, whole: at('#app .count-total') },
  { file: 'france', path: '/?region=53', ...OUTLINES, ...list, whole: at('#app svg.svg-map') },
  { file: 'france', path: TALK, ...AGAIN, ...OUTLINES, ...talk, whole: at('.stage svg.svg-map') },
  { file: 'contexte', path: '/', ...AROUND, ...map, whole: at('#app svg.svg-map .svg-neighbour') },
  {
    file: 'contexte',
    path: TALK,
    ...AGAIN,
    ...SILENT,
    ...talk,
    whole: at('.stage svg.svg-map .svg-neighbour'),
  },
  {
    file: 'villes',
    path: '/?departement=67&vue=7.75,48.58,9',
    ...AROUND,
    ...map,
    whole: at('#app .svg-town'),
  },
  {
    file: 'epci',
    path: '/?departement=67&couche=densite&vue=7.5,48.5,9',
    says: same(
      'Les contours des intercommunalités n’ont pas pu être chargés : la carte montre la densité des départements.',
    ),
    slow: null,
    ...list,
    whole: at('.map-card:not(:has([role=alert]))'),
    stands: true,
  },
  {
    file: 'epci',
    path: '/territoire/epci-246700488',
    ...AGAIN,
    ...OUTLINE,
    works: 'the sheet, and the map without the outline of the territory',
    working: at('#sheet-title'),
    whole: at('#app .svg-chosen'),
  },
  { file: 'lieux', path: '/?lieu=com-67482', ...ANSWER, ...list, whole: at('#app .answer-sentence') },
  {
    file: 'communes-grandes',
    path: '/?region=53',
    types: 'Sisteron',
    ...PLACES,
    ...words,
    whole: option(/^Sisteron/),
  },
  {
    file: 'communes-petites',
    path: '/?region=53',
    types: 'Rochefourchat',
    ...PLACES,
    slow: 'Je charge les petites communes…',
    ...words,
    whole: option(/^Rochefourchat/),
  },
  {
    file: 'surnoms',
    path: '/?region=53',
    types: 'Plaine Commune',
    ...PLACES,
    ...words,
    whole: option(/^Plaine Commune/),
  },
  { file: 'communes-petites', path: SMALL, ...AGAIN, ...PART, ...search, whole: heading('Rochefourchat') },
  {
    file: 'communes-chiffres',
    path: SMALL,
    ...AGAIN,
    ...PART,
    ...sheet('Rochefourchat'),
    whole: inPart('En bref', 'dd >> text=/habitant/'),
    isEmpty: true,
  },
  {
    file: 'communes-chiffres',
    path: '/?couche=eloignement',
    ...DISTANCES,
    ...list,
    whole: (page) => page.getByText('habitants vivent dans une commune'),
  },
  {
    file: 'voisins',
    path: '/territoire/dep-67',
    ...PART,
    ...sheet('Bas-Rhin'),
    whole: inPart('Départements voisins', 'a >> text=Haut-Rhin'),
  },
  {
    file: 'voisins-communes',
    path: '/territoire/com-67482',
    ...PART,
    ...sheet('Strasbourg'),
    whole: inPart('Communes voisines', 'a >> text=Schiltigheim'),
  },
  {
    file: 'profils',
    path: '/comparer?territoires=dep-67,dep-68',
    ...PART,
    ...search,
    whole: at('#app .compare-foot'),
  },
  {
    file: 'profils',
    path: '/presenter/votre-region?territoire=reg-44',
    ...AGAIN,
    ...PAGE,
    ...way,
    whole: at('#stage-title'),
  },
  {
    file: 'chiffres',
    path: '/territoire/reg-84',
    ...PART,
    ...sheet('Auvergne-Rhône-Alpes'),
    whole: at('.territory-figures'),
  },
  {
    file: 'pionniers',
    path: '/pionniers',
    ...PAGE,
    ...way,
    whole: link('Les Ateliers de l’Entrepreneuriat Humaniste'),
  },
  {
    file: 'pionniers',
    path: '/?couche=pionniers',
    ...AGAIN,
    ...STORIES,
    ...list,
    whole: at('#app .svg-pioneer'),
  },
  {
    file: 'pionniers',
    path: '/imprimer/note?lieu=dep-67',
    ...AGAIN,
    ...PART,
    ...search,
    whole: at('#app .note'),
  },
  {
    file: 'chronologie',
    path: '/pionniers',
    ...PAGE,
    slow: null,
    works: 'the stories, the map',
    working: link('Les Ateliers de l’Entrepreneuriat Humaniste'),
    whole: at('.timeline-start'),
  },
  {
    file: 'histoires',
    path: '/presenter',
    ...PAGE,
    ...way,
    whole: at('.talk-link'),
  },
  { file: 'histoires', path: TALK, ...AGAIN, ...PAGE, ...way, whole: at('#stage-title') },
  { file: 'ressources', path: '/ressources', ...PAGE, ...way, whole: at('#app .resource-need') },
  {
    file: 'ressources',
    path: '/catalyseur/alsace-active',
    ...AGAIN,
    ...PART,
    ...sheet('Alsace Active'),
    whole: (page) => inPart('Pour aller plus loin', 'li')(page),
  },
  {
    file: 'sources',
    path: '/a-propos',
    ...PAGE,
    works: 'the rest of the page, the map',
    working: heading('À propos de cette carte'),
    whole: at('.about-sources'),
  },
  {
    file: 'sources',
    path: '/territoire/dep-67',
    ...AGAIN,
    ...PART,
    ...sheet('Bas-Rhin'),
    whole: (page) => page.getByText(/populations municipales/),
  },
  {
    file: 'chiffres.json',
    path: '/chiffres',
    ...PAGE,
    works: 'the rest of the page, the map',
    working: heading('Chiffres publiés'),
    whole: (page) => page.getByText('Les deux polices'),
  },
]
