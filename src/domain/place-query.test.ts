import { describe, expect, it } from 'vitest'
import { readPlaceQuery } from './place-query'

const NOTHING = { name: '', digits: '', level: null, city: '', arrondissement: 0 }

describe('what a reader asks for', () => {
  it.each([
    ['Villeneuve-d’Ascq', { name: 'villeneuve d ascq' }],
    ['ST ETIENNE', { name: 'saint etienne' }],
    ['67120', { digits: '67120' }],
    ['67120 Molsheim', { name: 'molsheim', digits: '67120' }],
    ['saint denis 974', { name: 'saint denis', digits: '974' }],
    ['2a', { digits: '2a' }],
    ['département du Rhône', { name: 'rhone', level: 'dep' }],
    ['région Bretagne', { name: 'bretagne', level: 'reg' }],
    ['communauté de communes du Pays de Fayence', { name: 'cc du pays de fayence' }],
    ['mairie de Quimper', { name: 'quimper' }],
  ])('of « %s »', (typed, asked) => {
    expect(readPlaceQuery(typed)).toEqual({ ...NOTHING, ...asked })
  })

  it.each(['Paris 13', 'paris 13e', 'Paris XIII', 'Paris 13ème arrondissement'])(
    'is the city for « %s », an arrondissement',
    (typed) =>
      expect(readPlaceQuery(typed)).toEqual({ ...NOTHING, name: 'paris', city: '75056', arrondissement: 13 }),
  )

  it('is not an arrondissement that the city does not have', () => {
    expect(readPlaceQuery('Lyon 12').city).toBe('')
  })

  it('is nothing for nothing', () => {
    expect(readPlaceQuery('  ')).toEqual(NOTHING)
  })

  it('ends after eighty letters', () => {
    expect(readPlaceQuery('a'.repeat(200)).name).toHaveLength(80)
  })
})
