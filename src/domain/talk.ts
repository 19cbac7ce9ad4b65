import { KINDS, STATUSES } from './catalyst'
import type { Link, Page } from './link'
import { type ReadLink, readLink } from './link-text'
import type { CatalystTable } from './table'

/** How the camera comes to a scene: it flies there, or it is there at once. */
export const TRANSITIONS = ['vol', 'coupe'] as const
export type Transition = (typeof TRANSITIONS)[number]

/** One row of a talk. A scene without a link is a slide: its words in the middle, over the whole of France. */
export type TalkScene = {
  readonly title: string
  readonly text: string // may hold blanks
  readonly notes: string // for the speaker alone; may hold blanks
  readonly seconds: number
  readonly link: string // path and search of a page that has a map, '' for a slide
  readonly transition: Transition
}

/** The columns of the file of a talk, one row a scene. */
export const TALK_COLUMNS = ['titre', 'texte', 'notes', 'duree', 'lien', 'transition'] as const

/** Addresses of talks that are in no file of the site: made for a territory, or opened by the reader. */
export const [GENERATED, OPENED] = ['votre-region', 'fichier'] as const
export const RESERVED_TALKS: readonly string[] = [GENERATED, OPENED]

/** A talk: its scenes in their order, at least one. */
export type Talk = { readonly id: string; readonly scenes: readonly TalkScene[] }

/** The numbers that a text of a talk may leave to be computed, written between braces. */
export const BLANKS = ['organisations', 'tiers-lieux', 'citees'] as const
export type Blank = (typeof BLANKS)[number]

/** A talk that a reader opened from a file, as it came. */
export type OpenedTalk = { readonly name: string; readonly bytes: Uint8Array; readonly talk: Talk }

/** The title of a talk: that of its first scene. */
export const talkTitle = ({ scenes }: Talk) => scenes[0]?.title ?? ''

/** How long a talk lasts, in seconds. */
export const talkSeconds = ({ scenes }: Talk) => scenes.reduce((sum, { seconds }) => sum + seconds, 0)

/** The link of a scene, whatever the base of the site; what of it could not be read is beside it. */
export function sceneLink(link: string): ReadLink {
  const [pathname = '', search = ''] = (link || '/').split(/(?=\?)/)
  return readLink('/', { pathname, search })
}

/** Whether a page can be the picture of a scene: it has a map, and leads nowhere else. */
export const hasMap = ({ page }: Link) =>
  ['map', 'catalyst', 'pioneer', 'pioneers', 'territory', 'compare'].includes(page.at)

/** The value of each blank, counted in the list. */
export function blankValues(table: CatalystTable): Readonly<Record<Blank, number>> {
  const count = (column: Uint8Array, value: number) => column.reduce((n, own) => n + Number(own === value), 0)
  return {
    organisations: table.size,
    'tiers-lieux': count(table.kind, KINDS.indexOf('tiers-lieux')),
    citees: count(table.status, STATUSES.indexOf('cite')),
  }
}

/** A text whose blanks are filled; one that is not known stays as it is written. */
export const fillBlanks = (text: string, numberOf: (blank: Blank) => string): string =>
  text.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    const blank = BLANKS.find((known) => known === name)
    return blank ? numberOf(blank) : written
  })

/** The number of the scene that is shown, from 1: the one asked for, else the last, else the first. */
export const sceneNumber = ({ scenes }: Talk, asked: number | null): number =>
  Math.min(Math.max(asked ?? 1, 1), Math.max(scenes.length, 1))

/** The page of a talk in the site. */
export type TalkPage = Extract<Page, { at: 'talk' }>

/** A talk from its first scene. */
export const talkPage = (talk: string): TalkPage => ({
  at: 'talk',
  talk,
  speaker: false,
  scene: null,
  territory: null,
  auto: null,
  standby: null,
})

/** The same talk at one of its scenes, from 1; the first is left out of the link. */
export const atScene = (page: TalkPage, scene: number): TalkPage => ({
  ...page,
  scene: scene === 1 ? null : scene,
})
