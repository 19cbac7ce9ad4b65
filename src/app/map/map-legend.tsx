import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { manifest } from '../../data/load'
import { epciQuery } from '../../data/outline-queries'
import { sourcesQuery } from '../../data/page-queries'
import { densityLayer } from '../../domain/density'
import { isNarrowed, type Layer, type Link, THRESHOLD } from '../../domain/link'
import type { Scene } from '../../domain/scene'
import { type Atlas, impliedLayer } from '../../domain/scene-from'
import type { TerritoryId } from '../../domain/territory'
import { DensityKey, DensityLegend } from '../../features/layers/density-key'
import { LayerControl } from '../../features/layers/layer-control'
import { Legend } from '../../features/legend/legend'
import { RemotenessLegend, RemotenessPanel } from '../../features/remoteness/remoteness-panel'
import { changeLink } from '../../state/link-store'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { layerWords } from '../../text/layer-words'
import { takeWords } from '../../text/take-words'
import { Notice } from '../../ui/notice'
import { PopOut } from '../../ui/pop-out'
import './map-legend.css'
import { ErrorBoundary } from '../error-boundary'
import { lazyPart } from '../lazy-part'
import { Waiting } from '../states'
import type { Follower } from '../use-atlas'
import { MapLacks } from './map-lacks'
import { useSceneRemoteness } from './use-layered-scene'

const TakeView = lazyPart(async () => (await import('../paper/take-view')).TakeView, <Waiting what="part" />)

/** What a view is taken along as, which loads when it is opened. */
function Take(props: ComponentProps<typeof TakeView>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <PopOut className="map-fold taken" summary={takeWords.title} onToggle={setOpen}>
      {isOpen && (
        <ErrorBoundary>
          <TakeView {...props} />
        </ErrorBoundary>
      )}
    </PopOut>
  )
}

type Props = {
  readonly link: Link
  readonly scene: Scene
  readonly atlas: Atlas
  readonly places: Follower // intercommunalités and communes
  readonly stories: Follower
}

const again = (title: string, retry: () => void) => (
  <Notice tone="alert" title={title} action={{ label: fr.errors.retry, onPress: retry }} />
)

/** The territories that a page is about; none for all of France. */
function placesOf({ page, place }: Link): readonly TerritoryId[] {
  if (page.at === 'compare' && page.territories.length > 0) return page.territories
  if (page.at === 'territory') return [page.id]
  return place ? [place] : []
}

function useDensity({ scene, atlas, places }: Props) {
  const isOn = scene.layer.id === 'densite'
  const epci = useQuery({ ...epciQuery, enabled: false })
  const source = useQuery({ ...sourcesQuery, enabled: isOn }).data?.find(
    ({ id }) => id === 'insee-populations',
  )
  if (!isOn) return { card: null, legend: null }
  const { classes } = densityLayer(atlas.territories)
  const said = source ? typographic(`${source.name} ${source.vintage}`) : null
  const card = (
    <>
      {places.is === 'failed' && again(layerWords.density.failed, places.retry)}
      {places.is === 'loading' && <p className="map-waiting">{layerWords.density.loading}</p>}
      {epci.isError && scene.level === 'commune' && again(layerWords.density.wide, () => epci.refetch())}
      {classes.length > 0 && <DensityKey classes={classes} />}
    </>
  )
  return { card, legend: <DensityLegend classes={classes} source={said} /> }
}

const chooseKilometres = (km: number) => changeLink({ threshold: km === THRESHOLD ? null : km }, 'replace')

function useFar({ link, scene, atlas }: Props) {
  const found = useSceneRemoteness(scene)
  const { territories } = atlas
  const ids = placesOf(link)
  if (scene.layer.id !== 'eloignement') return { card: null, legend: null }
  const km = scene.layer.threshold / 1000
  const places = ids.flatMap((id) => territories.get(id) ?? [])
  const said = {
    ...{ found, km, places, territories },
    isNarrowed: isNarrowed(link),
    contact: manifest.site.contact,
    onKilometres: chooseKilometres,
  }
  return { card: <RemotenessPanel {...said} />, legend: <RemotenessLegend {...said} /> }
}

/** What the map shows beside organisations and what its signs mean, on the map. */
export function MapLegend(props: Props) {
  const { link, scene, atlas, stories } = props
  const layer = scene.layer.id
  const density = useDensity(props)
  const far = useFar(props)
  const isStoryless = layer === 'pionniers' && stories.is === 'failed'
  const card: ReactNode =
    density.card ?? far.card ?? (isStoryless ? again(layerWords.stories, stories.retry) : null)
  if (scene.mode === 'present') return card && <div className="map-key">{card}</div> // the stage says the signs
  const choose = (next: Layer) =>
    changeLink({ layer: next === impliedLayer(link) ? null : next, threshold: null })
  return (
    <>
      {card && <div className="map-card">{card}</div>}
      <Legend table={atlas.table} layer={layer} year={scene.year} more={density.legend ?? far.legend} />
      <LayerControl layer={layer} onChoose={choose} />
      <Take {...{ link, scene, atlas }} />
      <MapLacks scene={scene} />
    </>
  )
}
