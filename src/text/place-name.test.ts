import { expect, it } from 'vitest'
import { atCommune, ofCommune, withLevel } from './place-name'

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
