import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** File names looked for in a source folder, best first. Smaller files of the official set come before finer ones. */
const SOURCE_NAMES = ['communes', 'communes-100m', 'communes-50m', 'communes-5m', 'communes-1000m'].flatMap(
  (name) => [`${name}.geojson.gz`, `${name}.geojson`],
)

/** Whether a source is a web address and not a path. */
export const isAddress = (source: string) => /^https?:\/\//.test(source)

/** The file of communes that a folder or file path stands for. Throws when there is none, and says what was looked for. */
export function sourceFile(source: string): string {
  if (!existsSync(source))
    throw new Error(
      `Source des contours introuvable : ${source}. Que faire : corriger GEO_SOURCE (ou --source), ` +
        'ou taper npm run geo -- --source none pour revenir aux contours approchés.',
    )
  if (!statSync(source).isDirectory()) return source
  const name = SOURCE_NAMES.find((file) => existsSync(join(source, file)))
  if (name) return join(source, name)
  throw new Error(
    `Aucun fichier de communes dans ${source}. Que faire : y mettre ${SOURCE_NAMES.join(', ou ')}.`,
  )
}

/**
 * The GeoJSON bytes of a source file, unzipped when it is gzip (told by its content, not by its name).
 * Throws on a cut or damaged archive and on what is plainly not JSON, such as a web page.
 */
export function readSource(file: string): Buffer {
  const bytes = readFileSync(file)
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(file, bytes) : bytes
  const start = text
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{')) return text
  const what = start.startsWith('<')
    ? 'une page web'
    : start === ''
      ? 'vide'
      : `un texte qui commence par « ${start.slice(0, 20)} »`
  throw new Error(
    `${file} n’est pas du GeoJSON : c’est ${what}. Que faire : prendre communes.geojson ou communes.geojson.gz des contours-administratifs.`,
  )
}

function unzipped(file: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw new Error(
      `${file} : archive gzip abîmée ou coupée (${bytes.length} octets lus). Que faire : copier ou télécharger le fichier de nouveau.`,
      { cause },
    )
  }
}
