import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAddress } from './geo-source'
import { ROOT } from './geo-tables'

/** Where the geography keeps what it can make again. */
export const GEO_CACHE = `${ROOT}.cache/geo`
const file = (cache: string) => join(cache, 'choice.json')

/**
 * The source the next build uses: GEO_SOURCE (`none` for the embedded outlines), else the one remembered from
 * `npm run geo -- --source` while it still exists, else null.
 */
export function chosenSource(
  env: string | undefined = process.env.GEO_SOURCE,
  cache = GEO_CACHE,
): string | null {
  if (env) return env === 'none' ? null : env
  const remembered = readChoice(cache)
  return remembered && (remembered === 'official' || isAddress(remembered) || existsSync(remembered))
    ? remembered
    : null
}

/** Remembers a source for the next builds; null forgets it. */
export function rememberSource(source: string | null, cache = GEO_CACHE): void {
  rmSync(file(cache), { force: true })
  if (source === null) return
  mkdirSync(cache, { recursive: true })
  writeFileSync(file(cache), `${JSON.stringify({ source })}\n`)
}

function readChoice(cache: string): string | null {
  try {
    const { source } = JSON.parse(readFileSync(file(cache), 'utf8')) as { source?: unknown }
    return typeof source === 'string' ? source : null
  } catch {
    return null // never chosen, or a damaged file: the embedded outlines are always there
  }
}
