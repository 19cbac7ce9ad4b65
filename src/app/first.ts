/** What a reader typed in the static first paint before the app was there. */
export type FirstWords = { readonly typed: string; readonly focused: boolean; readonly caret: number | null }

const first = () => document.getElementById('first')
const fieldOf = (root: HTMLElement | null) =>
  root?.querySelector<HTMLInputElement>('input[type="search"]') ?? null

/** What stands in the search field of the first paint; empty when there is none. */
export function firstWords(): FirstWords {
  const field = fieldOf(first())
  return {
    typed: field?.value ?? '',
    focused: field !== null && document.activeElement === field,
    caret: field?.selectionStart ?? null,
  }
}

/** Moves the static picture of the map under the live one, until that is painted. */
export function takeFirstMap(place: HTMLElement): void {
  const picture = first()?.querySelector('.first-map')
  if (picture && !document.documentElement.hasAttribute('data-narrowed')) place.append(picture)
}

/** Removes the first paint, which the app now replaces, and gives its focus and its words to the app's field. */
export function removeFirst(): void {
  const words = firstWords()
  first()?.remove()
  const field = document.querySelector<HTMLInputElement>('#app #search')
  if (!words.focused || !field) return
  field.focus()
  const { caret } = words
  // The words come with the render that follows.
  if (caret !== null) requestAnimationFrame(() => field.setSelectionRange(caret, caret))
}
