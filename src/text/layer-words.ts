// A table: the words of what the map shows beside organisations, which load with its legend.
import { formatNumber, frenchTable } from './format'

export const layerWords = frenchTable({
  title: 'Couches',
  what: 'Ce que la carte montre en plus des organisations',
  shown: { aucune: 'Couches', pionniers: 'Pionniers', densite: 'Densité', eloignement: 'Éloignement' },
  shownSaid: 'Couche de la carte :',
  labels: {
    aucune: 'Aucune',
    pionniers: 'Territoires pionniers',
    densite: 'Densité de population',
    eloignement: 'Loin de toute organisation',
  },
  hints: {
    aucune: '',
    pionniers: 'Où des alliances ont été tentées et racontées',
    densite: 'Habitants au km²',
    eloignement: 'Communes loin de celles de la liste',
  },
  stories: 'Les territoires pionniers n’ont pas pu être chargés. La carte et la liste fonctionnent toujours.',
  lacks: {
    around: 'Villes et rivières n’ont pas pu être chargées.',
    epci: 'Le contour n’a pas pu être chargé.',
  },
  density: {
    title: 'Densité de population',
    unit: 'Habitants par km²',
    under: (to: number) => `moins de ${formatNumber(to)}`,
    between: (from: number, to: number) => `de ${formatNumber(from)} à moins de ${formatNumber(to)}`,
    over: (from: number) => `${formatNumber(from)} et plus`,
    perKm2: (range: string) => `${range} hab./km²`,
    unknown: 'donnée non disponible',
    bounds:
      'Par département, puis par intercommunalité quand on s’approche. Bornes calculées par simple-statistics (Ckmeans) sur le logarithme de la densité des intercommunalités, puis arrondies.',
    population: (source: string) =>
      `Population : ${source}. Surfaces calculées d’après les contours, non officielles.`,
    loading: 'La densité se charge…',
    failed: 'La densité n’a pas pu être chargée. Le reste de la carte et la liste fonctionnent toujours.',
    wide: 'Les contours des intercommunalités n’ont pas pu être chargés : la carte montre la densité des départements.',
  },
})
