// The least that shows the same points on a map: what no page with MapLibre can be faster than.
import { Map as MapLibre } from '/vendor/maplibre-gl.mjs'

// The server asks for trusted types, as the site does: MapLibre's worker and controls need a policy.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text) => text,
  createScriptURL: (address) => address,
})

const points = {
  type: 'geojson',
  data: `${location.origin}/points.geojson`,
  cluster: true,
  clusterRadius: 50,
  clusterMaxZoom: 14,
}
const map = new MapLibre({
  container: 'map',
  center: [2.5, 46.6], // longitude, latitude
  zoom: 5,
  attributionControl: false,
  style: {
    version: 8,
    sources: { points },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eef2f5' } },
      {
        id: 'clusters',
        type: 'circle',
        source: 'points',
        filter: ['has', 'point_count'],
        paint: {
          'circle-color': '#000091',
          'circle-radius': ['step', ['get', 'point_count'], 12, 10, 16, 100, 22],
        },
      },
      {
        id: 'single',
        type: 'circle',
        source: 'points',
        filter: ['!', ['has', 'point_count']],
        paint: { 'circle-color': '#e1000f', 'circle-radius': 6 },
      },
    ],
  },
})

// The places that the talk of the bench shows, one after the other: the same flights, with nothing else to do.
const PLACES = [
  { center: [0.7187, 45.8571], zoom: 7.12 },
  { center: [2.5292, 48.786], zoom: 10 },
  { center: [8.2838, 48.021], zoom: 7.39 },
  { center: [4.4809, 44.7808], zoom: 4.79 },
]
const flights = PLACES[Symbol.iterator]()
addEventListener('keydown', ({ key }) => {
  const { value } = flights.next()
  if (key === 'PageDown' && value) map.flyTo({ ...value, duration: 900 })
})
map.once('idle', () => document.body.setAttribute('data-ready', ''))
