import { breakLines } from '../text/break-lines'
import { standalone } from './svg-picture'

type Letters = Parameters<typeof standalone>[1][number]

/** What is written around a picture that leaves the page. */
export type Caption = {
  readonly title: string
  readonly foot: readonly string[] // one paragraph each: what it does not say, where it comes from
}

/** A picture as a file, or why there is none: it cannot be drawn here, or not be taken out of the page. */
export type Drawn = { readonly is: 'ready'; readonly png: Blob } | { readonly is: 'failed' }

/** Pixels of the finished picture for one of its own: sharp on a slide and on paper. */
const SHARP = 2
const EDGE = 24 // CSS pixels around what is drawn, as all lengths below
const TITLE = { font: '650 22px "Bricolage Grotesque Variable", sans-serif', line: 28 }
const FOOT = { font: '400 14px "Atkinson Hyperlegible Next Variable", sans-serif', line: 19 }

type Written = { readonly font: string; readonly line: number; readonly lines: readonly string[] }

function write(pen: CanvasRenderingContext2D, { font, line, lines }: Written, top: number): number {
  pen.font = font
  pen.textBaseline = 'middle'
  lines.forEach((text, i) => {
    pen.fillText(text, EDGE, top + (i + 0.5) * line)
  })
  return top + lines.length * line
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('the picture cannot be read'))
    image.src = address
  })
}

/** The inks of the page, so that a picture from a dark screen stays legible. */
function inks() {
  const style = getComputedStyle(document.documentElement)
  return { ground: style.getPropertyValue('--paper').trim(), text: style.getPropertyValue('--text').trim() }
}

async function drawn(image: HTMLImageElement, { title, foot }: Caption): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return null
  await Promise.all([document.fonts.load(TITLE.font), document.fonts.load(FOOT.font)])
  const inLines = (text: readonly string[], { font, line }: typeof TITLE): Written => {
    pen.font = font
    return {
      font,
      line,
      lines: text.flatMap((one) => breakLines(one, image.width, (part) => pen.measureText(part).width)),
    }
  }
  const [above, below] = [inLines([title], TITLE), inLines(foot, FOOT)]
  const height = above.lines.length * TITLE.line + image.height + below.lines.length * FOOT.line + 3.5 * EDGE
  canvas.width = SHARP * (image.width + 2 * EDGE)
  canvas.height = SHARP * height // wipes the canvas, its pen too
  pen.scale(SHARP, SHARP)
  const { ground, text } = inks()
  pen.fillStyle = ground
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = text
  const top = write(pen, above, EDGE) + EDGE / 2
  pen.drawImage(image, EDGE, top, image.width, image.height)
  write(pen, below, top + image.height + EDGE / 2)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** Draws an SVG text with some pen work; nothing is fetched. Never throws. */
async function drawnFrom(
  svg: string,
  draw: (image: HTMLImageElement) => Promise<Blob | null>,
): Promise<Drawn> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const png = await draw(await loaded(address))
    return png ? { is: 'ready', png } : { is: 'failed' }
  } catch {
    return { is: 'failed' } // a picture that is not SVG, or a canvas that the browser keeps to itself
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * An SVG of the page as a PNG of twice its pixels, in the letters of the site, between its title and its foot.
 * Nothing is fetched. Never throws.
 * @param width of the drawing, in CSS pixels
 */
export const pngOf = (
  svg: SVGSVGElement,
  letters: readonly Letters[],
  width: number,
  caption: Caption,
): Promise<Drawn> => drawnFrom(standalone(svg, letters, width), (image) => drawn(image, caption))

/**
 * An SVG of the page as a PNG of some pixels, in the letters of the site. Nothing is fetched. Never throws.
 * @param pixels of the file; the SVG has the same shape
 */
export const wholePng = (
  svg: SVGSVGElement,
  letters: readonly Letters[],
  pixels: { readonly width: number; readonly height: number },
): Promise<Drawn> =>
  drawnFrom(standalone(svg, letters, pixels.width), async (image) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, pixels)
    canvas.getContext('2d')!.drawImage(image, 0, 0, pixels.width, pixels.height)
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  })

/** Tells how wide a text is in a font of the page, in CSS pixels; none before that font is there. */
export function textMeasure(): (text: string, font: string) => number {
  const pen = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (!pen) return 0
    pen.font = font
    return pen.measureText(text).width
  }
}
