// A table: the inks of the three themes. `themes.css` says the same to the page; palette.test.ts reads both.
import type { ActorType } from '../domain/catalyst'
import { type Theme, UNKNOWN_TYPE } from '../domain/link'
import type { Scene } from '../domain/scene'

/** An actor type as it is drawn: « non précisé » has its own shape and ink. */
export type ActorInk = ActorType | typeof UNKNOWN_TYPE

/** The colours of one theme, each an sRGB `#RRGGBB`. */
export type Inks = {
  readonly paper: string
  readonly land: string
  readonly sea: string
  readonly text: string
  readonly textSecond: string
  readonly accent: string
  readonly onAccent: string // text on a surface of accent
  readonly line: string // quiet edges of the page: fields, cards, tables
  readonly hover: string // behind what the pointer or the list points at
  readonly neighbour: string // land that is not France
  readonly country: string // borders between countries
  readonly region: string // borders between régions
  readonly departement: string
  readonly commune: string
  readonly river: string
  readonly far: string // communes that are far from every organisation
  readonly density: readonly string[] // classes of population density, from the emptiest: one hue that no actor type has
  readonly actors: Readonly<Record<ActorInk, string>>
}

const ACTORS_ON_LIGHT: Inks['actors'] = {
  association: '#0B6FB8',
  collectivite: '#7A45B8',
  entreprise: '#B93A0A',
  fondation: '#AD1F63',
  institution: '#3B5368',
  accompagnateur: '#0A7358',
  academique: '#7D6000',
  [UNKNOWN_TYPE]: '#5F6873',
}

const ACTORS_ON_DARK: Inks['actors'] = {
  association: '#7CC3F5',
  collectivite: '#CBABF4',
  entreprise: '#FF9A6B',
  fondation: '#FF8FC0',
  institution: '#B7CAD9',
  accompagnateur: '#63D3AE',
  academique: '#E6C65C',
  [UNKNOWN_TYPE]: '#B8C0C8',
}

/** The inks of each theme. */
export const PALETTE: Readonly<Record<Theme, Inks>> = {
  papier: {
    paper: '#FBF8F3',
    land: '#F3EFE6',
    sea: '#DCE7EC',
    text: '#1B2730',
    textSecond: '#4A5862',
    accent: '#0B5C5A',
    onAccent: '#FFFFFF',
    line: '#D9D3C6',
    hover: '#D3E7E3',
    neighbour: '#E8E6E0',
    country: '#B4AEA2',
    region: '#8A8375',
    departement: '#BCB4A4',
    commune: '#D8D1C3',
    river: '#A9C6D3',
    far: '#5C661A',
    density: ['#EFF1E1', '#E1E7C6', '#D3DDAC', '#C6D394', '#BBCC7F'],
    actors: ACTORS_ON_LIGHT,
  },
  projection: {
    paper: '#1A2A31',
    land: '#1D2E36',
    sea: '#0E181D',
    text: '#F6F3EC',
    textSecond: '#B8C0C8',
    accent: '#6FD6C8',
    onAccent: '#10201F',
    line: '#41545D',
    hover: '#2B4D4F',
    neighbour: '#152228',
    country: '#3A4B54',
    region: '#71858F',
    departement: '#4A5E68',
    commune: '#33454E',
    river: '#2F5366',
    far: '#C2CE6E',
    density: ['#212F2B', '#2A3927', '#344425', '#3E4E25', '#465725'],
    actors: ACTORS_ON_DARK,
  },
  'projection-claire': {
    paper: '#FFFFFF',
    land: '#FFFFFF',
    sea: '#DDE8EE',
    text: '#111A20',
    textSecond: '#3F4C56',
    accent: '#0B5C5A',
    onAccent: '#FFFFFF',
    line: '#BFC5CA',
    hover: '#CFE6E2',
    neighbour: '#EFEFED',
    country: '#A5A9AC',
    region: '#6B7278',
    departement: '#A9AEB2',
    commune: '#D2D5D8',
    river: '#93BBCD',
    far: '#525C12',
    density: ['#F4F6E6', '#E5EBCA', '#D6E0AF', '#C8D595', '#BBCC7E'],
    actors: ACTORS_ON_LIGHT,
  },
}

const PROJECTED = 1.5 // at least, whatever the projector
const HAND = 400 // lines under which a screen is held in a hand, not looked at from the back of a room
const STEP = 0.25 // a window that is dragged larger is not dressed anew at every pixel

/**
 * How much larger letters and marks are than on a desk: a projected page is read from the back of a room, where a
 * letter of 12 px is 24 px on a screen of 1080 lines, and as large a part of any other.
 */
export const scaleOf = ({ theme, lines = 0 }: Pick<Scene, 'theme' | 'lines'>): number =>
  theme === 'papier' || (lines > 0 && lines < HAND)
    ? 1
    : Math.max(PROJECTED, Math.round((2 * lines) / 1080 / STEP) * STEP)

/** The family of text, numbers and labels of the map. */
export const TEXT_FACE = 'Atkinson Hyperlegible Next Variable'
