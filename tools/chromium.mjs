import { accessSync, constants, existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import process from 'node:process'
import { runChild, runNode } from './setup/child.mjs'
import { attempt, canUseApt, installFromDebian } from './setup/debian.mjs'
import { StepError } from './setup/step.mjs'

/** Chromium without its own windows: the same pages, in half the time. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where browsers are put outside the PATH, by system. */
function fixedPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (platform !== 'win32') return ['/snap/bin/chromium']
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return roots.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'))
}

/**
 * The programs that may be a Chromium, best first: CHROMIUM_PATH, the PATH, the usual places.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform
 */
export function candidates(env = process.env, platform = process.platform) {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH]
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...onPath, ...fixedPlaces(platform, env)]
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Says whether it starts: Ubuntu's `chromium-browser` is a note about snap, not a browser. */
async function answers(path) {
  if (process.platform === 'win32') return true // there, --version opens a window
  const { code, output } = await runChild(path, ['--version'])
  return code === 0 && /chrom/i.test(output)
}

/** The Chromium that Playwright downloaded for itself, if it did. */
async function playwrightChromium() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/**
 * Finds a Chromium on this machine.
 * @returns {Promise<string | null>} the path of the program
 */
export async function findChromium() {
  for (const path of candidates()) if (isProgram(path) && (await answers(path))) return path
  return process.env.CHROMIUM_PATH ? null : playwrightChromium()
}

/**
 * Finds a Chromium, or installs one: Debian's packages when root, the headless one first, else Playwright's own download.
 * @returns {Promise<string>} the path of the program
 * @throws {StepError} that says what to install
 */
export async function ensureChromium(root) {
  const found = await findChromium()
  const isShell = found !== null && basename(found) === SHELL
  if (found && (isShell || process.env.CHROMIUM_PATH || !canUseApt())) return found
  if (process.env.CHROMIUM_PATH) {
    throw new StepError(`CHROMIUM_PATH ne mène pas à un Chromium qui démarre : ${process.env.CHROMIUM_PATH}`)
  }
  for (const name of canUseApt() ? [SHELL, 'chromium'] : []) {
    const isThere = name !== SHELL && (await findChromium()) !== null
    if (!isThere) await attempt(`Installation du paquet Debian ${name}`, () => installFromDebian([name]))
  }
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  if (!(await findChromium())) {
    await attempt('Téléchargement de Chromium (Playwright)', () =>
      runNode([cli, 'install', 'chromium'], { cwd: root }),
    )
  }
  const installed = await findChromium()
  if (installed) return installed
  throw new StepError(
    'Aucun Chromium trouvé ni installable. Installez Chromium ou Google Chrome, ou donnez son chemin dans CHROMIUM_PATH, puis relancez la commande.',
  )
}
