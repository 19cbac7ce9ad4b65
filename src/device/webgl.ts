let known: boolean | undefined

/** Whether this browser can draw with WebGL 2, which the interactive map needs; asked of it once. */
export function hasWebgl2(): boolean {
  try {
    known ??= document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    known = false
  }
  return known
}
