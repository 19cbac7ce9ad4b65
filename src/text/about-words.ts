// A table: the words of the page « À propos », which load with it.
import { counted, formatNumber, frenchTable, plural } from './format'

const organisations = (n: number) => counted(n, 'organisation recensée', 'organisations recensées')

export const aboutWords = frenchTable({
  description:
    'D’où viennent les fiches de la carte des catalyseurs territoriaux, à quel point elles sont sûres, ce qui manque, et sous quelles licences.',
  edition: (day: string) => `Édition du ${day}.`,
  method: {
    title: 'D’où viennent les fiches',
    how: 'La liste réunit trois jeux de données publics de l’État et des faits relevés un par un. Chaque fiche dit sa source, ou dit qu’elle n’en a pas encore.',
    sure: 'Nom et commune : ce que l’on en sait',
    never: 'Aucune fiche n’a encore été relue en entier auprès de l’organisation.',
    verified: (n: number, total: number) =>
      `${counted(n, 'fiche', 'fiches')} sur ${formatNumber(total)} ${plural(n, 'a été relue', 'ont été relues')} en entier ; ${plural(n, 'elle porte', 'elles portent')} la date de cette relecture.`,
    deduced:
      'Le type d’acteur, les formes d’alliance et les métiers sont presque toujours déduits de la famille. La fiche écrit alors « déduit de la famille, à confirmer ».',
    known: 'Comment on le sait',
    columns: { what: 'Information', read: 'Lue', deduced: 'Déduite', unknown: 'Non renseignée' },
    count: 'Fiches',
  },
  limits: {
    title: 'Ce que la carte ne dit pas',
    absence:
      'Une absence sur la carte n’est pas une absence sur le terrain. La liste est ouverte et inégale : certaines familles sont relevées presque en entier, d’autres à peine, et parfois dans une seule région.',
    ranking:
      'La carte ne classe pas et ne note pas. Comparer deux nombres d’organisations dit où l’on a cherché, pas où l’on agit le plus.',
    families: 'Ce qui est relevé, famille par famille',
    columns: { family: 'Famille', count: 'Relevées', total: 'Sur combien ?' },
    unknown: 'Total non renseigné',
  },
  why: {
    title: (total: number) => `Pourquoi ${formatNumber(total)} quand vous dites 350 ?`,
    answer: (total: number, cited: number, third: number, national: number) => [
      `Les quelque 350 membres du Réseau des catalyseurs territoriaux forment une liste qui n’est pas publiée. Cette carte n’est donc pas la leur.`,
      `Elle montre ${organisations(total)} : ${formatNumber(cited)} ${plural(cited, 'est citée', 'sont citées')} par Le RAMEAU ou le Réseau, les autres appartiennent à des familles qui jouent souvent ce rôle. ${counted(third, 'est un tiers-lieu', 'sont des tiers-lieux')} ; ${counted(national, 'réseau national est compté', 'réseaux nationaux sont comptés')} à part, hors de tout territoire.`,
    ],
    members: (n: number) =>
      `${counted(n, 'organisation figure', 'organisations figurent')} dans la liste officielle des membres.`,
    noMember:
      'Aucune ne porte la mention « membre du Réseau » : elle viendra le jour où le Réseau transmettra sa liste.',
  },
  reach: {
    title: 'Comment est choisi le territoire servi',
    intro: 'Une seule règle, la même pour toutes les fiches. Dans le doute, la carte ne dit que le siège.',
    rules: [
      'Si la liste donne les territoires de l’organisation, ce sont eux.',
      'Portée régionale ou départementale : la région ou le département du siège.',
      'Portée intercommunale : l’intercommunalité du siège. Deux exceptions, où le territoire reste inconnu : les pays et PETR, qui en réunissent plusieurs, et la Métropole du Grand Paris.',
      'Portée locale : territoire inconnu. Une commune engagée dans une démarche (territoire d’engagement, territoire zéro chômeur, collectivité citée par Le RAMEAU) est un exemple à regarder, pas un service rendu à ses voisines.',
      'Réseau national : toute la France, sans compter dans aucun territoire.',
    ],
  },
  measures: {
    title: 'Distances et surfaces',
    distance:
      'Une distance va du point d’une commune à celui d’une autre, à vol d’oiseau, arrondie au kilomètre : ni routes, ni temps de trajet. Les marques sont au milieu de la commune, pas à l’adresse.',
    area: 'Les surfaces sont calculées sur les contours de l’IGN ; elles ne sont pas officielles. Les populations sont celles de l’INSEE.',
    outlines: 'Contours de la carte',
  },
  credits: {
    title: 'Sources et licences',
    licence: (name: string) => `Licence : ${name}`,
    vintage: (words: string) => `Millésime : ${words}`,
    taken: (day: string) => `Relevé le ${day}`,
    data: 'Les données de la carte sont sous Licence Ouverte 2.0, son code sous licence MIT.',
    geojson: 'Télécharger la liste (GeoJSON)',
    libraries: 'Licences des bibliothèques et des polices du site (texte, nouvel onglet)',
    pioneers:
      'Les récits, les étapes et les définitions citent Le RAMEAU, le Réseau et les pages nommées dans chaque fiche.',
  },
  offline: 'Sans réseau',
  privacy: {
    title: 'Vie privée',
    words: [
      'Aucun compte, aucun témoin de connexion, aucune mesure d’audience, aucune requête vers un tiers : le site ne parle qu’à lui-même.',
      'Le site garde sa propre copie dans votre navigateur, pour s’ouvrir sans réseau ; elle ne dit rien de vous, et s’efface avec les données du site.',
      'La liste ne contient ni nom, ni adresse, ni téléphone de personnes : seulement ceux des organisations.',
    ],
  },
  publisher: {
    title: 'Éditeur, contact et code',
    editor: 'Éditeur',
    contact: 'Contact',
    code: 'Code source',
    address: 'Adresse publique',
    unset: 'Adresse non réglée',
    noEditor: 'Non renseigné',
  },
})
