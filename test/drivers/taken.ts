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
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) => (await item!.getType(type)).text()
    const pasted = new DOMParser().parseFromString(await textOf('text/html'), 'text/html')
    const all = (selector: string) => Array.from(pasted.querySelectorAll(selector))
    return {
      headings: all('h1, h2, caption').map((one) => `${one.tagName} ${one.textContent}`),
      cells: all('table th[scope=row] + td').length,
      links: all('a').map((one) => one.getAttribute('href') ?? ''),
      plain: await textOf('text/plain'),
    }
  })
}

/** Pixels of a PNG, as its header says; throws when it is none. */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
