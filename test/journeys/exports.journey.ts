import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { pagesOnPaper } from '../drivers/paper'
import { isNational, isThirdPlace, organisations, plain } from '../drivers/records'
import { servedSite } from '../drivers/site'
import { clipboard, inksOf, saves, sizeOfPng, WITH_CLIPBOARD } from '../drivers/taken'

const site = servedSite()
const seatedIn = (departement: string) =>
  organisations.filter((one) => one.code_departement === departement && !isNational(one))

describe('a council', () => {
  it('has its note on two pages of paper at most, and pastes it with its headings and tables', async () => {
    const { reader } = await arrives(site, '/imprimer/note?lieu=com-67482', WITH_CLIPBOARD)
    await reader.sees('Note pour le conseil')
    await reader.presses('button', 'Copier le texte')
    await reader.sees('Texte copié, avec ses titres')
    const pasted = await clipboard(reader)
    expect(pasted.headings.map(plain)).toEqual([
      'H1 Les alliances autour de nous : Strasbourg (67)',
      'H2 Qu’est-ce qu’un catalyseur territorial ?',
      'H2 Qui est ici',
      'CAPTION Organisations qui ont leur siège à Strasbourg',
      'H2 Qui couvre notre territoire',
      'CAPTION Organisations connues pour agir dans tout ce territoire, avec leur siège ici ou ailleurs',
      'H2 À côté, et où',
      'CAPTION Les plus proches de chaque sorte, à vol d’oiseau depuis le milieu de la commune',
      'H2 Un récit pour s’inspirer',
      'H2 Par où commencer',
      'H2 Ce que cette liste ne dit pas',
    ])
    expect(pasted.cells).toBeGreaterThan(8)
    expect(pasted.links.every((href) => /^(https?|mailto|tel):/.test(href))).toBe(true)
    expect(pasted.plain).not.toContain('environ 0')
    for (const one of organisations.filter(({ code_commune }) => code_commune === '67482'))
      expect(plain(pasted.plain)).toContain(plain(one.nom))
    for (const id of ['com-67482', 'reg-84']) {
      await reader.goes(`/imprimer/note?lieu=${id}`)
      await reader.page.locator('.note .print-code').waitFor()
      expect(await pagesOnPaper(reader), id).toBeLessThanOrEqual(2)
    }
  })
})

describe('a comparison', () => {
  it('is taken along as a workbook, as CSV, as pictures and on paper, with the numbers of the list', async () => {
    const { reader } = await arrives(site, '/comparer?territoires=dep-67,dep-01')
    const { name, bytes } = await saves(reader, 'Classeur Excel')
    expect(name).toBe('comparaison-bas-rhin-ain.xlsx')
    const [comparison, everyone, limits] = await readWorkbook(bytes)
    const row = (start: string) => comparison?.data.find(([head]) => plain(String(head)).startsWith(start))
    const [beyond, third] = [false, true].map((is) =>
      ['67', '01'].map((code) => seatedIn(code).filter((one) => isThirdPlace(one) === is).length),
    )
    expect(row('Organisations recensées hors')?.slice(1)).toEqual(beyond)
    expect(row('Tiers-lieux recensés')?.slice(1)).toEqual(third)
    expect(
      row('Population')
        ?.slice(1)
        .every((value) => typeof value === 'number' && value > 500_000),
    ).toBe(true)
    const seated = everyone?.data.filter(([, , , seat, , national]) => seat === 'A' && !national)
    expect(seated?.map(([nom]) => plain(String(nom))).sort()).toEqual(
      seatedIn('67')
        .map(({ nom }) => plain(nom))
        .sort(),
    )
    expect(everyone?.data.some((cells) => String(cells[7]).startsWith('01'))).toBe(true) // a code is a text
    expect(limits?.data.flat().map((line) => plain(String(line)))).toContain(
      'Ces nombres disent ce que la liste contient, pas ce qui existe : ils ne permettent pas de classer les territoires.',
    )
    const csv = (await saves(reader, 'Tableau (CSV)')).bytes.toString('utf8')
    expect(csv.startsWith('\uFEFFCe qui est comparé;A')).toBe(true)
    expect(csv.split('\r\n').find((line) => line.startsWith('Organisations'))).toBe(
      `Organisations recensées hors tiers-lieux;${beyond?.join(';')}`,
    )
    await reader.page.locator('#app [data-picture=population]').waitFor()
    await reader.presses('button', 'Images (PNG)')
    const picture = await saves(reader, /« .?Population/)
    expect(picture.name).toBe('comparaison-bas-rhin-ain-population.png')
    expect(sizeOfPng(picture.bytes).width).toBe(2016) // twice 960, and its edges
    await reader.page.emulateMedia({ media: 'print' })
    const report = reader.page.locator('.print-comparison')
    await becomes(() => report.locator('.svg-letter').allTextContents(), ['A', 'B'])
    expect(
      await report
        .locator('thead th')
        .allInnerTexts()
        .then((all) => all.map(plain)),
    ).toEqual(['Ce qui est comparé', 'A : Bas-Rhin', 'B : Ain'])
    expect(await pagesOnPaper(reader)).toBeLessThanOrEqual(3)
  })
})

describe('a view', () => {
  it('is taken along as a picture for a screen, one for a page, and as its list, in the order of the screen', async () => {
    const { reader } = await arrives(site, '/?lieu=com-29232')
    const shown = reader.page.locator('#app [data-item^="catalyst:"]')
    await shown.nth(2).waitFor()
    const names = (await shown.allInnerTexts()).map(plain)
    await reader.page.locator('.taken summary').click()
    const wide = await saves(reader, 'Image large (1920 × 1080)')
    expect(wide.name).toMatch(/^quimper.*-1920x1080\.png$/)
    expect(sizeOfPng(wide.bytes)).toEqual({ width: 1920, height: 1080 })
    const page = await saves(reader, 'Image A4')
    expect(sizeOfPng(page.bytes)).toEqual({ width: 1240, height: 1754 })
    expect(await inksOf(reader, wide.bytes), 'land, sea, letters and marks').toBeGreaterThan(20)
    const csv = (await saves(reader, 'Liste (CSV)')).bytes.toString('utf8').split('\r\n')
    expect(csv[0]!.startsWith('\uFEFFNuméro;Nom;Sorte')).toBe(true)
    const rows = csv.slice(1, -2).map((line) => line.split(';'))
    const numbers = rows.map(([number]) => number).filter(Boolean)
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)))
    expect(rows.slice(0, names.length).map(([, name]) => plain(name!))).toEqual(names)
    expect(csv.at(-2)).toMatch(/^Vue;/)
  })
})
