import type { Territory, TerritoryId, TerritoryIndex } from './territory'

const territory = (id: TerritoryId, name: string, more: Partial<Territory>): Territory => ({
  id,
  name,
  zone: 'metro',
  parents: [],
  population: 1000,
  liaison: 0,
  communes: 10,
  area: null,
  at: [2.3, 46.6],
  box: null,
  ...more,
})

/** The territories of the example table: real codes, rough boxes. */
export const EXAMPLE_TERRITORIES: TerritoryIndex = new Map(
  [
    territory('reg-44', 'Grand Est', { box: [3.4, 47.4, 8.2, 50.2], at: [5.7, 48.7] }),
    territory('reg-53', 'Bretagne', { box: [-5.1, 47.3, -1, 48.9], at: [-2.8, 48.2] }),
    territory('reg-11', 'Île-de-France', { box: [1.4, 48.1, 3.6, 49.2], at: [2.5, 48.7] }),
    territory('reg-94', 'Corse', { box: [8.5, 41.3, 9.6, 43], at: [9.1, 42.2] }),
    territory('reg-04', 'La Réunion', { zone: 'drom', box: [55.2, -21.4, 55.8, -20.9], at: [55.5, -21.1] }),
    territory('reg-01', 'Guadeloupe', { zone: 'drom', box: [-61.8, 15.8, -61, 16.5], at: [-61.5, 16.2] }),
    territory('reg-978', 'Saint-Martin', { zone: 'com', at: [-63.1, 18.1] }),
    territory('dep-67', 'Bas-Rhin', { parents: ['reg-44'], box: [6.9, 48.1, 8.2, 49.1], at: [7.5, 48.6] }),
    territory('dep-29', 'Finistère', { parents: ['reg-53'], box: [-5.1, 47.7, -3.4, 48.8], at: [-4, 48.2] }),
    territory('dep-75', 'Paris', { parents: ['reg-11'], box: [2.2, 48.8, 2.5, 48.9], at: [2.35, 48.86] }),
    territory('dep-2A', 'Corse-du-Sud', { parents: ['reg-94'], at: [9, 41.8] }),
    territory('dep-974', 'La Réunion', { zone: 'drom', parents: ['reg-04'], at: [55.5, -21.1] }),
    territory('com-29232', 'Quimper', {
      parents: ['reg-53', 'dep-29', 'epci-200068120'],
      communes: null,
      area: 84_450_000,
      at: [-4.0944, 47.9963],
    }),
  ].map((t) => [t.id, t]),
)
