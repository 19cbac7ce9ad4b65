import { readFile } from 'node:fs/promises'
import type { Reader } from './page'
import type { Visit } from './site'

/** A reader whose clipboard can be looked into afterwards. */
export const WITH_CLIPBOARD: Visit = { context: { permissions: ['clipboard-read', 'clipboard-write'] } }

/** What a press of a button saves: the name of the file and its bytes. */
export async function saves(
  { page }: Reader,
  button: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The HTML on the clipboard as a document that another program reads, and the plain text beside it. */
export async function clipboard({
  page,
}: Reader): Promise<{ headings: string[]; cells: number; plain: string; links: string[] }> {
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await item!.getType(type)).text()
    return [await textOf('text/html'), await textOf('text/plain')] as const
  })
  const other = await page.context().newPage() // where the policy of the site does not hold
  const read = await other.evaluate((text) => {
    const pasted = new DOMParser().parseFromString(text, 'text/html')
    const all = (selector: string) => Array.from(pasted.querySelectorAll(selector))
    return {
      headings: all('h1, h2, caption').map((one) => `${one.tagName} ${one.textContent}`),
      cells: all('table th[scope=row] + td').length,
      links: all('a').map((one) => one.getAttribute('href') ?? ''),
    }
  }, html)
  await other.close()
  return { ...read, plain }
}

/** Pixels of a PNG, as its header says; throws when it is none. */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** How many inks a picture has that cover at least a ten-thousandth of it, told apart by 16 steps of each primary. */
export const inksOf = ({ page }: Reader, bytes: Buffer): Promise<number> =>
  page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const pen = canvas.getContext('2d')!
    pen.drawImage(image, 0, 0)
    const pixels = pen.getImageData(0, 0, image.width, image.height).data
    const found = new Map<number, number>()
    for (let i = 0; i < pixels.length; i += 4) {
      const ink = ((pixels[i]! >> 4) << 8) | ((pixels[i + 1]! >> 4) << 4) | (pixels[i + 2]! >> 4)
      found.set(ink, (found.get(ink) ?? 0) + 1)
    }
    return Array.from(found.values()).filter((n) => n > pixels.length / 40_000).length
  }, bytes.toString('base64'))
