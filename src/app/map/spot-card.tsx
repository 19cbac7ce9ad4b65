import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LonLat } from '../../domain/position'
import { typographic } from '../../text/format'
import { placeWords } from '../../text/place-words'
import { choose } from '../find/choose'
import { type PlaceAt, placeAt } from '../find/place-at'
import './spot-card.css'

const { spot: words } = placeWords

type Props = { readonly at: LonLat; readonly onClose: () => void }

/** What was found at a point: null out of France, an `Error` when the communes did not come. */
function usePlaceAt(at: LonLat): PlaceAt | null | Error | undefined {
  const client = useQueryClient()
  const [found, setFound] = useState<PlaceAt | null | Error>()
  useEffect(() => {
    let isHere = true
    placeAt(client, at).then(
      (place) => isHere && setFound(place),
      (cause) => isHere && setFound(new Error('no communes', { cause })),
    )
    return () => {
      isHere = false
    }
  }, [client, at])
  return found
}

/** Proposes the commune of a point that was pressed on the map; nothing is asked until it is chosen. */
export function SpotCard({ at, onClose }: Props) {
  const found = usePlaceAt(at)
  const place = found instanceof Error ? null : found
  const change = () => {
    onClose()
    document.querySelector<HTMLElement>('#app #search')?.focus()
  }
  return (
    <section className="map-over spot-card" aria-label={words.label}>
      <p role="status">
        {found === undefined && words.searching}
        {found === null && words.abroad}
        {found instanceof Error && words.missing}
        {place && (
          <>
            {place.isExact ? words.here : words.nearest} <b translate="no">{typographic(place.name)}</b>
          </>
        )}
      </p>
      <p className="spot-acts">
        {place && (
          <button type="button" className="button" onClick={() => choose(place.id, '')}>
            {words.choose}
          </button>
        )}
        {place && (
          <button type="button" className="link-button" onClick={change}>
            {words.change}
          </button>
        )}
        <button type="button" className="link-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  )
}
