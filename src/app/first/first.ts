/** What a reader typed in the static first paint before the app was there. */
export type FirstWords = { readonly typed: string; readonly focused: boolean; readonly caret: number | null }

const first = () => document.getElementById('first')
const fieldOf = (root: HTMLElement | null) =>
  root?.querySelector<HTMLInputElement>('input[role="combobox"]') ?? null

/** What stands in the search field of the first paint; empty when there is none. */
export function firstWords(): FirstWords {
  const field = fieldOf(first())
  return {
    typed: field?.value ?? '',
    focused: field !== null && document.activeElement === field,
    caret: field?.selectionStart ?? null,
  }
}

/** Moves a part of the first paint into the app's page, until the live one stands in its place. */
export function takeFirst(part: '.first-map' | '.overseas', place: HTMLElement): void {
  const found = first()?.querySelector(part)
  if (found && !document.documentElement.hasAttribute('data-narrowed')) place.append(found)
}

/** Whether the static first paint stands there and says what the link asks for. */
export const hasFirst = () => first() !== null && !document.documentElement.hasAttribute('data-narrowed')

/** Puts an element below the question of the first paint, until the function that it gives is called. */
export function placeInFirst(element: HTMLElement): () => void {
  const root = first()
  root?.setAttribute('data-kept', '')
  element.className = 'first-notice'
  root?.querySelector('.head')?.append(element)
  return () => {
    root?.removeAttribute('data-kept')
    if (root && element.contains(document.activeElement)) {
      root.tabIndex = -1
      root.focus() // until `removeFirst` hands the focus on
    }
    element.remove()
  }
}

const ARRIVED = location.pathname

/** What the page sent from a path says without script; nothing when the reader went on from there. */
export function plainTextOf(path: string): readonly Element[] {
  const text = path === ARRIVED ? (document.querySelector('noscript')?.textContent ?? '') : ''
  const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main.plain-sheet')
  return main ? [...main.children].filter(({ className }) => className !== 'plain-why') : []
}

/** Whether the reader scrolled the first paint: on a phone, pulled the list over the map. */
export const isFirstPulled = () => first() !== null && scrollY > 0

/** Removes the first paint, which the app now replaces, and gives its focus and its words to the app. */
export function removeFirst(): void {
  const words = firstWords()
  const isInside = first()?.contains(document.activeElement) ?? false
  first()?.remove()
  const field = document.querySelector<HTMLInputElement>('#app #search')
  if (isInside && !words.focused) document.getElementById('list')?.focus()
  if (!words.focused || !field) return
  field.focus()
  if (words.typed) field.click() // shows the answers
  const { caret } = words
  // The words come with the render that follows.
  if (caret !== null) requestAnimationFrame(() => field.setSelectionRange(caret, caret))
}
