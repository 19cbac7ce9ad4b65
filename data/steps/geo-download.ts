import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSource } from './geo-source'
import { ROOT } from './geo-tables'

/** An address to download communes from; `sha256` in lower-case hexadecimal, when its publisher gives one. */
type GeoAddress = { readonly adresse: string; readonly sha256?: string }
/** Patience, in milliseconds: without any byte, and in all. */
type Patience = { readonly silence: number; readonly total: number }

const PATIENCE: Patience = { silence: 30_000, total: 15 * 60_000 }

/** The official addresses (`contours`) of `data/sources.json`, in the order they are tried. */
export function officialAddresses(): GeoAddress[] {
  const file = JSON.parse(readFileSync(`${ROOT}data/sources.json`, 'utf8')) as { contours: GeoAddress[] }
  return file.contours // committed, read by the tests
}

/** Where an address is kept under the cache folder. The name says nothing of the content: delete it to download anew. */
const downloadPath = (cache: string, { adresse }: GeoAddress) =>
  join(cache, 'telechargements', createHash('sha256').update(adresse).digest('hex').slice(0, 16))

/**
 * The file of the first address that answers with what it should, downloaded once and kept.
 * Throws with every address and its reason when none does.
 */
export async function downloaded(
  addresses: readonly GeoAddress[],
  cache: string,
  log: (line: string) => void = () => {},
  patience: Patience = PATIENCE,
): Promise<string> {
  const kept = addresses.map((a) => downloadPath(cache, a)).find((path) => existsSync(path))
  if (kept) return kept
  const reasons: string[] = []
  for (const address of addresses) {
    try {
      log(`téléchargement de ${address.adresse}`)
      return await download(address, downloadPath(cache, address), patience)
    } catch (error) {
      reasons.push(`${address.adresse} : ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    `Téléchargement des contours impossible. ${reasons.join(' ; ')}. Que faire : réessayer plus tard, ` +
      'ou télécharger le fichier à la main et donner son chemin à npm run geo -- --source.',
  )
}

async function download(address: GeoAddress, path: string, patience: Patience): Promise<string> {
  const bytes = await fetched(address.adresse, patience)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (address.sha256 && address.sha256 !== sha256)
    throw new Error(`somme de contrôle ${sha256} au lieu de ${address.sha256}`)
  const part = `${path}.${process.pid}.part`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(part, bytes)
    readSource(part) // a page or a cut archive is refused before it is kept
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  return path
}

async function fetched(address: string, patience: Patience): Promise<Buffer> {
  const stop = new AbortController()
  const give = (reason: string) => () => stop.abort(new Error(reason))
  const total = setTimeout(give(`trop lent : pas fini en ${patience.total / 1000} s`), patience.total)
  let silence: NodeJS.Timeout | undefined
  const listen = () => {
    clearTimeout(silence)
    silence = setTimeout(give(`plus rien reçu pendant ${patience.silence / 1000} s`), patience.silence)
  }
  try {
    listen()
    const response = await fetch(address, { signal: stop.signal })
    if (!response.ok || !response.body) throw new Error(`le serveur répond ${response.status}`)
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body) {
      listen()
      chunks.push(chunk)
    }
    return whole(Buffer.concat(chunks), response.headers)
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : networkReason(error)
  } finally {
    clearTimeout(total)
    clearTimeout(silence)
  }
}

function whole(bytes: Buffer, headers: Headers): Buffer {
  const announced = headers.get('content-encoding') ? null : headers.get('content-length') // else it counts zipped bytes
  if (announced !== null && Number(announced) !== bytes.length)
    throw new Error(`coupé à ${bytes.length} octets sur ${announced}`)
  return bytes
}

/** Node says « terminated » or « fetch failed »; the true reason is in the cause. */
function networkReason(error: unknown): Error {
  if (!(error instanceof TypeError)) return error instanceof Error ? error : new Error(String(error))
  const cause = error.cause instanceof Error ? error.cause.message : error.message
  return new Error(`liaison coupée ou impossible (${cause})`, { cause: error })
}
