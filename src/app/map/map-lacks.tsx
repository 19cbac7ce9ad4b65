import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { DataError } from '../../data/load'
import { epciQuery } from '../../data/outline-queries'
import { contextQuery } from '../../data/queries'
import type { Scene } from '../../domain/scene'
import { fr } from '../../text/fr'
import { layerWords } from '../../text/layer-words'
import { namesEpci } from './use-outlines'

/** What the map of this scene does without because it could not be loaded: the sentence, and what asks again. */
function useLacking(scene: Scene) {
  const context = useQuery({ ...contextQuery, enabled: false }) // the map asks for it
  const epci = useQuery({ ...epciQuery, enabled: false })
  const isEpciMissed = epci.isError && namesEpci(scene) && scene.layer.id !== 'densite' // whose card says it
  return [
    ...(context.isError ? [{ words: layerWords.lacks.around, query: context }] : []),
    ...(isEpciMissed ? [{ words: layerWords.lacks.epci, query: epci }] : []),
  ]
}

const isGone = (error: Error | null) => error instanceof DataError && error.fault === 'gone'

/** Says quietly what the map does without, at its foot: an answer is not in it. */
export function MapLacks({ scene }: { readonly scene: Scene }) {
  const lacking = useLacking(scene)
  const map = document.getElementById('map')
  const isLacking = lacking.length > 0
  useEffect(() => {
    map?.toggleAttribute('data-lacks', isLacking) // the legend makes room
  }, [map, isLacking])
  if (!map || !isLacking) return null
  const mustReload = lacking.some(({ query }) => isGone(query.error))
  const ask = () => {
    if (mustReload) return location.reload()
    map.focus() // the line goes
    for (const { query } of lacking) query.refetch()
  }
  return createPortal(
    <p className="map-lacks">
      {lacking.map(({ words }) => `${words} `)}
      <button type="button" className="link-button" onClick={ask}>
        {mustReload ? fr.errors.reload : fr.errors.retry}
      </button>
    </p>,
    map, // clear of the legend, which loads this
  )
}
