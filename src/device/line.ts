/** A line to the other windows of the site in this browser. */
export type Line = { readonly say: (message: unknown) => void; readonly hangUp: () => void }

type Ears = {
  readonly onHear: (message: unknown) => void
  readonly onReturn: () => void // the window is looked at again, or taken back from the history
  readonly onLeave: () => void // it is closed, reloaded or left: the last moment to say something
}

/** Whether this browser joins the windows of a site; Safari does from 15.4 on. */
export const hasLines = () => typeof BroadcastChannel !== 'undefined'

/** Opens a line of some name; null where the browser has none. What is said before the others listen is lost. */
export function openLine(name: string, { onHear, onReturn, onLeave }: Ears): Line | null {
  if (!hasLines()) return null
  const channel = new BroadcastChannel(name)
  const seen = () => {
    if (document.visibilityState === 'visible') onReturn()
  }
  channel.onmessage = ({ data }) => onHear(data)
  addEventListener('pagehide', onLeave)
  addEventListener('pageshow', onReturn)
  document.addEventListener('visibilitychange', seen)
  return {
    say: (message) => channel.postMessage(message),
    hangUp() {
      removeEventListener('pagehide', onLeave)
      removeEventListener('pageshow', onReturn)
      document.removeEventListener('visibilitychange', seen)
      channel.close()
    },
  }
}
