import type { ItemRef } from '../../domain/catalyst'
import type { Town } from '../../domain/geography'
import type { Scene } from '../../domain/scene'
import { MapCounts } from './map-counts'
import type { HrefOf, MapNames } from './map-names'
import { MapTowns } from './map-towns'
import { marksOf, obstaclesOf } from './obstacles'
import type { Drawn } from './outlines'

type Props = Drawn & {
  readonly scene: Scene
  readonly towns: readonly Town[]
  readonly letter: number
  readonly scale: number
  readonly hrefOf: HrefOf
  readonly names: MapNames
  readonly lit: ItemRef | null
}

/** What is written on the ground: counts in their territories, or towns between the marks. */
export function MapWords({ scene, towns, letter, scale, hrefOf, names, lit, byId, frame }: Props) {
  const standing = obstaclesOf(scene, { byId, frame }, scale)
  if (scene.level === 'commune') {
    const obstacles = [...standing, ...marksOf(scene, frame, scale)]
    return <MapTowns towns={towns} frame={frame} letter={letter} obstacles={obstacles} />
  }
  return (
    <MapCounts
      marks={scene.counts[scene.level]}
      obstacles={standing}
      nameOf={names.count}
      {...{ frame, letter, hrefOf, lit }}
    />
  )
}
