import type { Trade } from './catalyst'

/** Whom a resource is made for; the order of the choices on screen. */
export const PUBLICS = ['maires', 'agents', 'associations', 'entreprises', 'citoyens', 'chercheurs'] as const
export type Public = (typeof PUBLICS)[number]

/** What a resource is looked for, widest first: the order of its parts on screen. */
export const RESOURCE_THEMES = [
  'comprendre',
  'se-former',
  'construire',
  'appui',
  'convaincre',
  'mesurer',
] as const
export type ResourceTheme = (typeof RESOURCE_THEMES)[number]

/** Something that exists already and helps. */
export type Resource = {
  readonly id: string
  readonly title: string
  readonly nature: string
  readonly date: string // ISO year, month or day; '' when unknown
  readonly need: string
  readonly theme: ResourceTheme
  readonly rank: number | null // place among those to begin with, from 1
  readonly publics: readonly Public[]
  readonly trades: readonly Trade[]
  readonly copy: boolean // hosted by a third party
  readonly url: string
}

const FIRST = 3

/** What a mayor and the mayor's staff begin with: made for both, no third-party copy, in the order of « par où commencer ». */
export function resourcesForTownHalls(all: readonly Resource[]): Resource[] {
  const isFor = ({ publics, copy }: Resource) =>
    !copy && publics.includes('maires') && publics.includes('agents')
  const place = ({ rank }: Resource) => rank ?? Number.POSITIVE_INFINITY
  return all
    .filter(isFor)
    .sort((a, b) => place(a) - place(b) || a.publics.length - b.publics.length)
    .slice(0, FIRST)
}
