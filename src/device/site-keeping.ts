/** How far this browser has kept the site, to open it without a network. */
export type Keeping = 'unable' | 'waiting' | 'saving' | 'ready' | 'failed'

type State = { readonly keeping: Keeping; readonly isNewReady: boolean } // a newer build waits to be asked for

const workers = () => (typeof navigator === 'undefined' ? undefined : navigator.serviceWorker)

let state: State = { keeping: workers() ? 'waiting' : 'unable', isNewReady: false }
let registration: ServiceWorkerRegistration | null = null
const listeners = new Set<() => void>()

function become(change: Partial<State>) {
  state = { ...state, ...change }
  for (const notify of listeners) notify()
}

/** How far the site is kept now; the same value until it changes. */
export const siteKeeping = () => state

/** Tells when that changes, until the function that it gives is called. */
export function onSiteKeeping(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

function read(found: ServiceWorkerRegistration) {
  const isKept = found.active !== null
  const keeping: Keeping = isKept ? 'ready' : found.installing || found.waiting ? 'saving' : 'failed'
  become({ keeping, isNewReady: isKept && found.waiting !== null })
}

function watch(found: ServiceWorkerRegistration) {
  const follow = () => found.installing?.addEventListener('statechange', () => read(found))
  found.addEventListener('updatefound', () => {
    follow()
    read(found)
  })
  follow()
  const { waiting } = found
  waiting?.addEventListener('statechange', () => read(found))
  read(found)
}

/** Asks the browser to keep the site from now on; once is enough. Never throws. */
export async function keepSite(script: string, scope: string): Promise<void> {
  if (!workers() || registration) return
  try {
    registration = await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' })
    watch(registration)
  } catch {
    become({ keeping: 'failed' })
  }
}

/** Loads the page anew from the build that waits. */
export function takeNewSite(): void {
  const { waiting } = registration ?? {}
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take-over')
  } else location.reload()
}

const STAGE = 'carte-en-scene'

/** Tells the other windows of the site that a talk is on, until the function that it gives is called. */
export function holdStage(): () => void {
  let leave = () => {}
  const left = new Promise<void>((done) => {
    leave = done
  })
  navigator.locks?.request(STAGE, { mode: 'shared' }, () => left).catch(() => {})
  return leave
}

/** Whether a talk is on in any window of the site; false where the browser cannot tell. */
export async function isStageHeld(): Promise<boolean> {
  const locks = await navigator.locks?.query()
  return locks?.held?.some(({ name }) => name === STAGE) ?? false
}
