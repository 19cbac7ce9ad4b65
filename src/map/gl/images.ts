import type { Map as MapLibre } from 'maplibre-gl'
import type { Look } from './look'
import { namedPicture, type Picture, pictures } from './pictures'

const RATIO = 2 // pixels of an image for one of the screen

/** Draws a picture whose sizes are pixels of the screen at scale 1. */
function rasterise({ width, height, draw }: Picture, scale: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale * RATIO)
  canvas.height = Math.round(height * scale * RATIO)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('a canvas gives no 2d context')
  pen.scale(scale * RATIO, scale * RATIO)
  pen.lineJoin = 'round'
  draw(pen)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

const put = (map: MapLibre, name: string, picture: Picture, { scale }: Look) =>
  map.addImage(name, rasterise(picture, scale), { pixelRatio: RATIO })

/** Gives the map its images in a look, instead of those of another. */
export function addImages(map: MapLibre, look: Look): void {
  for (const name of map.listImages()) map.removeImage(name) // counts come back as they are asked for
  for (const [name, picture] of pictures(look)) put(map, name, picture, look)
}

/** Draws a number or a line that the map asks for; other names are not known. */
export function addNamed(map: MapLibre, name: string, look: Look): void {
  const picture = namedPicture(name, look)
  if (picture) put(map, name, picture, look)
}
