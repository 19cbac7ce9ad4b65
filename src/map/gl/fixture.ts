import type { France, Outline } from '../../domain/geography'
import { FRANCE, NO_PADDING, type Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'

/** A square of one degree with its south-west corner at a WGS 84 position. */
const square = (id: TerritoryId, name: string, lon: number, lat: number): Outline => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 1, lat],
        [lon + 1, lat + 1],
        [lon, lat + 1],
        [lon, lat],
      ],
    ],
  },
})

/** For tests: Bretagne as one square degree around Rennes, with Ille-et-Vilaine in the same square. */
export const FRANCE_FIXTURE: France = {
  regions: { type: 'FeatureCollection', features: [square('reg-53', 'Bretagne', -2, 48)] },
  departements: { type: 'FeatureCollection', features: [square('dep-35', 'Ille-et-Vilaine', -2, 48)] },
}

/** For tests: a scene in which every source has something to draw. */
export const SCENE: Scene = {
  version: 1,
  mode: 'explore',
  theme: 'papier',
  level: 'commune',
  total: 3,
  thirdPlaces: 1,
  toConfirm: 0,
  national: 0,
  counts: {
    region: [
      { territory: 'reg-53', name: 'Bretagne', at: [-1.5, 48.5], count: 3, thirdPlaces: 1, within: [] },
    ],
    departement: [
      {
        territory: 'dep-35',
        name: 'Ille-et-Vilaine',
        at: [-1.5, 48.5],
        count: 3,
        thirdPlaces: 1,
        within: ['reg-53'],
      },
    ],
  },
  items: {
    catalysts: [
      {
        id: 'alone',
        name: 'Seule',
        at: [-1.4, 48.4],
        actor: null,
        thirdPlace: true,
        commune: 'Liffré',
        within: ['com-35152', 'dep-35', 'reg-53'],
      },
      {
        id: 'far',
        name: 'Loin',
        at: [3, 50],
        actor: 'association',
        thirdPlace: false,
        commune: 'Denain',
        within: ['com-59172', 'dep-59', 'reg-32'],
      },
    ],
    stacks: [
      {
        territory: 'com-35238',
        name: 'Rennes',
        at: [-1.68, 48.11],
        ids: ['one', 'two'],
        thirdPlaces: 0,
        within: ['dep-35', 'reg-53'],
      },
    ],
    pioneers: [
      { id: 'story', name: 'Histoire', at: [-1.6, 48.2], territories: ['reg-53', 'dep-35'], attested: false },
    ],
  },
  place: { territory: 'com-35238', name: 'Rennes', at: [-1.68, 48.11], radius: 30_000, lines: [[3, 50]] },
  numbers: [{ at: [3, 50], numbers: [1], ids: ['far'] }],
  served: ['dep-35'],
  compared: [{ territory: 'reg-53', letter: 'A' }],
  layer: { id: 'pionniers', threshold: 30_000 },
  selection: { kind: 'catalyst', id: 'two', at: [-1.68, 48.11] },
  named: { name: 'Rennes', at: [-1.68, 48.11] },
  year: null,
  camera: { to: 'box', box: FRANCE },
  padding: NO_PADDING,
  overseas: [],
}
