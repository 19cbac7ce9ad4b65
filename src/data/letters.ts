import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import title from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import { DataError } from './load'

/** One of the site’s own fonts, all of it, as a `data:` address: what a picture that leaves the page is written with. */
export type Letters = { readonly family: string; readonly data: string }

/** The files of `app/fonts.css`, by the names that it gives them. */
const FILES = {
  'Atkinson Hyperlegible Next Variable': text,
  'Bricolage Grotesque Variable': title,
}

function dataAddress(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(bytes)
  })
}

async function lettersOf([family, file]: [string, string]): Promise<Letters> {
  const answer = await fetch(file)
  if (!answer.ok) throw new DataError(family, 'gone', `answers ${answer.status}`)
  return { family, data: await dataAddress(await answer.blob()) }
}

/**
 * The two fonts of the site; 75 kB that the page has already.
 * @throws when one of them does not come
 */
export const siteLetters = (): Promise<readonly Letters[]> =>
  Promise.all(Object.entries(FILES).map(lettersOf))
