// A table: the words of the comparison, which load with it.
import type { Level } from '../domain/territory'
import { counted, formatNumber, frenchTable, plural } from './format'

/** The words of the page that puts territories side by side. */
export const compareWords = frenchTable({
  title: 'Comparer des territoires',
  description:
    'Deux à huit territoires côte à côte : les organisations recensées qui aident à agir ensemble, qui est à côté, qui appeler pour en parler.',
  intro:
    'Qui est là, qui est à côté, qui appeler pour en parler. Ni note ni classement : la liste est ouverte et inégale.',
  foot: 'Ces nombres disent ce que la liste contient, pas ce qui existe : ils ne permettent pas de classer les territoires.',
  start: {
    title: 'Partir de mon territoire',
    how: 'Écrivez votre commune, votre intercommunalité, votre département ou votre région dans le champ en haut de la page, ou touchez la carte.',
    field: 'Écrire le nom d’un territoire',
    examples: 'Par exemple',
  },
  unknown: (codes: string, n: number) =>
    plural(
      n,
      `Le code ${codes} n’est pas celui d’un territoire d’aujourd’hui : il est laissé de côté.`,
      `Les codes ${codes} ne sont pas ceux de territoires d’aujourd’hui : ils sont laissés de côté.`,
    ),
  unknownAct:
    'Paris, Lyon et Marseille se comparent sans leurs arrondissements. Une commune fusionnée ou une intercommunalité dissoute a un autre code ; les établissements publics territoriaux du Grand Paris ne sont pas des intercommunalités. Cherchez le territoire par son nom.',
  levels: {
    reg: 'régions',
    dep: 'départements',
    epci: 'intercommunalités',
    com: 'communes',
  } as Record<Level, string>,
  compare: (place: string) => `Comparer ${place}`,
  collectivite: (name: string) => `la collectivité ${name}`,
  sideBySide: 'Côte à côte',
  sideBySideWhy: (level: string) => `De 2 à 8 ${level}, dans l’ordre que vous voulez.`,
  alone: (level: string) =>
    `Il en faut un autre pour comparer : ajoutez un ou plusieurs ${level}, jusqu’à 8 en tout.`,
  aloneFeminine: (level: string) =>
    `Il en faut une autre pour comparer : ajoutez une ou plusieurs ${level}, jusqu’à 8 en tout.`,
  full: 'La comparaison est complète : 8 territoires au plus. Retirez-en un pour en ajouter un autre.',
  caption: (names: string) => `Comparaison : ${names}`,
  remove: (name: string) => `Retirer ${name}`,
  sooner: (name: string) => `Placer ${name} un rang plus tôt`,
  later: (name: string) => `Placer ${name} un rang plus tard`,
  reset: 'Tout retirer',
  criterion: 'Ce qui est comparé',
  scroll: 'Tableau de la comparaison, à faire défiler de gauche à droite',
  groups: {
    identity: 'En bref',
    seated: 'Ont leur siège ici',
    acting: 'Agissent dans tout le territoire',
    near: 'Autour',
  },
  rows: {
    population: 'Population (habitants)',
    area: 'Surface',
    density: 'Densité (habitants au km²)',
    smallShare: 'Habitants de communes de moins de 2 000 habitants',
    communes: 'Communes',
    epcis: 'Intercommunalités',
    all: 'Organisations recensées',
    beyond: 'Organisations recensées hors tiers-lieux',
    thirdPlaces: 'Tiers-lieux recensés',
    toConfirm: 'Dont à confirmer, tiers-lieux compris',
    acting: 'Connues pour agir dans tout le territoire, avec leur siège ici ou ailleurs',
    story: 'Récit de territoire pionnier',
    distance: 'Distance à l’organisation recensée la plus proche',
    national: 'Réseaux nationaux qui ont leur siège ici, comptés à part',
  },
  standing: (place: number, of: number, level: Level) =>
    `${place === 1 ? `1${level === 'dep' ? 'er' : 're'}` : `${formatNumber(place)}e`} sur ${formatNumber(of)}`,
  standingWhy: {
    population: (level: string) => `et place parmi les ${level}`,
    density: (level: string) => `et place parmi les ${level} dont la surface est connue`,
  },
  about: (area: string) => `environ ${area}`,
  share: (percent: number) => `${formatNumber(percent)} %`,
  epcisWhy: 'entières ou en partie',
  noFigure: 'Donnée non disponible',
  nothing: 'Rien de documenté ici',
  noActing: 'Aucune connue dans la liste',
  noNational: 'Aucun',
  beyond: (n: number) => `${formatNumber(n)} hors tiers-lieux`,
  nothingBeyond: 'Rien de documenté hors tiers-lieux',
  toConfirm: (n: number) => `dont ${formatNumber(n)} à confirmer`,
  fromElsewhere: (n: number) => `Siège ailleurs, ${plural(n, 'agit', 'agissent')} ici :`,
  seatHere: 'siège ici',
  kept: (filters: string) => `Avec ces choix : ${filters}`,
  thirdPlaces: (n: number) => counted(n, 'tiers-lieu', 'tiers-lieux'),
  names: (n: number) => counted(n, 'organisation', 'organisations'),
  others: (n: number) => plural(n, `et ${formatNumber(n)} autre`, `et ${formatNumber(n)} autres`),
  coverage: 'Ce que la liste en couvre',
  coverageUnknown: 'couverture non renseignée',
  held: (n: number) => `${formatNumber(n)} dans la liste`,
  oneRegion: (region: string) => `famille relevée seulement ${region}`,
  storiesHere: (n: number) => counted(n, 'récit ici', 'récits ici'),
  allStories: 'Les titres',
  nearestStory: (name: string, away: string) => `le récit le plus proche : ${name}, à ${away}`,
  noStory: 'Pas de récit à moins de 500 km',
  distanceWhy: 'médiane de la population, à vol d’oiseau',
  distance: (away: string) => `la moitié des habitants vit à ${away} ou moins`,
  surroundings: {
    title: (name: string) => `${name}, dans ses environs`,
    why: 'Chacune est dans la colonne de son siège ; « Siège ailleurs » dit qui agit aussi chez vous.',
    caption: (name: string) => `Organisations recensées autour de : ${name}`,
    which: 'Les territoires de chaque colonne',
    here: 'Ici',
    neighbours: (n: number) =>
      n === 0
        ? 'Aucune intercommunalité limitrophe'
        : plural(n, 'L’intercommunalité voisine', `Les ${formatNumber(n)} intercommunalités voisines`),
    departement: (n: number) => plural(n, 'Ailleurs dans le département', 'Ailleurs dans les départements'),
    neighbourDepartements: (n: number) =>
      n === 0
        ? 'Aucun département limitrophe'
        : plural(n, 'Le département voisin', `Les ${formatNumber(n)} départements voisins`),
    none: 'Rien de documenté à la ronde avec ces filtres.',
    noEpci: (name: string) => `${name} n’appartient à aucune intercommunalité.`,
  },
  offers: {
    title: 'Ajouter des territoires',
    levels: 'Comparer côte à côte',
    neighbours: {
      reg: 'Les régions voisines',
      dep: 'Les départements voisins',
      epci: 'Les intercommunalités voisines',
      com: 'Les communes voisines',
    } as Record<Level, string>,
    nearest: {
      reg: 'Aucune région limitrophe : les plus proches à vol d’oiseau',
      dep: 'Aucun département limitrophe : les plus proches à vol d’oiseau',
      epci: 'Aucune intercommunalité limitrophe : les plus proches à vol d’oiseau',
      com: 'Aucune commune limitrophe : les plus proches à vol d’oiseau',
    } as Record<Level, string>,
    addAll: (n: number, isWhole: boolean) =>
      isWhole
        ? `Ajouter les ${formatNumber(n)} à la fois`
        : `Ajouter les ${formatNumber(n)} premiers à la fois`,
    of: (of: string) => `Les voisins ${of} et ses semblables, ou n’importe quel autre territoire.`,
    swapWhy:
      'Au-delà de sept, les plus proches sont proposés d’abord ; ceux-ci s’ajoutent, ou prennent la place du dernier.',
    similar: 'Territoires de même profil',
    similarWhy: (of: string, own: string) => `Proches de ce que l’on sait ${of} : ${own}.`,
    noSimilar: 'Aucun territoire de même niveau n’a un profil proche.',
    add: (name: string) => `Ajouter ${name}`,
    swap: (name: string, last: string) => `Mettre ${name} à la place de ${last}`,
    free: 'Ou écrivez un autre territoire dans le champ « Quel territoire ? », ou touchez-le sur la carte.',
    isIn: (name: string) => `Vous avez choisi ${name} :`,
    addLevel: {
      reg: (name: string) => `Ajouter sa région, ${name}`,
      dep: (name: string) => `Ajouter son département, ${name}`,
      epci: (name: string) => `Ajouter son intercommunalité, ${name}`,
      com: (name: string) => `Ajouter ${name}`,
    } as Record<Level, (name: string) => string>,
    around: (name: string) => `Voir les environs : ${name}`,
  },
  similar: {
    population: (n: string) => `${n} habitants`,
    density: (n: string) => `${n} hab./km²`,
    smallShare: (n: string) => `${n} % en petites communes`,
  },
  discoveries: {
    title: 'À découvrir chez vos voisins',
    of: (place: string) => `Ce qui est documenté à côté ${place}, et dont on peut aller parler.`,
    none: 'Toutes les familles documentées à côté le sont aussi ici, ou y agissent déjà.',
    more: (n: number) => `Afficher ${n === 1 ? 'l’autre' : `les ${formatNumber(n)} autres`}`,
    away: (commune: string, where: string, away: string) =>
      where.startsWith(commune) ? `${where}, à ${away}` : `${commune}, ${where}, à ${away}`,
    contact: 'Contact',
    form: 'Formes d’alliance',
    trades: 'Métiers',
  },
  filters: 'Filtrer la comparaison',
  emptied: 'Avec ces filtres, aucune organisation ne reste dans la liste.',
  emptiedAct: 'Retirez un filtre pour retrouver les organisations ; les chiffres de population restent.',
  note: (name: string) => `Note pour le conseil : ${name}`,
  noteWhy: 'Deux pages à imprimer ou à copier dans un compte rendu.',
})
