import { describe, expect, it } from 'vitest'
import { type Cell, publishOrCheck } from '../drivers/fault-record'
import { FILE_ROWS, type FileRow, type Reaction } from '../drivers/fault-rows'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { HARMS, type Harm, type SpoiltReader, spoiltSite } from '../drivers/spoilt-site'

const visit = spoiltSite(process.env.SITE_ROOT ?? 'dist')

/** What the page can know of each harm. */
const REACTION: Record<Exclude<Harm, 'slow'>, Reaction> = {
  missing: 'gone',
  'HTML instead': 'gone',
  'error 500': 'offline',
  'stalled half-way': 'offline',
  truncated: 'broken',
  'wrong schema': 'broken',
  'previous build': 'broken',
}
type Locator = ReturnType<Reader['page']['locator']>
type Seen = Pick<Cell, 'sees' | 'again'>

const FIELD = 'Où êtes-vous'
const LONG = 25 // seconds of the clock of a page after which nothing more will be said

const seen = (locator: Locator) => locator.filter({ visible: true }).first()
const isSeen = (locator: Locator) => seen(locator).isVisible()

const patternOf = (file: string) =>
  file.endsWith('.json')
    ? new RegExp(`/${file.replace('.', '\\.')}$`)
    : new RegExp(`/data/${file}\\.[^/]+json$`)

/** Comes to the page that needs the file, and does there what asks for it. */
async function comes({ path, types }: FileRow, { reader, hurries }: SpoiltReader) {
  await reader.goes(path)
  if (!types) return
  const field = reader.page.getByLabel(FIELD).first()
  await hurries('the list', () => isSeen(reader.page.locator('#app #list a')))
  await field.fill(types)
}

/** The part of the page that says a sentence. */
async function saidBy({ reader, hurries }: SpoiltReader, sentence: string) {
  const said = reader.page.locator('[role=alert], .choices-note, .map-lacks').filter({ hasText: sentence })
  await hurries(sentence, () => isSeen(said))
  return seen(said)
}

/** All that a message says beside its links and buttons. */
async function wordsOf(message: Locator): Promise<string> {
  const words = await message.evaluate((element) => {
    const lines = [...element.querySelectorAll('p, h2')].filter((one) => !one.querySelector('a, button'))
    const own = [...element.childNodes].filter(({ nodeName }) => nodeName !== 'BUTTON')
    return (lines.length > 0 ? lines : own).map(({ textContent }) => textContent).join(' ')
  })
  return plain(words)
}

/** Presses what the message offers, once the file comes whole; what has no button is asked again by a new question or a reload. */
async function asksAgain({ types, says }: FileRow, visitor: SpoiltReader, sentence: string): Promise<string> {
  const { reader, mends } = visitor
  if (says === null) {
    mends()
    await reader.page.reload()
    return 'a reload'
  }
  if (types) {
    mends()
    const field = reader.page.getByLabel(FIELD).first()
    await field.blur()
    await field.focus()
    await reader.strikes('ArrowDown')
    return 'the next question'
  }
  const button = (await saidBy(visitor, sentence)).getByRole('button').first()
  const name = plain(await button.textContent())
  mends()
  await button.dispatchEvent('click', {}, { timeout: 3000 })
  return `« ${name} »`
}

/** Comes while the file is slow: it is said after two seconds, never as a failure; then it arrives. */
async function waits(row: FileRow, visitor: SpoiltReader): Promise<Seen> {
  const { reader, hurries, mends } = visitor
  await comes(row, visitor)
  await visitor.passes(3)
  if (row.slow) await hurries(row.slow, () => isSeen(reader.page.getByText(row.slow!)))
  expect(await isSeen(reader.page.getByRole('alert'))).toBe(false)
  if (!row.stands) expect(await isSeen(row.whole(reader.page))).toBe(false)
  mends()
  await hurries('the whole file', () => isSeen(row.whole(reader.page)))
  return { sees: row.slow ?? '', again: 'itself' }
}

/** Comes while the file does not come: it is said, the rest works, nothing is lost, and it comes when asked again. */
async function copes(row: FileRow, harm: Exclude<Harm, 'slow'>, visitor: SpoiltReader): Promise<Seen> {
  const { reader, hurries } = visitor
  const sentence = row.says?.[REACTION[harm]] ?? ''
  await comes(row, visitor)
  const { page } = reader
  if (!row.says) await visitor.passes(LONG)
  const said = row.says && (await saidBy(visitor, sentence))
  const sees = said ? await wordsOf(said) : ''
  const isAlert = said && (await said.getAttribute('role')) === 'alert'
  await hurries(`what works: ${row.works}`, () => isSeen(row.working(page)))
  expect(await isSeen(row.whole(page))).toBe(false)
  if (!isAlert) expect(await isSeen(page.getByRole('alert'))).toBe(false)
  if (!row.isEmpty) expect(await page.getByText('Rien de documenté ici').count()).toBe(0)
  const again = await asksAgain(row, visitor, sentence)
  await hurries('the whole file', () => isSeen(row.whole(page)))
  expect(reader.url()).toBe(row.path)
  if (row.types) expect(await page.getByLabel(FIELD).first().inputValue()).toBe(row.types)
  return { sees, again }
}

const cells = FILE_ROWS.flatMap((row) => (row.harms ?? HARMS).map((harm) => ({ row, harm })))
const observed = new Map<(typeof cells)[number], Cell>()

describe.concurrent('a file that does not come as it should', () => {
  it.each(cells)('$row.file on $row.path, $harm', async (cell) => {
    const { row, harm } = cell
    const { file, path, works } = row
    const { sees, again } = await visit((visitor) => {
      visitor.spoils(patternOf(file), harm)
      return harm === 'slow' ? waits(row, visitor) : copes(row, harm, visitor)
    })
    observed.set(cell, { what: file, where: path, fault: harm, sees, works, again })
  })
})

it('is published as it was seen', () => {
  publishOrCheck(
    'files',
    cells.flatMap((cell) => observed.get(cell) ?? []),
  )
})
