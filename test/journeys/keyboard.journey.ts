import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { counted, isThirdPlace, organisations, plain, seatedIn } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const bretons = organisations.filter(seatedIn('53'))
const IN_BRETAGNE = `${counted(bretons.length)} en Bretagne`
const thirdPlaces = (n: number) => `dont ${counted(n, 'tiers-lieu', 'tiers-lieux')}`

describe('with keys alone, a citizen', () => {
  it('types a name, goes to the list, opens the sheet, reaches the contact and comes back', async () => {
    const { reader } = await arrives(site, '/')
    await reader.tabsTo('Où êtes-vous ?')
    await reader.page.keyboard.type('alsace active')
    await reader.page.getByRole('option', { name: 'Chercher « alsace active »' }).waitFor()
    await reader.strikes('ArrowUp', 'Enter')
    await reader.urlIs('/?q=alsace+active')
    await reader.tabsTo('link "Alsace Active"')
    await reader.strikes('Enter')
    await reader.focusIs('heading "Alsace Active"')
    await reader.tabsTo('alsaceactive.fr')
    await reader.strikes('Escape')
    await reader.urlIs('/?q=alsace+active')
    await reader.focusIs('link "Alsace Active"')
  })

  it('narrows the list to a région and removes that filter again', async () => {
    const column = await arrives(site, '/')
    const { reader } = column
    await reader.tabsTo('Région d’implantation')
    await reader.strikes('Enter')
    await reader.page.getByRole('checkbox', { name: 'Bretagne' }).waitFor()
    await reader.tabsTo('checkbox "Bretagne')
    await reader.strikes('Space')
    await becomes(() => column.count(), counted(bretons.length))
    await reader.strikes('Escape')
    await reader.focusIs('Région d’implantation')
    await reader.page.getByRole('button', { name: 'Retirer le filtre Bretagne' }).waitFor()
    await reader.tabsTo('Retirer le filtre Bretagne')
    await reader.strikes('Enter')
    await becomes(() => column.count(), counted(organisations.length))
  })

  it('passes the map and all its links in one stop, and comes back to the list', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.locator('#app svg.svg-map a').first().waitFor()
    await reader.page.locator('nav.skip a').last().focus()
    await reader.strikes('Enter')
    expect(await reader.tabsTo('Passer la carte')).toHaveLength(1)
    await reader.strikes('Enter')
    await reader.focusIs('Aller à la liste')
    await reader.strikes('Enter')
    await reader.page.locator('#app #list:focus').waitFor()
  })
})

it('a sheet that opens from a sign of the map gives the focus back to it', async () => {
  const { reader } = await arrives(site, '/')
  const sign = reader.page.locator('#app svg.svg-map a').filter({ hasText: /^Bretagne/ })
  await sign.focus()
  await reader.strikes('Enter')
  await reader.urlIs('/territoire/reg-53')
  await reader.focusIs('heading "Bretagne"')
  await reader.strikes('Escape')
  await reader.focusIs('link "Bretagne :')
})

describe('a reader who does not see the map', () => {
  it('reads it in words, in its description and in the title', async () => {
    const { reader } = await arrives(site, '/?region=53')
    const said = `${IN_BRETAGNE}, ${thirdPlaces(bretons.filter(isThirdPlace).length)}`
    const map = reader.page.locator('#app svg.svg-map')
    const described = async () => {
      const id = await map.getAttribute('aria-describedby')
      return plain(await reader.page.locator(`#${id}`).textContent())
    }
    await becomes(async () => (await described()).slice(0, said.length), said)
    await becomes(() => reader.title().then(plain), `${IN_BRETAGNE} – Catalyseurs territoriaux`)
  })

  it('hears once what each choice led to, and nothing else', async () => {
    const reader = await site.waits()
    const heard = await reader.listens()
    await reader.goes('/')
    const first = reader.page.locator('#app #list a').first()
    await first.hover()
    await reader.page.getByRole('combobox').pressSequentially('alsace active')
    await reader.presses('option', 'Chercher « alsace active »')
    const searched = '1 organisation recensée en France (« alsace active »).'
    await becomes(heard, [searched])
    await reader.presses('link', 'Alsace Active')
    const opened = 'Fiche ouverte : Alsace Active, association France Active à Strasbourg.'
    await becomes(heard, [searched, opened])
    await reader.strikes('Escape')
    await becomes(heard, [searched, opened, searched])
  })
})
