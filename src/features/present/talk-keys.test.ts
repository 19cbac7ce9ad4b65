import { describe, expect, it } from 'vitest'
import { onStageAt } from '../../domain/on-stage'
import { actOf, sceneAfter, shownAfter } from './talk-keys'

const state = { digits: '', single: true }
const stroke = (key: string, more = {}) => ({ key, shift: false, onControl: false, ...more })

describe('the keys of a talk', () => {
  it.each<[key: string, act: string]>([
    ...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].map((key) => [key, 'next'] as [string, string]),
    ...['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => [key, 'previous'] as [string, string]),
    ['Home', 'first'],
    ['End', 'last'],
    ['F5', 'start'],
    ['Escape', 'back'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['f', 'full'],
    ['n', 'speaker'],
    ['Q', 'code'],
    ['?', 'help'],
  ])('%s asks for %s', (key, act) => {
    expect(actOf(stroke(key), state)).toEqual({ act })
  })

  it('take up the talk from here with Shift and F5, and go back with Shift and Space', () => {
    expect(actOf(stroke('F5', { shift: true }), state)).toEqual({ act: 'resume' })
    expect(actOf(stroke(' ', { shift: true }), state)).toEqual({ act: 'previous' })
  })

  it('leave Enter and Space to the button that has the focus, unless a number was typed', () => {
    expect(actOf(stroke(' ', { onControl: true }), state)).toBeNull()
    expect(actOf(stroke('Enter', { onControl: true }), state)).toBeNull()
    const typed = { digits: '12', single: true }
    expect(actOf(stroke('Enter', { onControl: true }), typed)).toEqual({ act: 'go', scene: 12 })
  })

  it('keep the last three digits typed', () => {
    expect(actOf(stroke('4'), { digits: '123', single: true })).toEqual({ act: 'type', digits: '234' })
  })

  it('of a single character can be switched off, and the others stay', () => {
    const off = { digits: '', single: false }
    for (const key of ['b', 'F', 'n', 'q', '.', '?', '7']) expect(actOf(stroke(key), off), key).toBeNull()
    expect(actOf(stroke('PageDown'), off)).toEqual({ act: 'next' })
  })

  it('are not the talk’s when they are no key of it', () => {
    for (const key of ['Tab', 'x', 'F1', 'constructor']) expect(actOf(stroke(key), state), key).toBeNull()
  })

  it('stop at both ends, and ignore a scene that is not there', () => {
    expect(sceneAfter({ act: 'previous' }, 1, 5)).toBeNull()
    expect(sceneAfter({ act: 'next' }, 5, 5)).toBeNull()
    expect(sceneAfter({ act: 'next' }, 4, 5)).toBe(5)
    expect(sceneAfter({ act: 'go', scene: 6 }, 2, 5)).toBeNull()
    expect(sceneAfter({ act: 'go', scene: 0 }, 2, 5)).toBeNull()
    expect(sceneAfter({ act: 'resume' }, 2, 5)).toBeNull()
  })

  it('change what the room is shown alike in each window', () => {
    const black = shownAfter({ act: 'black' }, onStageAt(2), 5, 1000)
    expect(black).toEqual({ ...onStageAt(2), isBlack: true })
    const stepped = shownAfter({ act: 'next' }, black, 5, 1000)
    expect(stepped).toEqual({ ...onStageAt(3), watch: { since: 1000, before: 0 } })
    expect(shownAfter({ act: 'next' }, onStageAt(5), 5, 1000)).toEqual(onStageAt(5))
    expect(shownAfter({ act: 'code' }, onStageAt(5), 5, 1000).hasCode).toBe(true)
    expect(shownAfter({ act: 'full' }, black, 5, 1000)).toBe(black)
  })
})
