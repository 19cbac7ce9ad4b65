// The least that shows the same points on a map: what no page with MapLibre can be faster than.
import { Map as MapLibre } from '/vendor/maplibre-gl.mjs'

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
map.once('idle', () => document.body.setAttribute('data-ready', ''))
