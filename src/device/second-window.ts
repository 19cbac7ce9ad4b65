const [WIDTH, HEIGHT] = [1180, 780] // CSS pixels: most of a laptop's screen

/**
 * Opens a page in a window beside this one. The two do not know each other, so that each has a process of its own:
 * what one draws never holds up the other. Whether the browser let it open is not told.
 */
export function openBeside(href: string): void {
  open(href, '_blank', `noopener,popup,width=${WIDTH},height=${HEIGHT}`)
}
