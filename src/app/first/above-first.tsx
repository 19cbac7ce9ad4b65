import { type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { placeInFirst } from './first'

/** Puts its children at the head of the static first paint, which stays readable; its links lead to whole pages. */
export function AboveFirst({ children }: { readonly children: ReactNode }) {
  const [place] = useState(() => document.createElement('div'))
  useLayoutEffect(() => placeInFirst(place), [place])
  return createPortal(children, place)
}
