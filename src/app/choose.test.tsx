import { beforeEach, describe, expect, it } from 'vitest'
import { HOME, type Link, NO_FILTERS } from '../domain/link'
import { goTo } from '../state/link-store'
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

  it('an organisation opens its sheet', () => {
    choose('catalyst:alsace-active', 'alsace')
    expect(address()).toMatch(/^\/catalyseur\/alsace-active\?lieu=com-29232/)
  })

  it('nothing is asked any more once the field is cleared', () => {
    clearSearch()
    expect(address()).toBe('/?sorte=fondations')
  })
})
