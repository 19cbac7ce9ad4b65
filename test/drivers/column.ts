import { BottomSheet } from './bottom-sheet'
import type { Reader } from './page'
import { plain } from './records'
import type { Site, Visit } from './site'

/** One value of a facet, as its panel shows it. */
export type Option = { readonly count: number; readonly closed: boolean; readonly chosen: boolean }

/** What stands in the column of the live page: the number, the list, the filters. */
export class Column {
  readonly reader: Reader

  constructor(reader: Reader) {
    this.reader = reader
  }

  /** The sentence of the number of organisations; null while there is none. */
  count(): Promise<string | null> {
    return this.textOf('.count-total')
  }

  /** The parts of the number, such as « dont 35 tiers-lieux ». */
  parts(): Promise<string[]> {
    return this.textsOf('.count-parts span')
  }

  /** The ids of the organisations that the list shows, in its order. */
  async ids(): Promise<string[]> {
    const items = this.reader.page.locator('#app #list a[data-item]')
    const refs = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-item') ?? ''))
    return refs.map((ref) => ref.replace(/^catalyst:/, ''))
  }

  /** Presses « Afficher les suivantes » until the whole list stands there. */
  async showsAll(): Promise<void> {
    const more = this.reader.page.locator('#app .list-end button')
    while ((await more.count()) > 0) await more.click()
  }

  /** Opens or closes the panel of a facet; on a phone, after the sheet that holds it. */
  async opensFacet(name: string): Promise<void> {
    await new BottomSheet(this.reader).raises()
    const button = this.reader.page.locator('#app .facet-button').filter({ hasText: name })
    await button.click()
    const isOpen = (await button.getAttribute('aria-expanded')) === 'true'
    if (isOpen)
      await this.reader.page.locator('#app #facet-panel .options').first().waitFor({ state: 'attached' })
  }

  /** Chooses what the map shows beside organisations, with a pointer, by its words. */
  async shows(layer: string): Promise<void> {
    await this.reader.page.locator('#app .layers summary').click()
    await this.reader.page.locator('#app .layers-choice').filter({ hasText: layer }).click()
  }

  /** The options of the open facet by their words. */
  async options(): Promise<Record<string, Option>> {
    const rows = await this.reader.page.locator('#app #facet-panel .option').evaluateAll((all) =>
      all.map((row) => {
        const box = row.querySelector('input')
        return {
          label: row.querySelector('.option-label')?.textContent ?? '',
          count: row.querySelector('.option-count')?.textContent ?? '',
          closed: box?.getAttribute('aria-disabled') === 'true',
          chosen: box?.checked ?? false,
        }
      }),
    )
    return Object.fromEntries(
      rows.map(({ label, count, closed, chosen }) => [
        plain(label),
        { count: Number(count.replace(/\s/g, '')), closed, chosen },
      ]),
    )
  }

  /** The numbers of the options of the open facet by their words. */
  async optionCounts(): Promise<Record<string, number>> {
    const options = Object.entries(await this.options())
    return Object.fromEntries(options.map(([label, { count }]) => [label, count]))
  }

  /** Presses an option of the open facet, even one that says it is closed. */
  async ticks(label: string): Promise<void> {
    const option = this.reader.page.locator('#app #facet-panel .option').filter({ hasText: label }).first()
    await option.click({ force: true })
  }

  /** What the chips say. */
  chips(): Promise<string[]> {
    return this.textsOf('.chips .chip > span[aria-hidden]')
  }

  /** Plain texts of the parts of the live page that a selector finds. */
  async textsOf(selector: string): Promise<string[]> {
    return (await this.reader.page.locator(`#app ${selector}`).allInnerTexts()).map(plain)
  }

  private async textOf(selector: string): Promise<string | null> {
    return (await this.textsOf(selector))[0] ?? null
  }
}

/** Opens a path and waits until the live page stands in the place of the first paint. */
export async function arrives(site: Site, path: string, visit?: Visit): Promise<Column> {
  const reader = await site.opens(path, visit)
  await reader.page.locator('#app main').filter({ visible: true }).waitFor()
  return new Column(reader)
}
