/** A font to embed: its CSS name, and the whole file as a `data:` address. */
export type Letters = { readonly family: string; readonly data: string }

/** What a style sheet may say of a shape or a letter, and a picture outside the page would not know. */
const INKS = [
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'visibility',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const
const NAMESPACE = 'http://www.w3.org/2000/svg'

/** Writes on each element of a copy what the page makes of its original; what is not drawn leaves the copy. */
function inked(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  if (style.display === 'none') {
    copy.remove()
    return
  }
  const own = (copy as SVGElement).style
  for (const ink of INKS) own.setProperty(ink, style.getPropertyValue(ink))
  const parts = Array.from(copy.children) // as they are before any of them leaves
  Array.from(original.children).forEach((child, i) => {
    inked(child, parts[i]!)
  })
}

const faceOf = ({ family, data }: Letters) =>
  `@font-face{font-family:"${family}";font-weight:200 800;src:url("${data}") format("woff2")}`

/** The size that an SVG is drawn in, in CSS pixels: of its frame, else of its place on the page. */
function sizeOf(svg: SVGSVGElement) {
  const { width, height } = svg.viewBox.baseVal
  return width > 0 && height > 0 ? { width, height } : svg.getBoundingClientRect()
}

/**
 * An SVG of the page as a text that stands alone: its inks written on it, its fonts inside it, nothing to fetch.
 * @param width in CSS pixels; its height follows
 */
export function standalone(svg: SVGSVGElement, letters: readonly Letters[], width: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is of the same kind
  inked(svg, copy)
  const size = sizeOf(svg)
  copy.setAttribute('xmlns', NAMESPACE)
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String((width * size.height) / size.width))
  const faces = document.createElementNS(NAMESPACE, 'style')
  faces.textContent = letters.map(faceOf).join('')
  copy.prepend(faces)
  return new XMLSerializer().serializeToString(copy)
}
