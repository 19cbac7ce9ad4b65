// A table: the words of the legend, which load with it.
import { frenchTable } from './format'

/** What the signs of the map mean. */
export const legendWords = frenchTable({
  title: 'Légende',
  count: 'Nombre d’organisations recensées dans le territoire',
  stack: 'Plusieurs organisations dans la commune',
  group: 'Organisations de plusieurs communes proches',
  thirdPlace: 'Tiers-lieu (petite marque au centre)',
  served: 'Territoire où agit l’organisation choisie',
  selection: 'Organisation choisie',
  number: 'Son numéro dans la réponse',
  place: 'Lieu demandé',
  pioneer: 'Territoire pionnier',
  event: 'Étape du Réseau de l’année affichée (un cercle : une commune)',
  note: 'Les marques apparaissent quand on s’approche ; elles sont au milieu de la commune.',
})
