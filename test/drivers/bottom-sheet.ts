import type { Reader } from './page'

/** A part of the screen in CSS pixels: its upper and lower edge. */
export type Span = { readonly top: number; readonly bottom: number }

/** The sheet of a phone, asked through what the page says of it. */
export class BottomSheet {
  private readonly reader: Reader

  constructor(reader: Reader) {
    this.reader = reader
  }

  private get panel() {
    return this.reader.page.locator('#app > .panel')
  }

  /** Its height by name once it rests: `peek`, `half` or `full`. */
  async rests(): Promise<string | null> {
    await this.panel.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)))
    return this.panel.getAttribute('data-height')
  }

  /** Shows what it holds, when it is lowest. */
  async raises(): Promise<void> {
    const more = this.reader.page.locator('#app > .panel[data-height="peek"] [data-by="1"]')
    if (await more.isVisible()) await more.click()
    await this.rests()
  }

  /** Drags it by its bar: up when positive, in CSS pixels. */
  async drags(up: number): Promise<void> {
    const box = await this.reader.page.locator('#app [data-drags] .sheet-handle').boundingBox()
    if (!box) throw new Error('the sheet has no handle')
    const { mouse } = this.reader.page
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await mouse.move(x, y)
    await mouse.down()
    for (const part of [0.3, 0.6, 1, 1]) await mouse.move(x, y - up * part)
    await mouse.up()
  }

  /** What it and the head leave of the map, once it rests. */
  async freeMap(): Promise<Span> {
    await this.rests()
    return this.reader.page.evaluate(() => {
      const edge = (part: string) => document.querySelector(part)!.getBoundingClientRect()
      return { top: edge('#app > .head').bottom, bottom: edge('#app > .panel').top }
    })
  }

  /** The part of the screen that an element of the live page takes. */
  async spanOf(selector: string): Promise<Span> {
    const box = await this.reader.page.locator(`#app ${selector}`).first().boundingBox()
    if (!box) throw new Error(`${selector} is not on the screen`)
    return { top: box.y, bottom: box.y + box.height }
  }

  /** The controls and words of the live page, seen now, that reach beyond the sides of the window. */
  cut(): Promise<string[]> {
    return this.reader.page.evaluate(() =>
      [...document.querySelectorAll('#app :is(a, button, p, h1, h2, label, input)')]
        .filter((one) => one.checkVisibility() && !one.closest('.skip, .visually-hidden, svg'))
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect()
          return width > 2 && (left < -1 || right > innerWidth + 1)
        })
        .map((one) => `${one.textContent?.slice(0, 40)} ${one.tagName} ${one.id} ${one.className}`.trim()),
    )
  }

  /** Sets the letters of the page, as a reader does in the settings of the browser. */
  async sizesLetters(percent: number): Promise<void> {
    await this.reader.page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, `${percent}%`)
  }
}
