import { counted, frenchTable } from './format'

/** The words of the pages of pioneer stories, which the shell does not need. */
export const pioneerWords = frenchTable({
  intro: (n: number) =>
    `${counted(n, 'alliance tentée et racontée', 'alliances tentées et racontées')}, par région. L’ordre n’est pas un classement.`,
  one: 'Territoire pionnier',
  all: 'Tous les territoires pionniers',
  when: 'Quand',
  where: 'Où',
  link: 'Lien avec le Réseau',
  links: {
    pilote: 'Terrain de recherche nommé par Le RAMEAU',
    fonds: 'Soutenu par le Fonds ODD 17 ou présenté comme catalyseur du Réseau',
    cite: 'Exemple ou étape cité par Le RAMEAU',
    apparente: 'Démarche voisine, dont l’appartenance au Réseau n’est pas attestée',
  },
  shortLinks: {
    pilote: 'Terrain de recherche',
    fonds: 'Fonds ODD 17 ou Réseau',
    cite: 'Cité par Le RAMEAU',
    apparente: 'Démarche voisine',
  },
  linksTitle: 'Ce que disent ces mots',
  frame: 'Cadre',
  noFrame: 'Non renseigné',
  deduced: 'déduit du récit, à confirmer',
  facts: 'Ce qui s’est passé',
  known: 'Ce que l’on en sait',
  organisations: 'Ses organisations',
  noOrganisation: 'Aucune organisation de la liste n’est rattachée à ce récit.',
  time: 'Dans le temps',
  steps: 'Dans l’histoire du Réseau',
  sameTime: 'Récits des années les plus proches',
  around: 'Récits voisins',
  away: (distance: string) => `à ${distance} à vol d’oiseau`,
  sameTown: 'dans la même commune',
  sharing: 'territoire en commun',
  alone: 'Aucun autre récit documenté à moins de 300 km.',
  sources: 'Sources',
  noPlace: 'Sans lieu connu : dans la liste seulement, pas sur la carte.',
  noPlaceTitle: 'Sans lieu connu',
  noPlaceWhy: 'Les sources ne disent pas où : ces récits ne sont pas sur la carte.',
  noDate: 'Date non renseignée',
  noYear: 'Sans date',
  unknown: 'Ce récit n’existe pas.',
  unknownWhy: (id: string) =>
    `Aucun territoire pionnier ne porte l’identifiant « ${id} ». Le lien est peut-être ancien ou mal recopié.`,
})
