import { beforeEach, describe, expect, it } from 'vitest'
import { HOME, type Link, NO_FILTERS } from '../../domain/link'
import { goTo } from '../../state/link-store'
import { useUi } from '../../state/ui'
import { choose, clearSearch, searchWords, WORDS } from './choose'

const ASKED: Link = {
  ...HOME,
  place: 'com-29232',
  radius: 20,
  filters: { ...NO_FILTERS, kinds: ['fondations'] },
}
const address = () => location.pathname + location.search
beforeEach(() => goTo(ASKED))

describe('one question has one answer', () => {
  it('words are searched in the list of all France, other filters kept', () => {
    choose(WORDS, ' alsace  active ')
    expect(address()).toBe('/?sorte=fondations&q=alsace+active')
  })

  it('a place takes the place of words', () => {
    searchWords('alsace')
    choose('epci-246700488', 'strasbourg')
    expect(address()).toBe('/?lieu=epci-246700488&sorte=fondations')
  })

  it('a place that was asked for by its postal code keeps it, until another is chosen', () => {
    choose('com-69123', '69003', 'Lyon (69003)')
    expect(useUi.getState().asked).toEqual({ place: 'com-69123', words: 'Lyon (69003)' })
    choose('com-67482', 'strasb')
    expect(useUi.getState().asked).toEqual({ place: 'com-67482', words: '' })
  })

  it('an organisation opens its sheet', () => {
    choose('catalyst:alsace-active', 'alsace')
    expect(address()).toMatch(/^\/catalyseur\/alsace-active\?lieu=com-29232/)
  })

  it('a territory of the compared level joins the comparison, once; any other is kept beside it', () => {
    goTo({ ...HOME, page: { at: 'compare', territories: ['dep-67'] } })
    choose('dep-68', 'haut-rhin')
    choose('dep-67', 'bas-rhin')
    expect(address()).toBe('/comparer?territoires=dep-67,dep-68')
    choose('com-67482', 'strasbourg')
    expect(address()).toBe('/comparer?territoires=dep-67,dep-68&lieu=com-67482')
  })

  it('a ninth territory is not added', () => {
    const eight = ['01', '02', '03', '04', '05', '06', '07', '08'].map((code) => `dep-${code}` as const)
    goTo({ ...HOME, page: { at: 'compare', territories: eight } })
    choose('dep-67', 'bas-rhin')
    expect(address()).toBe(`/comparer?territoires=${eight.join()}&lieu=dep-67`)
  })

  it('nothing is asked any more once the field is cleared', () => {
    clearSearch()
    expect(address()).toBe('/?sorte=fondations')
  })
})
