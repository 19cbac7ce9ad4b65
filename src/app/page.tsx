import { useLink } from '../state/link-store'
import { App } from './app'
import { ErrorBoundary } from './error-boundary'
import { lazyPart } from './lazy-part'
import { Waiting } from './states'

const OpenTalk = lazyPart(async () => (await import('./present/open-talk')).OpenTalk, <Waiting what="part" />)

/** The site, or the stage of a talk, which takes the whole screen. */
export function Page() {
  const { link } = useLink()
  const { page } = link
  if (page.at !== 'talk') return <App />
  return (
    <ErrorBoundary key={page.talk} within="panel">
      <OpenTalk {...{ link, page }} />
    </ErrorBoundary>
  )
}
