import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { follow } from '../state/link-store'
import { ErrorBoundary } from './error-boundary'
import { Page } from './page'
import { Whole } from './sheet/whole'
import './fonts.css'
import '../look/themes.css'
import '../map/svg/first-paint.css'
import '../map/svg/map-svg.css'
import '../map/svg/overseas-strip.css'
import '../ui/visually-hidden.css'
import './controls.css'
import './map/map-area.css'
import './layout.css'
import './phone.css'
import './first/plain.css'
import './old-browsers.css'

const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
})

/** Links of the site are followed in the page; any other press is left to the browser. */
function onClick(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const anchor = event.target instanceof Element ? event.target.closest('a') : null
  const href = anchor?.getAttribute('href')
  if (
    !anchor ||
    !href ||
    href.startsWith('#') ||
    anchor.hasAttribute('target') ||
    anchor.hasAttribute('download')
  )
    return
  if (anchor.closest('[data-kept]')) return // the list did not come: each page says what it can by itself
  if (follow(href)) event.preventDefault()
}

document.addEventListener('click', onClick)

// What the map needs comes while the page is made; its links stand in the head, in the words of no browser.
const mayDraw = 'WebGL2RenderingContext' in window // whether it does is asked once the page stands
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]'))
  if (mayDraw || link.as === 'fetch') link.rel = link.as ? 'preload' : 'modulepreload'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <ErrorBoundary fallback={<Whole />}>
      <QueryClientProvider client={queries}>
        <Page />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)
