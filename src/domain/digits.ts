const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

/** Numbers from 0 up as digits in base 64, one text for each place, the units first: compresses better than JSON. */
export function digitsOf(numbers: readonly number[]): string[] {
  const places: string[] = []
  const most = numbers.reduce((a, b) => Math.max(a, b), 0)
  for (let unit = 1; unit <= Math.max(most, 1); unit *= 64) {
    places.push(numbers.map((n) => ALPHABET[Math.floor(n / unit) % 64]).join(''))
  }
  return places
}

/** The numbers of some digits; a letter that is no digit, or a missing one, counts as 0. */
export function numbersOf(places: readonly string[], size: number): Float64Array {
  const numbers = new Float64Array(size)
  let unit = 1
  for (const place of places) {
    for (let i = 0; i < size; i++) numbers[i]! += (VALUES.get(place[i]!) ?? 0) * unit
    unit *= 64
  }
  return numbers
}

/** A number of either sign as one from 0 up: 0, -1, 1, -2, 2 give 0, 1, 2, 3, 4. */
export const unsigned = (n: number) => (n < 0 ? -2 * n - 1 : 2 * n)
/** The number of either sign that `unsigned` was given. */
export const signed = (n: number) => (n % 2 === 1 ? -(n + 1) / 2 : n / 2)
