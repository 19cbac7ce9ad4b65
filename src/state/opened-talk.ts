import { create } from 'zustand'
import type { OpenedTalk } from '../domain/talk'

/** The talk that this reader opened from a file: it stays in this page, and is gone on reload. */
export const useOpenedTalk = create<{ readonly opened: OpenedTalk | null }>()(() => ({ opened: null }))

/** Keeps the talk of a file, in the place of the one before. */
export const keepOpened = (opened: OpenedTalk) => useOpenedTalk.setState({ opened })
