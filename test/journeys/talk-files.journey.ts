import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { pagesOnPaper } from '../drivers/paper'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'
import { saves } from '../drivers/taken'

const site = servedSite()
const TOTAL = 23
const LONG = 40_000 // milliseconds: 23 maps are drawn
const MOST = 3_000_000 // bytes of a talk on a USB key
const SHIPPED = readFileSync('data/histoires/decennie-de-co-construction.csv')
const SOUND =
  'titre;texte;notes;duree;lien;transition\nMa région;A;;30;;vol\nLe Bas-Rhin;B;;30;/territoire/dep-67;vol\n'

const csv = (text: string) => ({ name: 'Ma région.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

describe('a talk in a file', () => {
  it('is read on the page, told what to mend, projected, asked for again after a reload, and saved to the byte', async () => {
    const reader = await site.opens('/presenter')
    const { page } = reader
    const chooses = (text: string) => page.locator('input[type=file]').setInputFiles(csv(text))
    const titleIs = (title: string) =>
      becomes(async () => plain(await page.locator('#stage-title').innerText()), title)
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
    await chooses(SOUND.replace('dep-67', 'dep-99').replace('30;;', 'x;;'))
    await reader.sees('Ma région.csv n’est pas encore prêt : 2 points à reprendre')
    const said = (await page.locator('.findings li').allInnerTexts()).map(plain)
    expect(said.map((one) => one.slice(0, 22))).toEqual(['Ligne 2, colonne duree', 'Ligne 3, colonne lien '])
    await chooses(SOUND)
    await reader.presses('link', 'Ma région')
    await titleIs('Ma région')
    await reader.strikes('PageDown')
    await titleIs('Le Bas-Rhin')
    await reader.urlIs('/presenter/fichier?scene=2')
    await page.reload()
    await reader.sees('Le fichier de cette présentation est à ouvrir de nouveau')
    await chooses(SOUND)
    await titleIs('Le Bas-Rhin')
    await reader.presses('button', 'Quitter')
    const { name, bytes } = await saves(reader, 'Enregistrer : Ma région')
    expect([name, bytes.toString()]).toEqual(['Ma région.csv', SOUND])
    const model = await saves(reader, /^CSV : Une décennie/)
    expect(model.bytes.equals(SHIPPED)).toBe(true)
  })

  it('is put on paper, a page for each scene, with the notes only when they are asked for', async () => {
    const reader = await site.opens('/presenter')
    const file = reader.page.locator('input[type=file]')
    await file.waitFor({ state: 'attached' })
    await file.setInputFiles(csv(SOUND.replace('B;;', 'B;Dire bonjour;')))
    await reader.presses('link', 'À imprimer : Ma région')
    await reader.urlIs('/imprimer/presenter/fichier')
    await reader.sees('2 pages prêtes à imprimer')
    const notes = reader.page.locator('.handout-notes')
    expect([await pagesOnPaper(reader), await notes.count()]).toEqual([2, 0])
    await reader.presses('switch', /notes/)
    expect([await pagesOnPaper(reader), await notes.count()]).toEqual([2, 1])
    const last = reader.page.locator('.handout-page').nth(1)
    expect(await last.locator('svg .svg-land').count()).toBeGreaterThan(0)
    expect(plain(await last.innerText())).toMatch(
      /2 \/ 2.*Adresse publique non réglée.*Organisations : ANCT/s,
    )
  })

  it(
    'is one page that a USB key holds: each scene with its map, by keys, from a folder, without any request',
    async () => {
      const maker = await site.opens('/presenter')
      maker.page.setDefaultTimeout(LONG)
      const { bytes, name } = await saves(maker, /^Un seul fichier/)
      expect(name).toBe('decennie-de-co-construction.html')
      expect(bytes.length).toBeLessThan(MOST)
      const file = join(await mkdtemp(join(tmpdir(), 'talk-')), name)
      await writeFile(file, bytes)
      const reader = await site.waits({ screen: 'projector' })
      const { page } = reader
      reader.expects(/^file:/) // the file itself; any other request is a trouble
      await page.goto(pathToFileURL(file).href)
      const now = () =>
        page.locator('.scene[data-now]').evaluateAll((scenes) =>
          scenes.map((scene) => ({
            count: document.getElementById('count')?.textContent,
            title: scene.querySelector('h1, h2')?.textContent,
            shapes: Array.from(scene.querySelectorAll<SVGGraphicsElement>('svg.svg-map .svg-land')).some(
              (land) => land.getBoundingClientRect().width > 100,
            ),
          })),
        )
      const titles = new Set<string>()
      for (const key of [
        '',
        ...Array.from({ length: TOTAL - 1 }, (_, i) => ['ArrowRight', 'Space', 'Enter', 'PageDown'][i % 4]!),
      ]) {
        if (key) await page.keyboard.press(key)
        const [scene, other] = await now()
        expect(other).toBeUndefined()
        expect(scene).toMatchObject({ count: `${titles.size + 1} / ${TOTAL}`, shapes: true })
        titles.add(`${titles.size} ${scene?.title}`)
      }
      await page.keyboard.press('b')
      expect(await page.locator('#black').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('#black').isVisible()).toBe(false)
      await page.keyboard.press('n')
      expect(await page.locator('.scene[data-now] .notes').isVisible()).toBe(true)
      for (const key of ['7', 'Enter']) await page.keyboard.press(key)
      expect(await now()).toMatchObject([{ count: `7 / ${TOTAL}` }])
      expect(plain(await page.locator('#said').innerText())).toMatch('Scène 7 sur 23')
      expect(await reader.axe()).toEqual([])
    },
    LONG,
  )
})
