import type { Rolldown } from 'vite'

/** What the bundler knows of its modules. */
type Modules = { readonly getModuleInfo: Rolldown.GetModuleInfo }

/** Modules that a group of chunks holds: all that its entries import, and what those import. */
type Group = { readonly name: string; readonly entries: readonly string[] }

/**
 * Chunks by when they are needed. Left alone the bundler makes one for each set of parts that share a module: the
 * first page asked for sixty of a kilobyte. What the first page has is a chunk; then each group takes what is left.
 */
const GROUPS: readonly Group[] = [
  {
    name: 'front', // stands beside the list at once
    entries: [
      'src/app/map/gl-map.tsx',
      'src/app/map/map-legend.tsx',
      'src/app/map/overseas-maps.tsx',
      'src/text/sentence.ts',
      'src/text/wrap-name.ts',
      'src/data/topology.ts',
    ],
  },
  // What presses open, fetched when the map stands. The list goes on when its sheets do not come.
  { name: 'answers', entries: ['src/app/find/filter-parts.ts', 'src/app/find/open-answer.tsx'] },
  { name: 'sheets', entries: ['src/app/sheet/open-sheet.tsx'] },
]

/** All modules that some entries import without waiting, by their ids. */
function imported(entries: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...entries]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/** The groups, for the bundler. @param root of the project, where the entries lie */
export function chunkGroups(root: string) {
  const known = new Map<string, ReadonlySet<string>>()
  const later = GROUPS.map(({ name, entries }, i) => ({
    priority: GROUPS.length - i,
    debugName: name,
    name: (id: string, modules: Modules) => {
      const held =
        known.get(name) ??
        imported(
          entries.map((entry) => `${root}/${entry}`),
          modules,
        )
      known.set(name, held)
      return held.has(id) ? name : null
    },
  }))
  return [{ name: 'shell', tags: ['$initial' as const], priority: GROUPS.length + 1 }, ...later]
}
