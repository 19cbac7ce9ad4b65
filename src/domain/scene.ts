import type { ActorType, ItemRef } from './catalyst'
import type { Layer, Link, Theme } from './link'
import type { NumberMark } from './number-marks'
import type { Box, LonLat, Metres } from './position'
import type { TerritoryId } from './territory'

/** How organisations are drawn: counted by région, by département, or as marks in their commune. */
export const SCENE_LEVELS = ['region', 'departement', 'commune'] as const
export type SceneLevel = (typeof SCENE_LEVELS)[number]

/** Zoom levels of MapLibre (512 px tiles) from which the next level is drawn. */
export const DEPARTEMENTS_FROM = 6.4
export const MARKS_FROM = 8

/** The widest and the closest view of the map: at the first, the régions still have room for their numbers. */
export const [FARTHEST, CLOSEST] = [3.4, 14]

/** The level drawn at a zoom. */
export const levelAt = (zoom: number): SceneLevel =>
  zoom < DEPARTEMENTS_FROM ? 'region' : zoom < MARKS_FROM ? 'departement' : 'commune'

/** A number of organisations written on a territory, national networks left out. */
export type CountMark = {
  readonly territory: TerritoryId
  readonly name: string
  readonly at: LonLat
  readonly count: number
  readonly thirdPlaces: number
  readonly within: readonly TerritoryId[] // the wider ones that are counted too
}

/** One organisation on the map, at the point of its commune. */
export type CatalystMark = {
  readonly id: string
  readonly name: string
  readonly at: LonLat
  readonly actor: ActorType | null
  readonly thirdPlace: boolean
  readonly commune: string
  readonly within: readonly TerritoryId[] // its commune, département and région
}

/** Several organisations of one commune under one neutral mark. */
export type StackMark = {
  readonly territory: TerritoryId
  readonly name: string
  readonly at: LonLat
  readonly ids: readonly string[] // by name
  readonly thirdPlaces: number
  readonly within: readonly TerritoryId[] // its département and région
}

export type PioneerMark = {
  readonly id: string
  readonly name: string
  readonly at: LonLat
  readonly territories: readonly TerritoryId[]
  readonly attested: boolean // false: a neighbouring initiative, its link with the network not attested
}

/** Where a step of the network took place, in the year that is shown. */
export type EventMark = { readonly territory: TerritoryId; readonly at: LonLat }

/** The place asked for, what is drawn around it, and where lines lead from it: the first of its answer. */
export type PlaceMark = {
  readonly territory: TerritoryId
  readonly name: string
  readonly at: LonLat
  readonly radius: Metres | null
  readonly lines: readonly LonLat[]
}

/** A class of population density in people per km²: from its first bound up to its last, which it does not hold. */
export type DensityClass = { readonly from: number; readonly to: number | null } // null: no end

/** Population density: the classes of the legend, and the position in them of each territory; null when it is not known. */
export type DensityLayer = {
  readonly classes: readonly DensityClass[]
  readonly classOf: Readonly<Partial<Record<TerritoryId, number | null>>>
}

/** Points of communes with how far each is from the nearest organisation, the farthest first: numbers in columns. */
export type FarPoints = {
  readonly lon: Float32Array // WGS 84 degrees
  readonly lat: Float32Array
  readonly away: Float32Array // metres
}

/** A layer under the marks. What it draws is worked out once its data are there (`layered-scene.ts`). */
export type SceneLayer = {
  readonly id: Layer
  readonly threshold: Metres // of the communes far from every organisation
  readonly density?: DensityLayer
  readonly far?: FarPoints // of all communes: those beyond the threshold are drawn
}

/** Where the camera is told to go; a report of the reader's own gesture never becomes an order. */
export type CameraOrder =
  | { readonly to: 'box'; readonly box: Box }
  | { readonly to: 'view'; readonly center: LonLat; readonly zoom: number }

/** One frame of the strip of overseas territories, with the count of the current filter. */
export type OverseasFrame = CountMark & { readonly box: Box; readonly zone: 'drom' | 'com' }

/** Everything that a picture of the map shows: a plain value that crosses workers, windows, files and prints. */
export type Scene = {
  readonly version: 1
  readonly mode: 'explore' | 'compare' | 'present' | 'print'
  readonly theme: Theme
  readonly level: SceneLevel
  readonly total: number
  readonly thirdPlaces: number
  readonly toConfirm: number
  readonly national: number // apart, beside the map, never in a mark
  readonly counts: { readonly region: readonly CountMark[]; readonly departement: readonly CountMark[] }
  readonly items: {
    readonly catalysts: readonly CatalystMark[]
    readonly stacks: readonly StackMark[]
    readonly pioneers: readonly PioneerMark[]
  }
  readonly place: PlaceMark | null
  readonly numbers: readonly NumberMark[] // as the list numbers its rows
  readonly served: readonly TerritoryId[] // of the selected organisation, dashed
  readonly compared: readonly { readonly territory: TerritoryId; readonly letter: string }[]
  readonly layer: SceneLayer
  readonly selection: (ItemRef & { readonly at: LonLat | null }) | null
  readonly named: { readonly name: string; readonly at: LonLat } | null // where one is: the commune of what is open
  readonly year: number | null
  readonly events?: readonly EventMark[] // of that year, once their file is there (`layered-scene.ts`)
  readonly camera: CameraOrder
  readonly lines?: number // height in pixels of the screen that it is projected on, as far as it is no wider than 4:3
  readonly isCut?: boolean // the camera is there at once, without a flight
  readonly padding: Padding // pixels that a sheet or a title covers
  readonly overseas: readonly OverseasFrame[]
}

/** Pixels kept free at the edges of the map. */
export type Padding = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** Mainland France and Corsica: the frame of a first visit. WGS 84 degrees. */
export const FRANCE: Box = [-5.2, 41.3, 9.6, 51.15]

/** The mode of a page. */
export const modeOf = ({ page }: Link): Scene['mode'] =>
  page.at === 'compare'
    ? 'compare'
    : page.at === 'talk'
      ? 'present'
      : page.at === 'print'
        ? 'print'
        : 'explore'
