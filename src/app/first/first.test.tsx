import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstWords, removeFirst, takeFirst } from './first'

/** The page as it is sent: the static first paint before the app, which stands below it with its own field. */
function page(typed: string, { focused = true, caret = typed.length } = {}) {
  const field = (id: string) => {
    const input = document.createElement('input')
    Object.assign(input, { id })
    input.setAttribute('role', 'combobox')
    return input
  }
  const first = document.createElement('div')
  first.id = 'first'
  const picture = document.createElement('div')
  picture.className = 'first-map'
  const own = field('first-search')
  first.append(own, picture)
  const app = document.createElement('div')
  app.id = 'app'
  app.append(field('search'))
  document.body.append(first, app)
  own.value = typed
  if (focused) own.focus()
  own.setSelectionRange(caret, caret)
}
const appField = () => document.querySelector<HTMLInputElement>('#app #search')!

beforeEach(() => delete document.documentElement.dataset.narrowed)
afterEach(() => document.body.replaceChildren())

describe('firstWords', () => {
  it('gives what was typed before the app was there, and where the caret stands', () => {
    page('quimper', { caret: 3 })
    expect(firstWords()).toEqual({ typed: 'quimper', focused: true, caret: 3 })
  })

  it('says that the reader is not in the field', () => {
    page('quimper', { focused: false })
    expect(firstWords()).toMatchObject({ typed: 'quimper', focused: false })
  })

  it('is empty on a page without a first paint', () => {
    expect(firstWords()).toEqual({ typed: '', focused: false, caret: null })
  })
})

describe('removeFirst', () => {
  it('leaves the page to the app', () => {
    page('')
    removeFirst()
    expect(document.getElementById('first')).toBeNull()
    expect(appField()).toBeTruthy()
  })

  it('gives the focus to the field of the app', () => {
    page('quimper')
    removeFirst()
    expect(document.activeElement).toBe(appField())
  })

  it('takes no focus from a reader who was elsewhere', () => {
    page('quimper', { focused: false })
    removeFirst()
    expect(document.activeElement).toBe(document.body)
  })

  it('does nothing the second time, nor on a page without a first paint', () => {
    page('quimper')
    removeFirst()
    appField().blur()
    removeFirst()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('takeFirst', () => {
  it('moves the static picture under the live map', () => {
    page('')
    const place = document.createElement('div')
    takeFirst('.first-map', place)
    expect(place.querySelector('.first-map')).toBeTruthy()
  })

  it('leaves it where it is when the link narrows the list, since its counts are those of everything', () => {
    page('')
    document.documentElement.dataset.narrowed = ''
    const place = document.createElement('div')
    takeFirst('.first-map', place)
    expect(place.childElementCount).toBe(0)
  })
})
