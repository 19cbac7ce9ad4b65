import { create } from 'zustand'
import type { ItemRef } from '../domain/catalyst'
import type { Facet } from '../domain/filter'
import type { TerritoryId } from '../domain/territory'
import type { SheetHeight } from '../look/frame'

/** What belongs to this reader, on this screen, now. It is gone on reload, on purpose. */
type Ui = {
  readonly lit: ItemRef | null // hovered or focused, in the list or on the map
  readonly facet: Facet | 'more' | null // the open panel of options
  readonly shown: number // how many rows of the list are shown
  readonly turned: readonly string[] // parts of an answer that the reader has opened or closed against the rule
  readonly sheet: SheetHeight // of a phone
  readonly before: SheetHeight | null // of the sheet, before what is open was opened; null for the list
  readonly asked: { readonly place: TerritoryId | null; readonly words: string } // for the field, « Lyon (69003) »
  readonly isMapSettled: boolean // it stands, or will not: what is fetched ahead of a press takes nothing from it
  readonly reason: { readonly of: string; readonly text: string } // « Pour quoi ? » of an organisation's id, to print
}

/** Rows of the list shown at first, and added by each press. */
export const PAGE_OF_LIST = 50

export const useUi = create<Ui>()(() => ({
  lit: null,
  facet: null,
  shown: PAGE_OF_LIST,
  turned: [],
  sheet: 'peek', // nothing opens by itself
  before: null,
  asked: { place: null, words: '' },
  isMapSettled: false,
  reason: { of: '', text: '' },
}))

const isItem = (lit: ItemRef | null, item: ItemRef | null) => lit?.kind === item?.kind && lit?.id === item?.id

/** Lights an item in the list and on the map, or none. */
export const light = (item: ItemRef | null) =>
  useUi.setState(({ lit }) => (isItem(lit, item) ? {} : { lit: item }))

/** What an item of a list does when it is pointed at, and when no longer: it puts out itself only. */
export const lighter = (item: ItemRef) => (on: boolean) => {
  if (on) light(item)
  else if (isItem(useUi.getState().lit, item)) light(null)
}

/** Opens the options of a facet, or closes them when they are open. */
export const toggleFacet = (facet: Facet | 'more' | null) =>
  useUi.setState((ui) => ({ facet: ui.facet === facet ? null : facet }))

/** Shows one page more of the list. */
export const showMore = () => useUi.setState((ui) => ({ shown: ui.shown + PAGE_OF_LIST }))

/** Goes back to the first page of the list, its parts as they stand at first. */
export const showFirst = () => useUi.setState({ shown: PAGE_OF_LIST, turned: [] })

/** Opens a part of an answer that stands closed at first, or closes one that stands open. */
export const turn = (part: string, on: boolean) =>
  useUi.setState(({ turned }) => {
    const others = turned.filter((one) => one !== part)
    return { turned: on ? [...others, part] : others }
  })

/** Keeps the words by which a place was asked for; '' for its name. */
export const keepWords = (place: TerritoryId | null, words: string) =>
  useUi.setState({ asked: { place, words } })

/** Tells that the map stands, or that it will not. */
export const mapSettled = () => useUi.setState({ isMapSettled: true })

/** Keeps why an organisation's sheet is printed, until another one is written on. */
export const giveReason = (of: string, text: string) => useUi.setState({ reason: { of, text } })

/** Sets the height of the sheet. */
export const setSheet = (sheet: SheetHeight) => useUi.setState({ sheet })

/** Shows what the sheet holds, when it holds it back. */
export const raiseSheet = () =>
  useUi.setState(({ sheet, before }) => ({
    sheet: sheet === 'peek' ? 'half' : sheet,
    before: before === 'peek' ? 'half' : before,
  }))

/** What is opened stands at half height, so that its mark is seen above; the list finds its own height again. */
export const followPage = (isList: boolean) =>
  useUi.setState(({ sheet, before }) =>
    isList ? { sheet: before ?? sheet, before: null } : { sheet: 'half', before: before ?? sheet },
  )
