import { expect, it } from 'vitest'
import { atCommune, inTerritory, ofCommune, ofTerritory, withLevel } from './place-name'

it('contracts the article of a commune', () => {
  expect([ofCommune('Le Havre', 2), ofCommune('Les Mureaux', 4), ofCommune('La Rochelle', 3)]).toEqual([
    'du Havre',
    'des Mureaux',
    'de La Rochelle',
  ])
  expect([atCommune('Le Havre'), atCommune('Les Mureaux'), atCommune("L'Étang-Salé")]).toEqual([
    'au Havre',
    'aux Mureaux',
    'à L’Étang-Salé',
  ])
})

it('elides before a name that INSEE says takes it', () => {
  expect([ofCommune('Ajaccio', 1), ofCommune('Strasbourg', 0)]).toEqual(['d’Ajaccio', 'de Strasbourg'])
})

it('names a département with its own article', () => {
  expect([withLevel('dep', 'Bas-Rhin', 2), withLevel('dep', 'Ain', 5), withLevel('dep', 'Paris', 0)]).toEqual(
    ['le département du Bas-Rhin', 'le département de l’Ain', 'le département de Paris'],
  )
})

it('says in and of any level', () => {
  const territories = [
    { id: 'reg-53', name: 'Bretagne', liaison: 0 },
    { id: 'dep-69', name: 'Rhône', liaison: 2 },
    { id: 'epci-200004802', name: 'CC du Pays de Fayence', liaison: null },
    { id: 'com-97404', name: "L'Étang-Salé", liaison: 5 },
    { id: 'com-91228', name: 'Évry-Courcouronnes', liaison: 1 },
  ] as const
  expect(territories.map((t) => `${inTerritory(t)}, ${ofTerritory(t)}`)).toEqual([
    'en Bretagne, de Bretagne',
    'dans le Rhône, du Rhône',
    'dans l’intercommunalité CC du Pays de Fayence, de l’intercommunalité CC du Pays de Fayence',
    'à L’Étang-Salé, de L’Étang-Salé',
    'à Évry-Courcouronnes, d’Évry-Courcouronnes',
  ])
})

it('says a territory that its table does not know with its level', () => {
  const unknown = { name: 'Alsace', liaison: 1 } as const
  expect([inTerritory({ id: 'reg-99', ...unknown }), ofTerritory({ id: 'reg-99', ...unknown })]).toEqual([
    'dans la région Alsace',
    'de la région Alsace',
  ])
})
