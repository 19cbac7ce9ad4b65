/** A picture of the page as a text: its shapes without their links, and apart the patterns and the frame that it names. */
export type StillMarkup = { readonly picture: string; readonly patterns: ReadonlyMap<string, string> }

/** What only somebody who could press it would need. */
const ONLY_LIVE = ['href', 'tabindex', 'role', 'aria-label', 'aria-hidden', 'aria-describedby', 'translate']

/** A link as a group of shapes: the same inks, nowhere to go. */
function unlinked(link: Element): void {
  const group = document.createElementNS(link.namespaceURI, 'g')
  for (const { name, value } of Array.from(link.attributes))
    if (!ONLY_LIVE.includes(name)) group.setAttribute(name, value)
  group.append(...Array.from(link.childNodes))
  link.replaceWith(group)
}

/**
 * An SVG of the page as it can stand in another document beside others of its kind.
 * @param label what it is, for whoever does not see it
 */
export function stillMarkup(svg: SVGSVGElement, label: string): StillMarkup {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ')
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is of the same kind
  const patterns = new Map(
    Array.from(copy.querySelectorAll('pattern'), (pattern) => [pattern.id, pattern.outerHTML] as const),
  )
  for (const defs of Array.from(copy.querySelectorAll('defs'))) defs.remove()
  for (const press of Array.from(copy.querySelectorAll('.svg-press'))) press.remove()
  for (const link of Array.from(copy.querySelectorAll('a'))) unlinked(link)
  const frame = document.createElementNS(copy.namespaceURI, 'g')
  frame.setAttribute('clip-path', 'url(#frame)')
  frame.append(...Array.from(copy.childNodes))
  copy.append(frame)
  patterns.set('frame', `<clipPath id="frame"><rect width="${width}" height="${height}" rx="12"/></clipPath>`)
  for (const name of ['width', 'height', 'aria-describedby']) copy.removeAttribute(name)
  copy.setAttribute('role', 'img')
  copy.setAttribute('aria-label', label)
  return { picture: copy.outerHTML, patterns }
}
