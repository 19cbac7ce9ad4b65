const VERSION = 1
/** Bytes of the file of a talk, however it comes; one of 999 scenes has some 600 000. */
export const MOST_BYTES = 5_000_000

/** What the windows of a talk say of the file that it was opened from: one lacks it, another hands it over. */
export type FileWord =
  | { readonly version: typeof VERSION; readonly kind: 'lacks' }
  | {
      readonly version: typeof VERSION
      readonly kind: 'hands'
      readonly name: string
      readonly bytes: Uint8Array
    }

/** The file is asked for. */
export const LACKING: FileWord = { version: VERSION, kind: 'lacks' }

/** The file is handed over, as it was opened. */
export const handing = (name: string, bytes: Uint8Array): FileWord => ({
  version: VERSION,
  kind: 'hands',
  name,
  bytes,
})

/** A word as it came; null when it is none of ours. What the file holds is not looked at here. */
export function readFileWord(value: unknown): FileWord | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, kind, name, bytes } = value as Record<string, unknown> // of whatever shape
  if (version !== VERSION) return null
  if (kind === 'lacks') return LACKING
  if (kind !== 'hands' || typeof name !== 'string' || !ArrayBuffer.isView(bytes)) return null
  const { buffer, byteOffset, byteLength } = bytes
  if (byteLength === 0 || byteLength > MOST_BYTES) return null
  return handing(name, new Uint8Array(buffer, byteOffset, byteLength))
}
