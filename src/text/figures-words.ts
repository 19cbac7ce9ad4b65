// A table: the words of the page « Chiffres publiés », which load with it.
import { counted, formatNumber, frenchTable } from './format'

export const figuresWords = frenchTable({
  description:
    'Ce que la carte des catalyseurs territoriaux contient, ce qui est à confirmer, ce que pèse chaque partie du site et ce qui a été mesuré.',
  list: {
    title: 'Ce que contient la liste',
    caption: 'Organisations et récits',
    rows: {
      all: 'Organisations recensées',
      thirdPlaces: 'dont tiers-lieux',
      national: 'dont réseaux nationaux, comptés à part',
      unsure: 'dont fiches à confirmer',
      stories: 'Récits de territoires pionniers',
    },
    what: 'Ce qui est compté',
    count: 'Nombre',
  },
  weights: {
    title: 'Ce que pèse le site',
    why: 'En kilo-octets (1 000 octets), tels qu’ils sont envoyés, mesurés sur cette version quand elle a été construite. Une partie au-dessus de sa limite arrête la construction.',
    caption: 'Poids des parties du site',
    columns: { part: 'Partie', weight: 'Poids (ko)', most: 'Limite (ko)' },
    parts: {
      firstPage: 'Première page : question, liste et carte dessinée',
      javascriptBeforeMap: 'Programme avant la carte interactive',
      stylesBeforeMap: 'Mise en forme',
      fonts: 'Les deux polices',
      mapCode: 'Programme de la carte interactive, après la page',
      listData: 'Liste et territoires',
      france: 'Contours des régions et des départements',
      epci: 'Contours des intercommunalités, à la demande',
      largePlaces: 'Noms des grandes communes, à la recherche',
      allPlaces: 'Noms de toutes les communes, à la recherche',
    } as Readonly<Record<string, string>>,
    kilobytes: (bytes: number) => formatNumber(Math.round(bytes / 100) / 10),
  },
  measures: {
    title: 'Ce qui a été mesuré',
    none: 'Rien n’a encore été mesuré pour cette version.',
    of: (day: string, commit: string) => `Mesuré le ${day}, version ${commit} du code.`,
    speed: {
      why: 'Trois pages montrent les mêmes organisations, chacune à son tour, dans le même navigateur : cette carte, une carte MapLibre sans rien autour, et une carte Leaflet avec une liste, des filtres et une recherche. Le processeur dessine à la place d’une carte graphique : les rapports disent plus que les durées.',
      caption: (profile: string) => `Durées médianes, ${profile}`,
      columns: { act: 'Geste', site: 'Cette carte', floor: 'MapLibre', leaflet: 'Leaflet' },
      profiles: {
        none: 'sans limite de réseau',
        wifi: 'Wi-Fi de congrès, 10\u00a0Mbit/s',
        slow4g: '4G lente, petit téléphone',
      } as Readonly<Record<string, string>>,
      acts: {
        'load.fcpMs': 'Premier texte à l’écran (ms)',
        'load.lcpMs': 'Plus grand élément à l’écran (ms)',
        'load.usableMs': 'Question, liste et carte utilisables (ms)',
        'load.readyMs': 'Carte qui se déplace (ms)',
        'load.blockingMs': 'Temps où la page ne répond pas (ms)',
        'again.usableMs': 'Deuxième visite, utilisable (ms)',
        'search.letterMs': 'Une lettre tapée, jusqu’aux propositions (ms)',
        'filter.listMs': 'Un filtre, jusqu’à la liste (ms)',
        'nearest.answerMs': 'Une commune choisie, jusqu’à la réponse (ms)',
        'open.sheetMs': 'Une organisation pressée, jusqu’à sa fiche (ms)',
        'compare.comparedMs': 'Deux régions comparées (ms)',
        'talk.sceneMs': 'Une scène de présentation (ms)',
        'fly.frameMs': 'Une image pendant un vol (ms)',
        'use.heapMB': 'Mémoire après soixante gestes (Mo)',
      } as Readonly<Record<string, string>>,
      nothing: '–',
      number: (n: number) => formatNumber(n < 10 ? Math.round(n * 10) / 10 : Math.round(n)),
      goals: {
        caption: 'Ce que la carte s’était promis',
        columns: { goal: 'Promesse', ratio: 'Mesuré', most: 'Au plus', met: 'Tenu' },
        words: {
          fcp: 'Premier texte',
          lcp: 'Plus grand élément',
          usable: 'Utilisable, avant que l’autre page soit finie',
          map: 'Carte qui se déplace',
          blocking: 'Temps où la page ne répond pas',
          bytes: 'Octets jusqu’à la première réponse',
          'filter-listMs': 'Filtre, jusqu’à la liste',
          'filter-mapMs': 'Filtre, jusqu’à la carte',
          'search-letterMs': 'Lettre, jusqu’aux propositions',
          'open-sheetMs': 'Fiche ouverte',
          heap: 'Mémoire après soixante gestes',
        } as Readonly<Record<string, string>>,
        beside: { floor: 'MapLibre', leaflet: 'Leaflet' } as Readonly<Record<string, string>>,
        line: (goal: string, beside: string, profile: string) =>
          `${goal}, par rapport à ${beside} (${profile})`,
        ratio: (ratio: number) => `× ${formatNumber(Math.round(ratio * 100) / 100)}`,
        none: 'l’autre : 0',
        met: (met: boolean) => (met ? 'oui' : 'non'),
      },
    },
    axe: (audits: number, pages: number, broken: number, version: string) =>
      `Accessibilité : ${counted(audits, 'vérification', 'vérifications')} de ${counted(pages, 'adresse', 'adresses')}, au bureau et au téléphone, par axe ${version} : ${broken === 0 ? 'aucune règle enfreinte' : counted(broken, 'règle enfreinte', 'règles enfreintes')}. Un outil ne voit pas tout : la page « Accessibilité » dit ce qui n’a pas été vérifié.`,
    engines: {
      caption: 'Parcours de lecteurs dans d’autres navigateurs',
      columns: { engine: 'Moteur', passed: 'Réussis', failed: 'En échec', notRun: 'Non lancés' },
      name: (engine: string, version: string) => `${engine} ${version}`,
    },
    soak: (minutes: number, growth: number, breaches: number) =>
      `Durée : laissée ouverte et utilisée ${counted(minutes, 'minute', 'minutes')}, ${growth > 0 ? `la mémoire de la page a grandi de ${formatNumber(Math.round(growth * 1000) / 10)} % au plus` : 'la mémoire de la page n’a pas grandi'} après l’échauffement ; ${breaches === 0 ? 'rien d’autre ne s’accumule' : counted(breaches, 'chose s’accumule', 'choses s’accumulent')}.`,
    growth: {
      caption: 'Si la liste grandissait (organisations tirées au sort)',
      columns: {
        rows: 'Organisations',
        filter: 'Filtrer et compter (ms)',
        nearest: 'Dix plus proches (ms)',
        list: 'Filtre, jusqu’à la liste à l’écran (ms)',
      },
      small: (n: number) => formatNumber(Number(n.toPrecision(2))),
    },
    faults: (survived: number) =>
      `Pannes : ${counted(survived, 'panne provoquée', 'pannes provoquées')} (fichier absent, coupé, lent, d’une autre version, mémoire pleine, affichage perdu…), et chaque fois la page le dit, le reste marche et rien de ce que le lecteur avait demandé n’est perdu.`,
  },
  file: 'Les mêmes chiffres, pour un programme (JSON)',
})
