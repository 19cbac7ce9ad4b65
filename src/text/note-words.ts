// A table: the words of the note for a council, which load with it.
import type { Level } from '../domain/territory'
import { counted, formatNumber, frenchTable, plural } from './format'

export const noteWords = frenchTable({
  title: (place: string) => `Les alliances autour de nous : ${place}`,
  kicker: 'Note pour le conseil',
  made: (day: string, edition: string) =>
    `Note établie le ${day}, d’après l’édition du ${edition} de la liste.`,
  what: {
    title: 'Qu’est-ce qu’un catalyseur territorial ?',
    lead: 'Depuis 2008, Le RAMEAU étudie ces alliances : elles servent d’abord à innover pour la société ; elles sont nombreuses et diverses, ce qui se montre et ne se classe pas ; elles vivent dans les territoires.',
  },
  here: {
    title: 'Qui est ici',
    caption: (inPlace: string) => `Organisations qui ont leur siège ${inPlace}`,
    columns: ['Sorte', 'Qui, et où se renseigner'],
    none: 'Rien de documenté ici pour l’instant. Une absence de la liste n’est pas une absence sur le terrain.',
    national: 'Réseaux nationaux, comptés à part',
  },
  covers: {
    title: 'Qui couvre notre territoire',
    caption: 'Organisations connues pour agir dans tout ce territoire, avec leur siège ici ou ailleurs',
    seated: 'Avec leur siège ici',
    columns: ['Où elles agissent', 'Qui, et où se renseigner'],
    none: 'D’après la liste, aucune organisation n’est connue pour agir dans tout ce territoire.',
  },
  next: {
    title: 'À côté, et où',
    caption: {
      distance: (from: string) => `Les plus proches de chaque sorte, à vol d’oiseau depuis ${from}`,
      border: 'Territoires voisins, et quelques-unes des organisations qui y ont leur siège',
    },
    columns: {
      distance: ['Sorte', 'Qui, où, à quelle distance'],
      border: ['Territoire', 'Qui, par exemple'],
    },
    away: (place: string, distance: string) => `${place}, à ${distance}`,
    inEpci: (away: string) => `${away}, dans la même intercommunalité`,
    none: {
      distance: 'Aucune organisation recensée ailleurs à moins de 500 km.',
      border: 'Aucun territoire français limitrophe.',
    },
  },
  story: {
    title: 'Un récit pour s’inspirer',
    here: (n: number) => plural(n, 'Un récit qui nous concerne :', 'Des récits qui nous concernent :'),
    nearest: 'Le récit le plus proche :',
    away: (distance: string) => `à ${distance}`,
    none: 'Pas de récit à moins de 500 km pour l’instant.',
  },
  resources: 'Par où commencer',
  limits: {
    title: 'Ce que cette liste ne dit pas',
    uneven:
      'La liste est ouverte et inégale selon les lieux et les familles : ce qui n’y est pas peut exister. Ces nombres disent ce que la liste contient, pas ce qui existe : ils ne permettent pas de classer les territoires.',
    coverage: (families: string) => `Ce que l’on sait de l’étendue des familles citées ici : ${families}.`,
    family: (label: string, coverage: string) => `${label} : ${coverage}`,
    contact:
      'Sans site indiqué, deux annuaires publics disent qui appeler : annuaire-entreprises.data.gouv.fr, par le nom et la commune, et lannuaire.service-public.gouv.fr pour la mairie de la commune.',
  },
  registry: 'annuaire',
  townHall: 'mairie',
  kept: 'Cette note ne retient qu’une partie de la liste.',
  radius: (km: number) => `Rayon : ${formatNumber(km)} km.`,
  link: 'Cette note, à jour :',
  sources: 'Sources et licences : page « À propos » du site.',
  group: (label: string, n: number) => `${label} (${formatNumber(n)})`,
  thirdPlaces: (n: number) => counted(n, 'tiers-lieu', 'tiers-lieux'),
  places: { reg: 'région', dep: 'département', epci: 'intercommunalité', com: 'commune' } as Record<
    Level,
    string
  >,
  noPlace: 'Pour quel territoire ?',
  noPlaceWhy: 'Cherchez une commune ou un territoire ci-dessus, puis ouvrez sa note depuis la comparaison.',
  acts: {
    print: 'Imprimer',
    copy: 'Copier le texte',
    said: {
      rich: 'Texte copié, avec ses titres et ses tableaux.',
      plain: 'Texte copié, sans ses titres ni ses tableaux : ce navigateur ne sait pas les copier.',
      refused:
        'Le presse-papiers a refusé. Sélectionnez la note ci-dessous et copiez-la : ses titres et ses tableaux suivent.',
    },
  },
})
