// The places that the talk of the bench shows, one after the other: the same flights, with nothing else to do.
const PLACES = [
  { center: [0.7187, 45.8571], zoom: 7.12 },
  { center: [2.5292, 48.786], zoom: 10 },
  { center: [8.2838, 48.021], zoom: 7.39 },
  { center: [4.4809, 44.7808], zoom: 4.79 },
]

/** Each press of the clicker leads to the next place. */
export function flyOnKeys(flyTo) {
  const flights = PLACES[Symbol.iterator]()
  addEventListener('keydown', ({ key }) => {
    if (key !== 'PageDown') return
    const { value } = flights.next()
    if (value) flyTo(value)
  })
}
