import type { Reader } from './page'

type LonLat = readonly [lon: number, lat: number]
/** A point of the screen in CSS pixels. */
export type Point = readonly [x: number, y: number]

const CONTAINER = '#map [data-map-state]'
const DRAWN = 40_000 // ms that a picture may take when the processor draws it
const TILE = 512 // pixels of the world at zoom 0

/** A position in Web Mercator, the world being 1 wide and 1 high. */
function mercator([lon, lat]: LonLat): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return [lon / 360 + 0.5, 0.5 - y / (2 * Math.PI)]
}

/** Where a position falls, seen from another one that lies at a point of the screen. */
function projected(to: LonLat, from: LonLat, [x, y]: Point, zoom: number): Point {
  const world = TILE * 2 ** zoom
  const [[toX, toY], [fromX, fromY]] = [mercator(to), mercator(from)]
  return [x + (toX - fromX) * world, y + (toY - fromY) * world]
}

const numbersOf = (text: string | null) => (text ?? '').split(',').map(Number)

/** The interactive map, asked through what the page says of it: its state, its zoom, the link. */
export class LiveMap {
  private readonly reader: Reader

  constructor(reader: Reader) {
    this.reader = reader
  }

  /** Waits until the map says that it has drawn what it shows. */
  async ready(): Promise<void> {
    await this.reader.page.locator(`#map [data-map-state="ready"]`).waitFor({ timeout: DRAWN })
  }

  /** The map's own canvas in the page: its left, top, width and height. */
  private async box() {
    const box = await this.reader.page.locator(CONTAINER).boundingBox()
    if (!box) throw new Error('the map is not on the screen')
    return box
  }

  /** The resting view of the link; null when the link has none. */
  view(): { readonly center: LonLat; readonly zoom: number } | null {
    const text = new URL(this.reader.page.url()).searchParams.get('vue')
    const [lon = 0, lat = 0, zoom = 0] = numbersOf(text)
    return text === null ? null : { center: [lon, lat], zoom }
  }

  /** Where a position falls on the screen, by the view of the link and what the page covers of the map. */
  async pointOf(at: LonLat): Promise<Point> {
    const view = this.view()
    if (!view) throw new Error('the link has no view')
    const { x, y, width, height } = await this.box()
    const [left = 0, right = 0, top = 0, bottom = 0] = await this.covered()
    const middle: Point = [x + width / 2 + (left - right) / 2, y + height / 2 + (top - bottom) / 2]
    return projected(at, view.center, middle, view.zoom)
  }

  /** Where a position falls on the screen, by what the map says of its camera when it rests. */
  async restingPointOf(at: LonLat): Promise<Point> {
    const container = this.reader.page.locator(CONTAINER)
    const [lon, lat] = numbersOf(await container.getAttribute('data-center'))
    const [zoom] = numbersOf(await container.getAttribute('data-zoom'))
    if (lon === undefined || lat === undefined || !zoom)
      throw new Error('the map does not say where it rests')
    const { x, y, width, height } = await this.box()
    return projected(at, [lon, lat], [x + width / 2, y + height / 2], zoom)
  }

  /** Presses the map at a position. */
  async presses(at: LonLat): Promise<void> {
    const [x, y] = await this.pointOf(at)
    await this.reader.page.mouse.move(x, y)
    await this.reader.page.mouse.click(x, y)
  }

  /** Presses the map at a position; gives the zoom at the end of that very press, before any frame of a flight. */
  async zoomAsPressed(at: LonLat): Promise<number> {
    const zoom = this.reader.page.evaluate(
      (container) =>
        new Promise<number>((tell) => {
          const read = () => tell(Number(document.querySelector<HTMLElement>(container)?.dataset.zoom))
          addEventListener('click', read, { once: true }) // heard after the map's own listener
        }),
      CONTAINER,
    )
    await this.presses(at)
    return zoom
  }

  /** Turns the wheel over a position. */
  async turns(at: LonLat, by: number): Promise<void> {
    const [x, y] = await this.pointOf(at)
    await this.reader.page.mouse.move(x, y)
    await this.reader.page.mouse.wheel(0, by)
  }

  /** A picture of the map around a position, as bytes to compare. */
  async pictureAround(at: LonLat, half = 14): Promise<string> {
    const [x, y] = await this.pointOf(at)
    const clip = { x: Math.round(x - half), y: Math.round(y - half), width: 2 * half, height: 2 * half }
    return (await this.reader.page.screenshot({ clip })).toString('base64')
  }

  /** Takes the graphics context away, as a driver that crashes does; gives what gives it back. */
  async losesContext(): Promise<() => Promise<void>> {
    const canvas = await this.reader.page.locator('#map canvas').elementHandle()
    const extension = await canvas?.evaluateHandle((element) => {
      const context = (element as HTMLCanvasElement).getContext('webgl2')
      const lose = context?.getExtension('WEBGL_lose_context')
      lose?.loseContext()
      return lose
    })
    return async () => {
      await extension?.evaluate((lose) => lose?.restoreContext())
    }
  }

  private async covered(): Promise<number[]> {
    return this.reader.page.locator(CONTAINER).evaluate((element) => {
      const style = getComputedStyle(element)
      return ['left', 'right', 'top', 'bottom'].map((side) =>
        Number.parseFloat(style.getPropertyValue(`--cover-${side}`) || '0'),
      )
    })
  }
}
