import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, canUseApt, installFromDebian } from './setup/debian.mjs'

/** Where Debian puts the programs of a library, whatever the processor. */
function inLibrary(path) {
  const root = '/usr/lib'
  const folders = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('-linux-gnu')) : []
  return folders.map((folder) => join(root, folder, path))
}

/** The programs of the long trials, where Debian puts them, and the package that brings each. */
const PROGRAMS = {
  firefox: { name: 'firefox-esr', places: () => ['/usr/bin/firefox-esr'] },
  webkitDriver: { name: 'webkit2gtk-driver', places: () => ['/usr/bin/WebKitWebDriver'] },
  miniBrowser: { name: 'libwebkit2gtk-4.1-0', places: () => inLibrary('webkit2gtk-4.1/MiniBrowser') },
  screen: { name: 'xvfb', places: () => ['/usr/bin/Xvfb'] },
}
/** What lets both engines draw with WebGL by the processor. */
const DRAWING = ['libegl1', 'libgl1-mesa-dri', 'libpci3']

/**
 * Finds what the long trials run in beside Chromium.
 * @returns {Record<keyof typeof PROGRAMS, string | null>} paths of programs; null for what is not installed
 */
export function findEngines() {
  const found = Object.entries(PROGRAMS).map(([key, { places }]) => [key, places().find(existsSync) ?? null])
  return Object.fromEntries(found)
}

/** Installs the missing engines where Debian's packages can be had; where they cannot, their trials say that they did not run. */
export async function ensureEngines() {
  const found = findEngines()
  const missing = Object.keys(PROGRAMS).filter((key) => !found[key])
  if (missing.length === 0) return
  const names = missing.map((key) => PROGRAMS[key].name)
  const isDone =
    canUseApt() &&
    (await attempt(`Installation des paquets Debian ${names.join(', ')}`, () =>
      installFromDebian([...names, ...DRAWING]),
    ))
  if (!isDone) console.error(`  Sans ${names.join(', ')} : les essais de ces moteurs ne seront pas faits.`)
}
