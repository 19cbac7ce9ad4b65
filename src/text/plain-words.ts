import { counted, frenchTable } from './format'

/** The words of the pages without script. */
export const plainWords = frenchTable({
  title: 'La liste, par région et département',
  intro: 'La carte et ses filtres demandent JavaScript ; cette liste dit la même chose sans lui.',
  thirdPlaces: (n: number) => `${counted(n, 'est un tiers-lieu', 'sont des tiers-lieux')}.`,
  map: 'Ouvrir la carte',
  regions: 'Régions',
  overseas: 'Outre-mer',
  national: 'Réseaux nationaux',
  nationalWhat: 'Ils agissent dans toute la France et ne sont comptés dans aucune région.',
  departements: 'Départements',
  whole: 'Toute la liste',
  nearby: (departement: string) => `Les organisations recensées : ${departement}`,
  where: 'Vous êtes ici',
  nothing: 'Rien de documenté ici pour l’instant.',
  nothingWhy:
    'La liste est ouverte et inégale : une absence dans la liste n’est pas une absence sur le terrain.',
  edition: (day: string) => `Édition du ${day}. Données sous Licence Ouverte 2.0.`,
  description: (name: string, count: string) => `${name} : ${count}, avec leur commune et leur site.`,
})
