import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { cookieTroubles, type Trouble, watch } from './watch'

type Role = Parameters<Page['getByRole']>[0]

/** A rule that axe found broken, and where. */
export type Violation = { readonly id: string; readonly impact: string; readonly places: readonly string[] }

/** How a request goes wrong: no answer at all, or another answer than it should have. */
export type Fault =
  | 'abort'
  | { readonly status: number; readonly body?: string; readonly contentType?: string }

const PATIENCE = 10_000 // ms
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A reader in front of one page: small verbs, French labels, plain spaces for any kind of space. */
export class Reader {
  readonly page: Page
  readonly context: BrowserContext
  private readonly base: string
  private readonly seen: Trouble[]
  private readonly reports: readonly string[]
  private readonly reportsBefore: number
  private readonly expected: RegExp[] = []

  constructor(page: Page, base: string, reports: readonly string[]) {
    this.page = page
    this.context = page.context()
    this.base = base
    this.reports = reports
    this.reportsBefore = reports.length
    this.seen = watch(page, new URL(base).origin)
    page.setDefaultTimeout(PATIENCE)
  }

  /** Opens a path of the site, such as `/?region=44`. */
  async goes(path: string): Promise<void> {
    await this.page.goto(this.base + path.replace(/^\//, ''))
  }

  /** Waits until this text can be read. */
  async sees(text: string | RegExp): Promise<void> {
    await this.visible(this.page.getByText(text)).waitFor()
  }

  /** Waits until this text can no longer be read. */
  async seesNoMore(text: string | RegExp): Promise<void> {
    await this.visible(this.page.getByText(text)).waitFor({ state: 'detached' })
  }

  /** Presses a button, a link or another control by its role and accessible name. */
  async presses(role: Role, name: string | RegExp): Promise<void> {
    await this.page.getByRole(role, { name }).first().click()
  }

  /** Fills a field, found by its label. */
  async types(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text)
  }

  /** Presses keys one after the other, such as `Tab` or `Shift+Tab`. */
  async strikes(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Presses Tab until the focus is on the element of this accessible name; gives the names of the stops. */
  async tabsTo(name: string, most = 60): Promise<string[]> {
    const stops: string[] = []
    while (stops.length < most) {
      await this.page.keyboard.press('Tab')
      const snapshot = await this.page.locator(':focus').first().ariaSnapshot()
      stops.push((snapshot.split('\n')[0] ?? '').replace(/\s+/g, ' '))
      if (stops[stops.length - 1]!.includes(name)) return stops
    }
    throw new Error(`${most} stops, and none is ${name}: ${stops.join(', ')}`)
  }

  /** Notes from now on, in each page that opens, all that the one live region says. */
  async listens(): Promise<() => Promise<string[]>> {
    await this.page.addInitScript(() => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        const text = document.querySelector('.visually-hidden[role=status]')?.textContent ?? ''
        if (text !== '' && text !== said[said.length - 1]) said.push(text)
      }).observe(document, { childList: true, subtree: true, characterData: true })
    })
    const heard = () => this.page.evaluate(() => (window as unknown as { said: string[] }).said)
    return async () => (await heard()).map((text) => text.replace(/\s+/g, ' '))
  }

  /** Goes one step back in the history. */
  async stepsBack(): Promise<void> {
    await this.page.goBack()
  }

  /** Goes one step forward in the history. */
  async stepsForward(): Promise<void> {
    await this.page.goForward()
  }

  title(): Promise<string> {
    return this.page.title()
  }

  /** The path, search and hash of the address, without the origin. */
  url(): string {
    const { pathname, search, hash } = new URL(this.page.url())
    return pathname + search + hash
  }

  /** Waits until the address (without the origin) fits. */
  async urlIs(expected: string | RegExp): Promise<void> {
    const fits = () => (typeof expected === 'string' ? this.url() === expected : expected.test(this.url()))
    await this.page.waitForURL(fits)
  }

  /** Waits until the focus is on the element of this accessible name. */
  async focusIs(name: string | RegExp): Promise<void> {
    await this.eventually(async () => {
      const snapshot = await this.page.locator(':focus').first().ariaSnapshot({ timeout: 1000 })
      const text = (snapshot.split('\n')[0] ?? '').replace(/\s+/g, ' ')
      return typeof name === 'string' ? text.includes(name) : name.test(text)
    }, `the focus on ${name}`)
  }

  /** Lets the requests that fit fail, as on a bad network; their troubles are expected. */
  async breaks(pattern: RegExp, how: Fault = 'abort'): Promise<void> {
    this.expects(pattern, /Failed to load resource/)
    await this.page.route(pattern, (route) => (how === 'abort' ? route.abort('failed') : route.fulfill(how)))
  }

  /** Holds back the answers that fit, as a slow network does, until the function that it gives is called. */
  async holds(pattern: RegExp): Promise<() => void> {
    let release = () => {}
    const released = new Promise<void>((done) => {
      release = done
    })
    await this.page.route(pattern, async (route) => {
      await released
      await route.continue().catch(() => {}) // the page may be gone by then
    })
    return release
  }

  /** Ends what `breaks` began. */
  async mends(pattern: RegExp): Promise<void> {
    await this.page.unroute(pattern)
  }

  /** How many CSS pixels the page is wider than its window; 0 when it does not scroll sideways. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
  }

  /** Allows troubles whose text fits: a journey about failures causes some. */
  expects(...patterns: RegExp[]): void {
    this.expected.push(...patterns)
  }

  /** Gives what was wrong so far and was not expected. */
  async troubles(): Promise<Trouble[]> {
    const policy = this.reports.slice(this.reportsBefore).map((text): Trouble => ({ kind: 'policy', text }))
    const all = [...this.seen, ...policy, ...(await cookieTroubles(this.context))]
    return all.filter(({ text }) => !this.expected.some((pattern) => pattern.test(text)))
  }

  /** @throws with the list of what was wrong; each journey ends with it by itself */
  async assertClean(): Promise<void> {
    const troubles = await this.troubles()
    if (troubles.length === 0) return
    throw new Error(
      `the page is not clean:\n${troubles.map(({ kind, text }) => `- ${kind}: ${text}`).join('\n')}`,
    )
  }

  /** Runs axe on the page, or on a part of it, under the site's own content policy. */
  async axe(selector?: string): Promise<Violation[]> {
    await this.page.evaluate(axeSource)
    return this.page.evaluate(async (part) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') } // what the line above defined
      const { violations } = await axe.run(part ?? document)
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact: impact ?? 'unknown',
        places: nodes.map((node) => node.target.join(' ')),
      }))
    }, selector)
  }

  /** The texts of a part whose contrast axe measures below a ratio, large letters included. */
  async pale(selector: string, ratio: number): Promise<string[]> {
    await this.page.evaluate(axeSource)
    return this.page.evaluate(
      async ([part, least]) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') } // what the line above defined
        const { passes, violations } = await axe.run(String(part), {
          runOnly: ['color-contrast', 'color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        })
        const nodes = [...passes, ...violations].flatMap((rule) => rule.nodes)
        const ratioOf = (node: (typeof nodes)[number]) =>
          Math.min(...node.any.map(({ data }) => (data as { contrastRatio?: number }).contrastRatio ?? 21))
        return nodes
          .filter((node) => ratioOf(node) < Number(least))
          .map((node) => `${node.target.join(' ')} ${ratioOf(node)}`)
      },
      [selector, ratio] as const,
    )
  }

  private visible(locator: Locator): Locator {
    return locator.filter({ visible: true }).first()
  }

  private async eventually(check: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE
    while (!(await check().catch(() => false))) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; the address is ${this.url()}`)
      await this.page.waitForTimeout(50)
    }
  }
}
