import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../src/data/hostile-files.test-fixture'
import { talkFileWords } from '../../src/text/talk-file-words'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const SOUND = 'titre,texte,notes,duree,lien,transition\nMa région,,,30,/territoire/dep-67,vol\n'
const READING = 'Lecture du fichier…'
const SCRIPT = { contentType: 'text/javascript' }
const ENDLESS = "onmessage = () => { for (;;); }; postMessage('here')"
/** A name that would be a picture with a script, were it written into the page as it is. */
const NAME = '<img src=x onerror=alert(1)>.xlsx'

const { faults, kept, folder } = talkFileWords

/** Gives a file to the page, as its button does. */
async function gives({ page }: Reader, bytes: Uint8Array, name = NAME) {
  const mimeType = 'application/octet-stream'
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
}
const said = async ({ page }: Reader, what: string) =>
  plain(
    await page
      .locator(what)
      .first()
      .innerText()
      .catch(() => ''),
  )
/** How many workers read files: the search of places has its own. */
const readers = ({ page }: Reader) => page.workers().filter((one) => one.url().includes('read-file')).length

/** The page « Présenter », with a sound talk open. */
async function withTalk(): Promise<Reader> {
  const reader = await site.opens('/presenter')
  await reader.page.locator('input[type=file]').waitFor({ state: 'attached' })
  await gives(reader, new TextEncoder().encode(SOUND), 'Ma région.csv')
  await reader.sees('Ma région.csv est ouvert')
  return reader
}

describe('a hostile file given to the page', () => {
  it('that nobody could finish reading leaves the page at work, and is given up', async () => {
    const reader = await withTalk()
    // No file within the limits takes a fast machine two seconds: its reader is one that never ends.
    await reader.page.route(/read-file\.worker/, (route) => route.fulfill({ ...SCRIPT, body: ENDLESS }))
    await gives(reader, new TextEncoder().encode(SOUND))
    await becomes(async () => readers(reader), 1)
    await reader.presses('button', 'Enregistrer : Ma région')
    await reader.sees('Fichier enregistré.')
    expect(await said(reader, '.talk-opener [role=status]')).toBe(READING)
    await reader.sees(faults.slow.title)
    await reader.sees(kept)
    await becomes(async () => readers(reader), 0)
    await reader.presses('link', 'Ma région')
    await becomes(() => said(reader, '#stage-title'), 'Ma région')
  })

  it('of each of sixty sorts gets an answer in words, and the talk that is open stays open', async () => {
    const reader = await withTalk()
    const { page } = reader
    const troubles: string[] = []
    for (const [what, make, fate] of HOSTILE) {
      if (fate === 'ready') continue
      await gives(reader, make())
      const title =
        'refused' in fate ? faults[fate.refused as keyof typeof faults].title : 'n’est pas encore prêt'
      const alert = page.getByRole('alert').filter({ hasText: kept })
      await alert
        .filter({ hasText: title })
        .waitFor()
        .catch(() => troubles.push(what))
      if (readers(reader) > 0) await becomes(async () => readers(reader), 0)
      await gives(reader, new TextEncoder().encode(SOUND), 'Ma région.csv')
      await reader.sees('Ma région.csv est ouvert')
    }
    expect(troubles).toEqual([])
    expect(await page.locator('.talk-opener img').count()).toBe(0)
    await reader.presses('link', 'Ma région')
    await becomes(() => said(reader, '#stage-title'), 'Ma région')
  })

  it('that is a folder is said to be one', async () => {
    const reader = await withTalk()
    const path = await mkdtemp(join(tmpdir(), 'dossier-'))
    const browser = await reader.context.newCDPSession(reader.page)
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    await reader.sees(folder.title)
    await reader.sees(kept)
  })
})
