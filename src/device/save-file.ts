const LATER = 60_000 // milliseconds that a slow dialog may take before the bytes are let go

/** Hands some bytes to the browser as a download of this name; only to be called after a press. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link) // some browsers follow no link that is out of the page
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), LATER)
}
