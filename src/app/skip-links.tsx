import { fr } from '../text/fr'

type Props = { readonly sheet: boolean } // a sheet stands where the list was

const ToColumn = ({ sheet, id }: Props & { readonly id?: string }) => (
  <a href={sheet ? '#sheet-title' : '#list'} id={id}>
    {sheet ? fr.skip.toSheet : fr.skip.toList}
  </a>
)

/** Ways past the filters and the map, for keys and screen readers. */
export function SkipLinks({ sheet }: Props) {
  return (
    <nav className="skip" aria-label={fr.skip.label}>
      <a href="#search">{fr.skip.toSearch}</a>
      <ToColumn sheet={sheet} />
      <a href="#map">{fr.skip.toMap}</a>
    </nav>
  )
}

/** The first stop of the map: a way past its picture and every link in it. */
export function SkipMap() {
  return (
    <p className="skip skip-map">
      <a href="#after-map">{fr.skip.pastMap}</a>
    </p>
  )
}

/** The first stop after the picture of the map: a way back to what says the same in words. */
export function AfterMap({ sheet }: Props) {
  return (
    <p className="skip skip-map">
      <ToColumn sheet={sheet} id="after-map" />
    </p>
  )
}
