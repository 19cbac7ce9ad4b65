// The least that shows the same points on a map: what no page with MapLibre can be faster than.
import { flyOnKeys } from '/assets/flights.mjs'
import { Map as MapLibre } from '/assets/maplibre-gl.mjs'

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

flyOnKeys((place) => map.flyTo({ ...place, duration: 900 }))
map.once('idle', () => document.body.setAttribute('data-ready', ''))

// For what a bare map cannot answer, the panel that the Leaflet page has too: `?panel`.
if (location.search === '?panel') {
  const [{ openPanel, MARKUP }, answer] = await Promise.all([
    import('/assets/panel.mjs'),
    fetch('/points.geojson'),
  ])
  const { features } = await answer.json()
  const [panel, style] = [document.createElement('aside'), document.createElement('link')]
  panel.id = 'panel'
  panel.innerHTML = MARKUP
  Object.assign(style, { rel: 'stylesheet', href: '/assets/panel.css' })
  document.head.append(style)
  document.body.prepend(panel)
  openPanel(features, {
    show: (found) => map.getSource('points').setData({ type: 'FeatureCollection', features: found }),
    goTo: (center, zoom) => map.flyTo({ center, zoom }),
  })
}
