/** Whether this browser can draw with WebGL 2, which the interactive map needs. */
export function hasWebgl2(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}
