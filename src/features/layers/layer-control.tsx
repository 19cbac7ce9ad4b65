import type { MouseEvent } from 'react'
import type { Layer } from '../../domain/link'
import { layerWords } from '../../text/layer-words'
import { PopOut } from '../../ui/pop-out'
import './layers.css'

/** The layers in the order in which they are offered. */
const OFFERED: readonly Layer[] = ['aucune', 'pionniers', 'densite', 'eloignement']

type Props = { readonly layer: Layer; readonly onChoose: (layer: Layer) => void }

/** With a pointer a choice is made at once; with keys one walks through the choices. */
const fold = ({ detail, currentTarget }: MouseEvent) => {
  const details = currentTarget.closest('details')
  if (detail > 0 && details) details.open = false
}

/** What the map shows beside organisations: one of four, folded until it is asked for. */
export function LayerControl({ layer, onChoose }: Props) {
  return (
    <PopOut
      className="map-fold layers"
      summary={
        <>
          {layer !== 'aucune' && <span className="visually-hidden">{layerWords.shownSaid} </span>}
          {layerWords.shown[layer]}
        </>
      }
    >
      <fieldset>
        <legend>{layerWords.what}</legend>
        {OFFERED.map((id) => (
          <label key={id} className="layers-choice">
            <input
              type="radio"
              name="couche"
              checked={id === layer}
              onChange={() => onChoose(id)}
              onClick={fold}
            />
            <span>
              {layerWords.labels[id]}
              {layerWords.hints[id] && <span className="layers-hint">{layerWords.hints[id]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </PopOut>
  )
}
