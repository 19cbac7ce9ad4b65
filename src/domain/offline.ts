/** A file of the site that is kept on the reader's device, below the base of the site; '' is its first page. */
export type KeptFile = { readonly path: string; readonly integrity: string } // as in the attribute: sha256-…

/** What a build keeps: all that makes the site work without a network, but what a reader asks for. */
export type KeptBuild = { readonly build: string; readonly files: readonly KeptFile[] }

/** Data that no build keeps by itself: large, and few readers need it without a network. */
const ON_ASK = /^(epci|voisins-communes|communes-(?!grandes$).*)$/ // towns are looked for by all
const DOWNLOADS = /-geojson$/

/** Whether a data file, by its name, is kept from the first visit on. */
export const isKeptAtOnce = (name: string) => !ON_ASK.test(name) && !DOWNLOADS.test(name)

/** Whether a data file, by its name, is kept when a reader prepares for a day without a network. */
export const isKeptOnAsk = (name: string) => ON_ASK.test(name)

/** Whether the name of a file carries a hash of its content: whatever holds it holds the same. */
export const isNamedByContent = (path: string) =>
  /^assets\/[^/]+$/.test(path) || /^data\/.+\.[0-9a-f]{8,}\.[a-z.]+$/.test(path)

/**
 * The kept page that answers an address; null where the network does: plain pages and files.
 * @param path below the base of the site, without its first slash
 */
export function keptPageOf(path: string): '' | 'app.html' | null {
  if (path === '' || path === 'index.html') return ''
  const last = path.slice(path.lastIndexOf('/') + 1)
  return path === 'liste' || path.startsWith('liste/') || last.includes('.') ? null : 'app.html'
}

/** Files and their bytes, such as what is asked to be kept, and what of it is. */
export type Amount = { readonly files: number; readonly bytes: number }
export type PackFile = { readonly file: string; readonly bytes: number }

/** What these files are together. */
export const amountOf = (files: readonly PackFile[]): Amount => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
})

/** The files that are not held yet, in their order. */
export const missingOf = (files: readonly PackFile[], held: ReadonlySet<string>): PackFile[] =>
  files.filter(({ file }) => !held.has(file))

/**
 * What is kept for a day without a network: what every place needs, then the outlines of communes that are wanted.
 * @param outlines by département; empty where a build has none
 * @param departements whose communes are wanted
 */
export function packOf(
  files: Readonly<Record<string, PackFile>>,
  outlines: Readonly<Record<string, PackFile>>,
  departements: readonly string[],
): PackFile[] {
  const needed = Object.keys(files).filter(isKeptOnAsk)
  const wanted = departements.map((code) => outlines[`communes-${code}`])
  return [...needed.map((name) => files[name]!), ...wanted.flatMap((file) => file ?? [])]
}
