import { becomes as becomesSoon } from './becomes'
import type { Port } from './engine'
import type { Keys } from './engine-keys'
import { plain } from './records'

const PATIENCE = 30_000 // ms: WebGL is drawn by the processor
const becomes = <T>(read: () => Promise<T>, expected: T) => becomesSoon(read, expected, PATIENCE)

/** What a reader presses, by its role and the beginning of its name. */
const ROLES = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  option: '[role=option]',
  checkbox: 'label',
} as const

/** Where to press; `painted` counts its frames since it was first asked. */
type Spot = { readonly x: number; readonly y: number; readonly painted: number }

/**
 * Runs in the page: the middle of the first part that can be seen and pressed, brought into view; null when there is
 * none, or while something that holds it is on its way.
 */
function spotOf(selector: string, name: string): Spot | null {
  const own = window as Window & { isHit?: boolean; painted?: number }
  const { painted = 0 } = own
  own.painted = painted
  requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(own, { painted: painted + 1 })))
  const moving = document.getAnimations().flatMap(({ playState, effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null
    const isEndless = effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY
    return target && playState === 'running' && !isEndless ? target : []
  })
  const plainOf = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
  const all = Array.from(document.querySelectorAll(selector)).filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    const said = plainOf(one.getAttribute('aria-label') ?? one.textContent)
    return width > 1 && height > 1 && getComputedStyle(one).visibility === 'visible' && said.startsWith(name)
  })
  for (const one of all) {
    const middle = () => {
      const { left, top, width, height } = one.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return one.contains(document.elementFromPoint(x, y)) ? { x, y, painted } : null
    }
    if (moving.some((target) => target.contains(one))) return null
    let spot = middle()
    if (!spot) one.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    spot ??= middle()
    if (!spot) continue
    own.isHit = true
    const note = ({ target }: Event) => void Object.assign(own, { isHit: one.contains(target as Node) })
    addEventListener('mousedown', note, { capture: true, once: true })
    return spot
  }
  return null
}

/** Runs in the page: whether the last press fell on what it was meant for; a page that came since does not know. */
const isHit = () => (window as Window & { isHit?: boolean }).isHit !== false

/** Runs in the page: the texts of what a selector finds and can be seen. */
const textsIn = (selector: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(selector))
    .filter((one) => one.getBoundingClientRect().width > 0)
    .map((one) => one.innerText ?? one.textContent ?? '')

/** A reader in front of one window of any engine: small verbs, each with patience, plain spaces for any kind of space. */
export class Tab {
  readonly port: Port
  private readonly base: string

  constructor(port: Port, base: string) {
    this.port = port
    this.base = base
  }

  /** Opens a path of the site, such as `/?region=44`, and waits until the live page stands in the place of the first paint. */
  async goes(path: string): Promise<void> {
    await this.port.opens(this.base + path.replace(/^\//, ''))
    await this.finds('#app > *')
    await this.finds('#first', 0)
  }

  /** Presses a control by its role and the beginning of its accessible name. */
  presses(role: keyof typeof ROLES, name: string): Promise<void> {
    return this.clicks(ROLES[role], name)
  }

  /** Presses the first part that a selector finds, whose text begins so, once it stands still from one painted frame to a later one; again when it moved meanwhile. */
  async clicks(selector: string, name = ''): Promise<void> {
    let before: Spot | null = null
    const press = async () => {
      const spot = await this.port.asks(spotOf, selector, name)
      const isStill = spot?.x === before?.x && spot?.y === before?.y
      const isPainted = (spot?.painted ?? 0) > (before?.painted ?? 0)
      if (!isStill || isPainted) before = spot
      if (!spot) return `no ${selector} « ${name} »`
      if (!isStill || !isPainted) return 'it moves'
      await this.port.points(spot.x, spot.y)
      return (await this.port.asks(isHit)) ? 'pressed' : 'it moved away'
    }
    await becomes(press, 'pressed')
  }

  types(text: string): Promise<void> {
    return this.port.types(text)
  }

  async strikes(...keys: Keys[]): Promise<void> {
    for (const key of keys) await this.port.strikes(key)
  }

  /** Presses Tab until the focus is on what a selector fits and whose text begins so. */
  async tabsTo(selector: string, name = '', most = 40): Promise<void> {
    const isThere = (wanted: string, words: string) => {
      const one = document.activeElement
      const said = (one?.getAttribute('aria-label') ?? one?.textContent ?? '').replace(/\s+/g, ' ').trim()
      return Boolean(one?.matches(wanted)) && said.startsWith(words)
    }
    for (let stop = 0; stop < most; stop++) {
      await this.port.strikes('Tab')
      if (await this.port.asks(isThere, selector, name)) return
    }
    throw new Error(`${most} stops, and none is ${selector} « ${name} »`)
  }

  /** The plain texts of what a selector finds and can be seen. */
  async texts(selector: string): Promise<string[]> {
    return (await this.port.asks(textsIn, selector)).map(plain)
  }

  /** Waits until the first of what a selector finds reads so. */
  reads(selector: string, expected: string): Promise<void> {
    return becomes(async () => (await this.texts(selector))[0], expected)
  }

  /** Waits until a text is among what can be read. */
  sees(text: string): Promise<void> {
    return becomes(async () => {
      const all = (await this.texts('body')).join(' ')
      return all.includes(text) ? text : all.slice(0, 200)
    }, text)
  }

  /** Waits until a selector finds something, or so many. */
  async finds(selector: string, many: number | null = null): Promise<void> {
    const count = (wanted: string) => document.querySelectorAll(wanted).length
    if (many === null) await becomes(async () => (await this.port.asks(count, selector)) > 0, true)
    else await becomes(() => this.port.asks(count, selector), many)
  }

  /** Waits until the address (path, search and hash) is this one. */
  addressIs(expected: string): Promise<void> {
    return becomes(() => this.port.asks(() => location.pathname + location.search + location.hash), expected)
  }

  /** How many CSS pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.port.asks(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
  }
}
