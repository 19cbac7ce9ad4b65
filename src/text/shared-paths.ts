const LONG = 120 // letters of a path that is worth being written once

/** Pictures whose long paths are written once: `defs` holds those of several pictures, which lean on it. */
export type Shared = { readonly defs: string; readonly pictures: readonly string[] }

/**
 * Writes once the paths that are found in several pictures, or several times in one: the ground of France is most of
 * the weight of a talk. What a style sheet says of a path by its class holds for what stands in its place.
 * @param pictures SVG texts as a browser writes them
 */
export function sharedPaths(pictures: readonly string[]): Shared {
  const path = /<path\b([^>]*?)\sd="([^"]*)"([^>]*?)\s*(?:\/>|><\/path>)/g
  const times = new Map<string, number>()
  for (const picture of pictures)
    for (const [, , data = ''] of picture.matchAll(path))
      if (data.length >= LONG) times.set(data, (times.get(data) ?? 0) + 1)
  const ids = new Map<string, string>()
  for (const [data, count] of times) if (count > 1) ids.set(data, `p${ids.size}`)
  return {
    defs: Array.from(ids, ([data, id]) => `<path id="${id}" d="${data}"/>`).join(''),
    pictures: pictures.map((picture) =>
      picture.replace(path, (whole, before: string, data: string, after: string) => {
        const id = ids.get(data)
        return id ? `<use${before} href="#${id}"${after}/>` : whole
      }),
    ),
  }
}
