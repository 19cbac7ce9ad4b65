import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The floors of src, from the ground up. A file looks down, or inside its own room; never up, never across. */
const FLOORS = [
  ['domain'],
  ['text', 'look'],
  ['data', 'state', 'device', 'work', 'map/gl', 'map/svg', 'ui'],
  ['features'],
  ['app'],
]

/** Rooms of src that code outside the floors may enter. */
const OUTSIDE: Record<string, readonly string[]> = {
  data: ['data', 'domain', 'text', 'look', 'map/svg'], // the pipeline
  tools: ['app', 'data', 'domain', 'features', 'look', 'map/svg', 'state', 'text', 'ui'], // but map/gl
}

/** Packages that enter by some doors only. A door is a room of src, or a folder beside it. */
const DOORS: Record<string, readonly string[]> = {
  'maplibre-gl': ['map/gl'],
  'd3-geo': ['map/svg', 'data/'],
  'topojson-client': ['data', 'data/'],
  uqr: ['ui'],
  zustand: ['state'],
  zod: ['data', 'data/', 'tools/'],
  papaparse: ['data', 'data/'],
  'read-excel-file': ['data', 'data/'],
  fflate: ['data'],
  '@tanstack/react-query': ['data', 'app'],
  kdbush: ['domain'],
  geokdbush: ['domain'],
  'simple-statistics': ['domain'],
  '@turf/circle': ['domain'],
  '@turf/distance': ['domain'],
  '@turf/boolean-point-in-polygon': ['data/'],
  'playwright-core': ['test/drivers', 'tools/'],
  react: ['state', 'map/gl', 'map/svg', 'ui', 'features', 'app', 'tools/'],
  'react-dom': ['app', 'tools/'],
}

/** Words that stand for a power of the browser or of the language that one room keeps. */
const KEPT: readonly { readonly word: RegExp; readonly rooms: readonly string[] }[] = [
  { word: /\bfetch\(/, rooms: ['data'] },
  { word: /\bhistory\./, rooms: ['state'] },
  { word: /\bnavigator\./, rooms: ['device'] },
  { word: /\bIntl\./, rooms: ['text', 'domain'] },
  { word: /\binnerHTML\b|dangerouslySetInnerHTML/, rooms: [] },
  { word: /\blocalStorage\b|\bsessionStorage\b|document\.cookie/, rooms: ['device'] },
]

const ROOT = join(import.meta.dirname, '..')
const FOLDERS = ['src', 'data', 'tools', 'test']
const isCode = (file: string) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts')
const isTest = (file: string) => /\.test(-fixture)?\.tsx?$/.test(file) || file.startsWith(`test${sep}`)

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => isCode(file) && statSync(join(ROOT, file)).isFile()),
)

/** Code without comments, so that a word in prose is not taken for an act. */
const code = (file: string) =>
  readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')

type Import = { readonly target: string; readonly isLazy: boolean }

/** Everything a file imports: import, import type, export from, import(), new URL(…, import.meta.url). */
function importsOf(file: string): Import[] {
  const text = code(file)
  const found = (pattern: RegExp, isLazy: boolean) =>
    [...text.matchAll(pattern)].map((match) => ({ target: match[1]!, isLazy }))
  return [
    ...found(/(?:^|[;\s}])(?:import|export)\b[^'"();]*?\bfrom\s*['"]([^'"]+)['"]/g, false),
    ...found(/(?:^|\s)import\s+['"]([^'"]+)['"]/g, false),
    ...found(/\bimport\(\s*['"]([^'"]+)['"]/g, true),
    ...found(/new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g, true),
  ]
}

/** The room of a file of src: `features/list`, `map/gl`, `domain`; null outside src. */
function roomOf(file: string): string | null {
  const [top, first, second] = file.split(sep)
  if (top !== 'src' || !first) return null
  return first === 'map' || first === 'features' ? `${first}/${second}` : first
}
const floorOf = (room: string) =>
  FLOORS.findIndex((floor) => floor.includes(room) || floor.includes(room.split('/')[0]!))

const resolved = (file: string, target: string) => relative(ROOT, join(ROOT, dirname(file), target))

/** Why an import is against the house, or null. */
function fault(file: string, { target, isLazy }: Import): string | null {
  const room = roomOf(file)
  if (target.startsWith('.')) {
    const to = resolved(file, target)
    const toRoom = roomOf(to)
    if (room === null) {
      const allowed = OUTSIDE[file.split(sep)[0]!]
      return toRoom &&
        allowed &&
        !isTest(file) &&
        !allowed.includes(toRoom.split('/')[0] === 'features' ? 'features' : toRoom)
        ? 'is not a room for this folder'
        : null
    }
    if (toRoom === null) return isTest(file) ? null : 'leaves src'
    if (toRoom === room) return null
    if (toRoom === 'map/gl' && !isLazy) return 'reaches map/gl other than by import()'
    return floorOf(toRoom) < floorOf(room) ? null : 'looks up or across'
  }
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!
  const doors = DOORS[name]
  if (!doors || isTest(file)) return null
  const here = room ?? `${file.split(sep)[0]}/`
  return doors.some((door) => here === door || here.startsWith(`${door}/`))
    ? null
    : 'comes in by the wrong door'
}

describe('the house', () => {
  it('has each file of src in a room that is known', () => {
    const lost = files.filter((file) => file.startsWith('src') && floorOf(roomOf(file) ?? '') === -1)
    expect(lost).toEqual([])
  })

  it('is looked through downwards only, and entered by its doors', () => {
    const faults = files.flatMap((file) =>
      importsOf(file).flatMap((found) => {
        const why = fault(file, found)
        return why ? [`${file} -> ${found.target}: ${why}`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  it('lets only the drivers and the tools know the browser driver', () => {
    const drivers = files.filter(
      (file) =>
        importsOf(file).some(({ target }) => target === 'playwright-core') &&
        !/^(test.drivers|tools)/.test(file),
    )
    expect(drivers).toEqual([])
  })

  it('keeps the powers of the browser and of the language in their rooms', () => {
    const faults = files
      .filter((file) => file.startsWith('src') && !isTest(file))
      .flatMap((file) =>
        KEPT.filter(({ word, rooms }) => word.test(code(file)) && !rooms.includes(roomOf(file) ?? '')).map(
          ({ word }) => `${file}: ${word}`,
        ),
      )
    expect(faults).toEqual([])
  })

  it('has no barrel and no file named after nothing', () => {
    expect(files.filter((file) => /[/\\](utils|helpers|common|misc|types)\.tsx?$/.test(file))).toEqual([])
    expect(
      files.filter(
        (file) => file.startsWith('src') && /[/\\]index\.tsx?$/.test(file) && !file.includes('layers'),
      ),
    ).toEqual([])
  })

  it('has no file over 250 lines but a table that says so', () => {
    const long = files.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      return !isTest(file) && text.split('\n').length > 250 && !/^\/\/ A table/.test(text)
    })
    expect(long).toEqual([])
  })
})

/** Every file that a file pulls in, by imports that are not lazy. */
function reachedFrom(start: string): { files: Set<string>; packages: Set<string> } {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { target, isLazy } of importsOf(file)) {
      if (isLazy) continue
      if (!target.startsWith('.')) {
        packages.add(target)
        continue
      }
      const base = resolved(file, target)
      const found = ['', '.ts', '.tsx']
        .map((end) => base + end)
        .find((path) => isCode(path) && existsSync(join(ROOT, path)))
      if (found) visit(found)
    }
  }
  visit(start)
  return { files: seen, packages }
}

it.each(['tools/prerender/write-pages.tsx', 'src/app/main.tsx'])(
  '%s does not pull in the map engine',
  (start) => {
    const { files: reached, packages } = reachedFrom(join(start))
    expect(reached.size).toBeGreaterThan(20)
    expect([...packages].filter((name) => name.startsWith('maplibre-gl'))).toEqual([])
    expect([...reached].filter((file) => file.includes(join('map', 'gl')))).toEqual([])
  },
)
