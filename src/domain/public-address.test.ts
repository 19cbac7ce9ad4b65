import { expect, it } from 'vitest'
import { isPublicAddress } from './public-address'

it.each(['https://carte.example/catalyseur/elan', 'http://www.carte.fr', 'https://reseau.github.io/carte/'])(
  '%s can be opened by others',
  (address) => expect(isPublicAddress(address)).toBe(true),
)

it.each([
  'http://localhost:4173/',
  'http://carte.localhost/',
  'http://127.0.0.1:4173/catalyseur/elan',
  'http://192.168.1.20/',
  'http://[::1]:4173/',
  'http://portable.local/',
  'http://portable/',
  'file:///home/carte/index.html',
  '',
  'carte.example',
])('« %s » cannot', (address) => expect(isPublicAddress(address)).toBe(false))
