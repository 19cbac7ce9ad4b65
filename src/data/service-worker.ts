import type { KeptBuild } from '../domain/offline'
import { keptBuild } from './kept-build'

type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
type Asking = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Events = { install: Lasting; activate: Lasting; fetch: Asking; message: MessageEvent }

/** The scope of a service worker, of which TypeScript knows nothing beside that of a page. */
type Scope = {
  readonly kept: KeptBuild // written before this code when the pages of a build are
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(name: Name, act: (event: Events[Name]) => void): void
}

const scope = self as unknown as Scope
const { install, activate, answer } = keptBuild({
  caches,
  ask: (request, how) => fetch(request, how),
  base: scope.registration.scope,
  kept: scope.kept,
})

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate().then(() => scope.clients.claim())))
scope.addEventListener('fetch', (event) => {
  const answered = answer(event.request)
  if (answered) event.respondWith(answered)
})
// A new build waits until a reader asks for it, or until no page of the one before is open.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting()
})
