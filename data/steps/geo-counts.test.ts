import { expect, it } from 'vitest'
import { checkCount, FRANCE_COUNTS } from './geo-counts'

const plain = (act: () => void) => {
  try {
    act()
  } catch (error) {
    return (error as Error).message.replace(/[\u202f\u00a0]/g, ' ')
  }
  return 'nothing thrown'
}
const codes = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(5, '0'))

it('accepts the expected count', () => {
  expect(plain(() => checkCount('Essai', 'epci', codes(3), 3))).toBe('nothing thrown')
})

it('names the communes that are missing and says what to do', () => {
  const message = plain(() =>
    checkCount('Source', 'communes', codes(34_869), FRANCE_COUNTS.communes, codes(34_875)),
  )
  expect(message).toMatch(
    /^Source : 34 869 communes au lieu de 34 875\. Il manque 34869, 34870, .*…\. Que faire : /,
  )
})

it('refuses a code that is there twice', () => {
  expect(plain(() => checkCount('Essai', 'regions', ['11', '11'], 1))).toMatch(/En double : 11/)
})
