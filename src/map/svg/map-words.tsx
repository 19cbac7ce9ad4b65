import type { ItemRef } from '../../domain/catalyst'
import type { Town } from '../../domain/geography'
import type { Scene } from '../../domain/scene'
import { answerNumbers } from './map-answer'
import { MapCounts } from './map-counts'
import type { HrefOf, HrefOfView, MapNames } from './map-names'
import { MapTowns } from './map-towns'
import type { NumberSign } from './number-signs'
import { marksIn, obstaclesOf } from './obstacles'
import type { Drawn } from './outlines'

type Props = Drawn & {
  readonly scene: Scene
  readonly towns: readonly Town[]
  readonly letter: number
  readonly scale: number
  readonly hrefOf: HrefOf
  readonly hrefOfView: HrefOfView
  readonly names: MapNames
  readonly lit: ItemRef | null
  readonly signs: readonly NumberSign[] | null // of a numbered map, in the place of its marks
}

/** What is written on the ground: counts in their territories, or towns between the marks. */
export function MapWords(props: Props) {
  const { scene, towns, letter, scale, hrefOf, hrefOfView, names, lit, signs, byId, frame } = props
  const standing = obstaclesOf(scene, { byId, frame }, scale)
  if (scene.level === 'commune') {
    const cards = answerNumbers({ scene, frame, scale }).flatMap(({ card }) => card ?? [])
    const marks = signs ? signs.map(({ box }) => box) : [...marksIn(scene, frame, scale), ...cards]
    const obstacles = [...standing, ...marks]
    const here = [scene.place, scene.named].flatMap((one) => (one ? [{ ...one, rank: 0 }] : []))
    const others = towns.filter(({ name }) => !here.some((one) => one.name === name))
    return <MapTowns towns={[...here, ...others]} {...{ frame, letter, scale, obstacles }} />
  }
  return (
    <MapCounts
      obstacles={standing}
      nameOf={names.count}
      {...{ scene, frame, letter, hrefOf, hrefOfView, lit }}
    />
  )
}
