import { describe, expect, it } from 'vitest'
import { EXAMPLE_PIONEER } from '../domain/example-pioneer'
import { exampleTable } from '../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import { plain } from '../domain/example-text'
import { type Atlas, sceneFrom } from '../domain/scene-from'
import { sceneLink } from '../domain/talk'
import { shownSentence } from './sentence'
import { stageCard } from './stage-card'

const atlas: Atlas = {
  table: exampleTable([
    { id: 'a', name: 'A', commune: 'strasbourg', family: 'fabrique' },
    { id: 'b', name: 'B', commune: 'quimper', reach: 3 },
    { id: 'c', name: 'C', commune: 'quimper', family: 'fabrique' },
    { id: 'd', name: 'D', commune: 'quimper' },
    { id: 'e', name: 'E', commune: 'quimper' },
  ]),
  pioneers: [EXAMPLE_PIONEER, { ...EXAMPLE_PIONEER, id: 'attestee', link: 'pilote', when: '' }],
  territories: EXAMPLE_TERRITORIES,
}
const sceneOf = (address: string) => {
  const { link } = sceneLink(address)
  return [sceneFrom(link, atlas), link, atlas] as const
}
const cardOf = (address: string) => stageCard(...sceneOf(address))
const rows = (address: string) => cardOf(address)?.rows.map(({ head, text }) => plain(`${head} ${text}`))

describe('the card of a scene', () => {
  it('is not there for the map alone', () => expect(cardOf('/?region=53')).toBeNull())

  it('says what an organisation is and where it acts', () => {
    const card = cardOf('/catalyseur/a')!
    expect(card.title).toBe('A')
    expect(plain(card.kicker)).toContain('Strasbourg (67)')
    expect(card.rows).toHaveLength(2)
  })

  it('says when and where a story was, and how it is linked with the Réseau', () => {
    const { kicker } = cardOf(`/pionnier/${EXAMPLE_PIONEER.id}`)!
    expect(plain(kicker)).toBe('Démarche voisine (lien avec le Réseau non attesté)')
    expect(rows(`/pionnier/${EXAMPLE_PIONEER.id}`)).toEqual([
      'Quand 2012-2015 : premiers pas',
      'Où Le département de Finistère et la région Bretagne',
      'Lien avec le Réseau Démarche voisine',
    ])
    expect(plain(cardOf('/pionnier/attestee')!.kicker)).toBe('Territoire pionnier')
    expect(rows('/pionnier/attestee')![0]).toBe('Quand Date non renseignée')
  })

  it('counts what has its seat in a territory, and says that nothing is documented', () => {
    expect(rows('/territoire/reg-53')).toEqual(['4 organisations recensées, dont 1 tiers-lieu'])
    expect(rows('/territoire/reg-01')).toEqual(['Rien de documenté ici pour l’instant.'])
  })

  it('names compared territories by the letters of the map, in their order', () => {
    expect(rows('/comparer?territoires=reg-53,reg-44')).toEqual([
      'A · Bretagne 4 organisations recensées, dont 1 tiers-lieu',
      'B · Grand Est 1 organisation recensée, dont 1 tiers-lieu',
    ])
  })

  it('numbers the first of an answer as the map does', () => {
    const said = rows('/?lieu=com-29232')!
    expect(said.map((row) => row.slice(0, 4))).toEqual(['1 · ', '2 · ', '3 · ']) // of four: those that lines lead to
  })
})

describe('the sentence of what is shown', () => {
  it('says the filters of the scene, not all of the map', () => {
    expect(plain(shownSentence(...sceneOf('/?region=53')))).toBe(
      '4 organisations recensées en Bretagne, dont 1 tiers-lieu',
    )
  })
})
