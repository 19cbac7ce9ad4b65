import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import {
  counted,
  formsOf,
  isNational,
  isThirdPlace,
  kindOf,
  type Organisation,
  organisations,
  plain,
  searchable,
  seatedIn,
} from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const holds = (word: string) => (one: Organisation) => searchable(`${one.nom} ${one.commune}`).includes(word)

const LINKS: readonly (readonly [link: string, fits: (one: Organisation) => boolean])[] = [
  ['/?region=44', seatedIn('44')],
  ['/?region=national', isNational],
  ['/?region=01,02,03,04,06', (one) => ['01', '02', '03', '04', '06'].some((code) => seatedIn(code)(one))],
  ['/?departement=2A,67', (one) => ['2A', '67'].includes(one.code_departement) && !isNational(one)],
  ['/?sorte=fondations,environnement', (one) => ['fondations', 'environnement'].includes(kindOf(one))],
  ['/?famille=petr', ({ famille }) => famille === 'petr'],
  ['/?metier=dialogue', ({ metiers }) => metiers.split(';').includes('dialogue')],
  ['/?verification=a-verifier', ({ verification }) => verification === 'a-verifier'],
  [
    '/?type=fondation&forme=mecenat',
    (one) => one.type_acteur === 'fondation' && formsOf(one).includes('mecenat'),
  ],
  [
    '/?region=32&sauf=tiers-lieux&q=lille',
    (one) => seatedIn('32')(one) && !isThirdPlace(one) && holds('lille')(one),
  ],
]

describe('a link', () => {
  it.each(LINKS)('opens the same list again: %s', async (link, fits) => {
    const column = await arrives(site, link)
    const expected = organisations.filter(fits)
    expect(expected.length).toBeGreaterThan(0)
    await becomes(() => column.count(), counted(expected.length))
    await column.showsAll()
    expect((await column.ids()).sort()).toEqual(expected.map(({ id }) => id).sort())
    expect(column.reader.url()).toBe(link)
  })

  it('that cannot be read says in one sentence what was left aside, and keeps the rest', async () => {
    const column = await arrives(site, '/?region=zz&sorte=fondations&vue=ici&rayon=-3&theme=noir')
    const notice = column.reader.page.getByText(/^Une partie de l’adresse n’a pas été comprise/)
    const left = plain(await notice.textContent())
      .replace(/^.* : |\.$/g, '')
      .split(', ')
    expect(left.sort()).toEqual(['la région', 'la vue de la carte', 'le rayon', 'le thème'])
    const fondations = organisations.filter((one) => kindOf(one) === 'fondations').length
    await becomes(() => column.count(), counted(fondations))
  })

  it.each([
    '/?%',
    '/?region=%E0%A4%A',
    '/?q=%00%0A%0A',
    '/?region=53&region=11',
    '/?vue=999,999,99',
    `/?q=${'a'.repeat(300)}`,
    '/?lieu=com-00000&rayon=10',
  ])('that is mangled opens all the same: %s', async (link) => {
    const column = await arrives(site, link)
    await expect.poll(() => column.count(), { timeout: 10_000 }).toMatch(/recensée/)
    expect(await column.reader.page.getByText('La page s’est arrêtée').count()).toBe(0)
  })

  it.each(['/nulle/part', '/catalyseur/%22', '/territoire/xyz-1'])(
    'to no page says so and leads back: %s',
    async (link) => {
      const { reader } = await arrives(site, link)
      await reader.page.getByRole('alert').getByText('Cette page n’existe pas.').waitFor()
      await reader.presses('button', 'Revenir à la carte')
      await reader.urlIs('/')
    },
  )

  it('to a page of a later version says so', async () => {
    const { reader } = await arrives(site, '/donnees')
    await reader.page.getByRole('alert').getByText('Cette page n’est pas encore ouverte.').waitFor()
  })

  it('keeps its filters through a sheet', async () => {
    const column = await arrives(site, '/?region=44&sorte=fondations')
    await column.reader.page.locator('#app #list a').first().click()
    await column.reader.urlIs(/^\/catalyseur\/[a-z0-9-]+\?region=44&sorte=fondations$/)
    await column.reader.presses('button', 'Revenir à la liste')
    await column.reader.urlIs('/?region=44&sorte=fondations')
  })

  it('carries nothing of what is only pointed at or unfolded', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Type d’acteur')
    await column.reader.page.locator('#app #list a').first().hover()
    expect(column.reader.url()).toBe('/')
  })
})
