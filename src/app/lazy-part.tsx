import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useState,
} from 'react'
import { DataError, whyMissing } from '../data/load'

/** Whether a chunk could not be had, rather than read: browsers say it by a TypeError, the build for its styles. */
const isMissing = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && /^Unable to preload/.test(error.message))

const SILENCE = 45_000 // milliseconds after which a chunk is said not to come; it is there at once if it has come since

const silence = () =>
  new Promise<never>((_, fail) => setTimeout(fail, SILENCE, new DataError('a chunk', 'offline', 'silence')))

async function chunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await Promise.race([load(), silence()])
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new DataError('a chunk', await whyMissing(), 'did not come', { cause })
  }
}

/** Tells that what stands beside it in a suspended part is on the page. */
function Shown({ onShown }: { readonly onShown: () => void }) {
  useEffect(onShown, [onShown])
  return null
}

/** How many times the boundary around a part has been told to try again. */
export const Attempt = createContext(0)

/** A part of the page whose code comes by itself when it is shown. */
export type LazyPart<Props> = ComponentType<Props & { readonly onShown?: () => void }> & {
  /** Fetches the code ahead of the press, which then shows the part at once; the press itself tells a failure. */
  readonly prepare: () => void
}

/**
 * A component in a chunk of its own. A chunk that does not come is thrown as a `DataError`; it is asked for anew
 * when the boundary around it tries again, and on another page. Attempts are kept outside React, which renders a
 * part that waits more than once before it stands.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): LazyPart<Props> {
  const attempts = new Map<string, ComponentType<Props>>()
  let here: ComponentType<Props> | null = null
  const fetched = async () => {
    here = await chunk(load)
    return { default: here }
  }
  function Part({ onShown, ...props }: Props & { readonly onShown?: () => void }) {
    const attempt = `${useContext(Attempt)} ${location.pathname}`
    if (!here && !attempts.has(attempt)) attempts.set(attempt, lazy(fetched))
    const [Code] = useState(() => here ?? attempts.get(attempt)!)
    return (
      <Suspense fallback={waiting}>
        <Code {...(props as unknown as Props)} />
        {onShown && <Shown onShown={onShown} />}
      </Suspense>
    )
  }
  const prepare = () => void fetched().catch(() => {})
  return Object.assign(Part, { prepare })
}
