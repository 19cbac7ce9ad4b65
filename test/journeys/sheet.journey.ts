import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { published } from '../drivers/published'
import { type Organisation, organisations, plain, stories, words } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const PARTS = [
  'Où elle agit',
  'Contact',
  'Transmettre',
  'Ce que l’on sait d’elle',
  'Autour d’elle',
  'Pour aller plus loin',
  'D’où vient cette fiche',
  'Une erreur, un manque ?',
]

const one = (fits: (organisation: Organisation) => boolean): Organisation => {
  const found = organisations.find(fits)
  if (!found) throw new Error('the spreadsheet has no such organisation')
  return found
}
const deduced = one(({ type_base, type_acteur }) => type_base === 'indicatif' && type_acteur !== '')
const read = one(({ formes_base }) => formes_base === 'source')

describe('the sheet of an organisation', () => {
  it('is opened and closed from the list by keys alone, the focus where it was', async () => {
    const { reader } = await arrives(site, '/?q=alsace')
    const first = plain(await reader.page.locator('#app #list a').first().textContent())
    await reader.page.locator('#app #list').focus()
    await reader.strikes('Tab')
    await reader.focusIs(first)
    await reader.strikes('Enter')
    await reader.page.locator('#sheet-title:focus').waitFor()
    expect(plain(await reader.page.locator('#sheet-title').textContent())).toBe(first)
    await reader.strikes('Escape')
    await reader.urlIs('/?q=alsace')
    await reader.focusIs(first)
  })

  it('gives its parts in one order', async () => {
    const column = await arrives(site, '/catalyseur/alsace-active')
    await becomes(() => column.textsOf('.sheet h3'), PARTS)
  })

  it('says the same whether it comes from the list or from a link', async () => {
    const listed = await arrives(site, '/?q=alsace')
    await listed.reader.presses('link', 'Alsace Active')
    const linked = await arrives(site, '/catalyseur/alsace-active')
    const whole = () => linked.textsOf('.sheet').then(([text]) => text ?? '')
    const resources = linked.reader.page.locator('.sheet-part', { hasText: 'Pour aller plus loin' })
    await resources.locator('a').first().waitFor()
    await becomes(() => listed.textsOf('.sheet').then(([text]) => text ?? ''), await whole())
  })

  it('names itself in the title of the document', async () => {
    const { reader } = await arrives(site, '/catalyseur/alsace-active')
    await becomes(() => reader.title().then(plain), 'Alsace Active – Catalyseurs territoriaux')
    await reader.page.locator('#app .sheet-title').waitFor()
    await reader.strikes('Escape')
    await becomes(() => reader.title().then(plain), 'La carte des catalyseurs territoriaux')
  })

  it.each(words.verifications.map(({ id, label }) => [id, plain(label)] as const))(
    'says its source and how far it was verified: %s',
    async (verification, sentence) => {
      const organisation = one((candidate) => candidate.verification === verification)
      const { reader } = await arrives(site, `/catalyseur/${organisation.id}`)
      await reader.sees(`Source : ${plain(organisation.source)}`)
      await reader.sees(`${sentence}.`)
      await reader.sees('Jamais vérifiée par le site à ce jour.')
      await reader.sees('Position : commune.')
    },
  )

  it('leads to the public source in a tab of its own', async () => {
    const organisation = one(
      ({ source_url }) => source_url.startsWith('https://') && !source_url.includes(' '),
    )
    const { reader } = await arrives(site, `/catalyseur/${organisation.id}`)
    const link = reader.page.getByRole('link', { name: /^Voir la source/ })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(organisation.source_url)
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(plain(await link.textContent())).toContain('nouvel onglet')
  })

  it('says what was only deduced from the family', async () => {
    const { reader } = await arrives(site, `/catalyseur/${deduced.id}`)
    const type = reader.page.locator('.facts div', { hasText: 'Type d’acteur' })
    await becomes(
      () => type.textContent().then((text) => plain(text).endsWith('déduit de la famille, à confirmer')),
      true,
    )
  })

  it('does not doubt what was read in a source', async () => {
    const { reader } = await arrives(site, `/catalyseur/${read.id}`)
    const forms = reader.page.locator('.facts div', { hasText: 'Formes d’alliance' })
    expect(plain(await forms.textContent())).not.toMatch(/à confirmer|Non renseignée/)
  })

  it('offers public directories when no contact is known', async () => {
    const organisation = one(({ site_web, nom }) => site_web === '' && nom.startsWith('CPIE'))
    const { reader } = await arrives(site, `/catalyseur/${organisation.id}`)
    await reader.sees('Coordonnées non renseignées.')
    const registry = reader.page.getByRole('link', { name: /Annuaire des entreprises/ })
    const asked = new URL((await registry.getAttribute('href')) ?? '').searchParams.get('terme')
    expect(asked).toContain(organisation.commune)
    await reader.page.getByRole('link', { name: /^Mairie d/ }).waitFor()
  })

  it('names the nearest others, one press away', async () => {
    const column = await arrives(site, '/catalyseur/alsace-active')
    const near = column.reader.page.locator('.sheet-part', { hasText: 'Autour d’elle' }).locator('a').first()
    const name = plain(await near.textContent())
    await near.click()
    await becomes(() => column.textsOf('#sheet-title').then(([title]) => title), name)
    await column.reader.page.locator('#sheet-title:focus').waitFor()
  })

  it('of an unknown id says so and leads back', async () => {
    const { reader } = await arrives(site, '/catalyseur/qui-n-existe-pas')
    await reader.page.getByRole('alert').getByText('Cette fiche n’existe pas.').waitFor()
    await reader.sees('« qui-n-existe-pas »')
    await reader.presses('button', 'Revenir à la carte')
    await reader.urlIs('/')
    await reader.page.locator('#app #list').waitFor()
  })

  it('closes by Back as well', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.locator('#app #list a').nth(2).click()
    await reader.page.locator('#sheet-title').waitFor()
    await reader.stepsBack()
    await reader.urlIs('/')
    await reader.page.locator('#app #list').waitFor()
  })

  it('hands its address on: by the clipboard, as a code, and in a letter that ends with its line', async () => {
    const reader = await site.waits({
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    })
    await published(reader, { adresse: 'https://carte.example/', contact: 'liste@carte.example' })
    await reader.goes('/catalyseur/alsace-active?q=alsace')
    await reader.presses('button', 'Copier le lien')
    await reader.sees('Lien copié.')
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe('https://carte.example/catalyseur/alsace-active')
    await reader.presses('button', 'Code QR')
    const code = reader.page.getByRole('img', {
      name: 'Code QR qui mène à carte.example/catalyseur/alsace-active',
    })
    expect((await code.locator('path').getAttribute('d'))?.length).toBeGreaterThan(1000)
    await reader.presses('button', 'Signaler, compléter ou demander le retrait')
    expect(await reader.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
    await reader.types('Téléphone', '03 88 00 00 00, "accueil" & co')
    const letter = await reader.page
      .getByRole('link', { name: 'Écrire à l’éditeur du site' })
      .getAttribute('href')
    expect(letter).toMatch(/^mailto:liste@carte\.example\?subject=/)
    const body = new URL(letter!).searchParams.get('body') ?? ''
    expect(body.split('\r\n').pop()).toMatch(
      /^alsace-active,Alsace Active,.+,"03 88 00 00 00, ""accueil"" & co",,/,
    )
  })
})

describe('the pioneer territories', () => {
  const ids = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const twins = stories.filter(({ id }) => ids.has(id))

  it('are all listed', async () => {
    const column = await arrives(site, '/pionniers')
    await column.reader.sees(`${stories.length} alliances`)
    const links = await column.textsOf('.sheet .stories a')
    expect([...links].sort()).toEqual(stories.map(({ nom }) => plain(nom)).sort())
  })

  it('tell each fact of their story', async () => {
    const story = stories.find(({ faits }) => faits.length > 1) ?? stories[0]!
    const column = await arrives(site, `/pionnier/${story.id}`)
    await becomes(() => column.textsOf('.told li'), story.faits.map(plain))
  })

  it.each(twins.slice(0, 3).map((story) => [story.id, story] as const))(
    'are not taken for the organisation of the same id: %s',
    async (id, story) => {
      const pioneer = await arrives(site, `/pionnier/${id}`)
      await becomes(
        () => pioneer.textsOf('.sheet-kicker, #sheet-title'),
        [
          story.lien === 'apparente'
            ? 'Démarche voisine (lien avec le Réseau non attesté)'
            : 'Territoire pionnier',
          plain(story.nom),
        ],
      )
      const catalyst = await arrives(site, `/catalyseur/${id}`)
      await becomes(() => catalyst.textsOf('.sheet-kicker, #sheet-title'), [plain(ids.get(id)!.nom)])
    },
  )
})
