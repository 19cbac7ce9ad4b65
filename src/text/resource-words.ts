// A table: the words of the page « Par où commencer », which load with it.
import type { AllianceForm } from '../domain/catalyst'
import type { Public, ResourceTheme } from '../domain/resource'
import { counted, formatNumber, frenchTable } from './format'

const publics: Record<Public, string> = {
  maires: 'Maire, élu ou élue',
  agents: 'Agent public',
  associations: 'Association',
  entreprises: 'Entreprise',
  citoyens: 'Habitant, habitante',
  chercheurs: 'Chercheur, chercheuse',
}

const themes: Record<ResourceTheme, string> = {
  comprendre: 'Comprendre et approfondir',
  'se-former': 'Se former',
  construire: 'Construire sa démarche',
  appui: 'Trouver un appui',
  convaincre: 'Convaincre et montrer',
  mesurer: 'Mesurer',
}

const forms: Record<AllianceForm, string> = {
  'cooperation-economique':
    'une association et une entreprise bâtissent une offre commune pour un besoin local.',
  'innovation-societale': 'partis d’un même problème, des partenaires inventent une réponse et l’essaient.',
  mecenat: 'une entreprise donne des moyens à un projet d’intérêt général, sans contrepartie directe.',
  'pratiques-responsables':
    'à l’inverse, une association aide l’entreprise à changer grâce à ce qu’elle sait faire.',
}

export const resourceWords = frenchTable({
  description:
    'Kit, film, référentiel, charte, formations : les outils qui existent déjà pour faire alliance dans un territoire, par besoin et par lecteur.',
  lead: 'Des outils qui existent déjà, faits par ceux qui pratiquent les alliances. Dites qui vous êtes : la page ne garde que ce qui vous concerne.',
  you: 'Vous êtes…',
  publics,
  everyone: 'Tout le monde',
  shown: (n: number, total: number) =>
    n === total
      ? counted(total, 'ressource', 'ressources')
      : `${counted(n, 'ressource', 'ressources')} sur ${formatNumber(total)}`,
  first: 'Pour commencer',
  themes,
  copy: 'copie hébergée par un tiers',
  essential: {
    title: 'L’essentiel en 120 mots',
    since: 'Depuis 2008, Le RAMEAU étudie les alliances. Trois enseignements :',
    teachings: [
      'elles servent d’abord à innover pour la société ;',
      'elles sont nombreuses et diverses : cela se montre, cela ne se classe pas ;',
      'elles vivent dans les territoires.',
    ],
    four: 'Elles prennent quatre formes :',
    forms,
  },
  note: 'La date est dite quand elle est connue. Ces adresses mènent hors du site, qui n’en répond pas.',
})
