// A map as many sites make it: Leaflet, markercluster, a panel; the same points and the same flights as the bare map.

import { flyOnKeys } from '/assets/flights.mjs'
import { openPanel } from '/assets/panel.mjs'

const { L } = window
const { features } = await (await fetch('/points.geojson')).json()
const map = L.map('map', { center: [46.6, 2.5], zoom: 6, maxZoom: 18, attributionControl: false })
const group = L.markerClusterGroup()
const markers = new Map(
  features.map((feature) => {
    const [lon, lat] = feature.geometry.coordinates
    return [feature, L.marker([lat, lon], { title: feature.properties.nom })]
  }),
)
const all = (wanted) => wanted.map((feature) => markers.get(feature))
openPanel(features, {
  show: (found) => {
    group.clearLayers()
    group.addLayers(all(found))
  },
  goTo: ([lon, lat], zoom) => map.setView([lat, lon], zoom + 1),
})
group.addLayers(all(features))
map.addLayer(group)
flyOnKeys(({ center: [lon, lat], zoom }) => map.flyTo([lat, lon], Math.round(zoom + 1), { duration: 0.9 }))
document.body.setAttribute('data-ready', '')
