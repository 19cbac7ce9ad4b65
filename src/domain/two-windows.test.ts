import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { onStageAt } from './on-stage'
import {
  arrived,
  asked,
  bondOf,
  changed,
  type End,
  farewell,
  heard,
  isThere,
  type Message,
  readMessage,
  type Side,
  type Step,
} from './two-windows'

const at = (scene: number) => onStageAt(scene)

/** Windows of one talk on a line that carries what is said when it is told to, as a browser does. */
function room(...windows: readonly (readonly [id: string, side: Side, scene: number])[]) {
  const ends = new Map<string, End>(windows.map(([id, side, scene]) => [id, arrived(side, id, at(scene))]))
  const onTheWay: { readonly by: string; readonly message: unknown }[] = []
  let said = 0
  const take = (id: string, { end, say }: Step) => {
    ends.set(id, end)
    if (!say) return
    said += 1
    onTheWay.push({ by: id, message: structuredClone(say) })
  }
  const own = (id: string) => ends.get(id)!
  const carry = () => {
    for (let most = 100; onTheWay.length > 0 && most > 0; most--) {
      const { by, message } = onTheWay.shift()!
      for (const id of ends.keys()) if (id !== by) take(id, heard(own(id), readMessage(message)!))
    }
  }
  return {
    own,
    carry,
    lose: () => onTheWay.splice(0),
    late: (by: string, message: unknown) => onTheWay.push({ by, message }),
    said: () => said,
    scenes: () => [...ends.values()].map(({ shown }) => shown.scene),
    goes: (id: string, scene: number) => take(id, changed(own(id), { ...own(id).shown, scene })),
    asks: (id: string) => take(id, asked(own(id))),
    leaves(id: string) {
      onTheWay.push({ by: id, message: farewell(own(id)) })
      ends.delete(id)
    },
    comes: (id: string, side: Side, scene: number) => ends.set(id, arrived(side, id, at(scene))),
  }
}

const pair = () => {
  const both = room(['a', 'stage', 4], ['b', 'speaker', 1])
  both.asks('b')
  both.carry()
  return both
}

describe('the two windows of a talk', () => {
  it('show the scene of the stage when they meet, then whatever was changed last in either', () => {
    const both = pair()
    expect(both.scenes()).toEqual([4, 4])
    both.goes('b', 5)
    both.carry()
    expect(both.scenes()).toEqual([5, 5])
    both.goes('a', 9)
    both.carry()
    expect(both.scenes()).toEqual([9, 9])
  })

  it('agree when both are changed at once, on the stage, and are silent then', () => {
    const both = pair()
    both.goes('b', 3)
    both.goes('a', 7)
    const before = both.said()
    both.carry()
    expect(both.scenes()).toEqual([7, 7])
    expect(both.said()).toBe(before)
  })

  it('mend a message that was lost with the next question', () => {
    const both = pair()
    both.goes('a', 8)
    both.lose()
    expect(both.scenes()).toEqual([8, 4])
    both.asks('b')
    both.carry()
    expect(both.scenes()).toEqual([8, 8])
  })

  it('do not go back for a message that comes late', () => {
    const both = pair()
    both.goes('a', 5)
    const [old] = both.lose()
    both.goes('a', 6)
    both.carry()
    both.late('a', old!.message)
    both.carry()
    expect(both.scenes()).toEqual([6, 6])
  })

  it.each<[string, string, Side]>([
    ['the stage', 'a', 'stage'],
    ['the window of the speaker', 'b', 'speaker'],
  ])('give all they know to %s when it is loaded again, whatever it came with', (_, id, side) => {
    const both = pair()
    const watch = { since: 1000, before: 20 }
    both.own(id) // it is there
    both.goes(id, 6)
    both.carry()
    const other = id === 'a' ? 'b' : 'a'
    const step = changed(both.own(other), {
      scene: 12,
      isBlack: true,
      hasCode: true,
      watch,
      timedFrom: 6,
    })
    both.late(other, step.say)
    both.carry()
    const known = both.own(id).shown
    expect(known).toEqual({ scene: 12, isBlack: true, hasCode: true, watch, timedFrom: 6 })
    const again = arrived(side, 'new', at(1))
    const answer = heard(step.end, asked(again).say!).say!
    expect(heard(again, answer).end.shown).toEqual(known)
  })

  it('are all joined, two stages too, within a heartbeat of the speaker', () => {
    const all = room(['a', 'stage', 2], ['b', 'speaker', 1], ['c', 'stage', 2])
    all.asks('b')
    all.carry()
    all.goes('c', 5)
    all.carry()
    all.asks('b')
    all.carry()
    expect(all.scenes()).toEqual([5, 5, 5])
  })
})

describe('the bond of two windows', () => {
  const bondAfter = (end: End, questions: number) => {
    let now = end
    for (let i = 0; i < questions; i++) now = asked(now).end
    return bondOf(now)
  }

  it('is looked for, then given up after three questions that nobody answers', () => {
    const alone = arrived('speaker', 'b', at(1))
    expect([0, 2, 3].map((n) => bondAfter(alone, n))).toEqual(['looking', 'looking', 'alone'])
  })

  it('is lost after four questions without an answer, however long that takes, and found with one', () => {
    const both = pair()
    const met = both.own('b')
    expect([0, 3, 4].map((n) => bondAfter(met, n))).toEqual(['bound', 'bound', 'lost'])
    let end = met
    for (let i = 0; i < 9; i++) end = asked(end).end
    const answer = heard(both.own('a'), asked(end).say!).say!
    expect(bondOf(heard(end, answer).end)).toBe('bound')
  })

  it('is lost at the next question once the other has left, not before: it may be loading again', () => {
    const both = pair()
    expect(isThere(both.own('b'))).toBe(true)
    both.leaves('a')
    both.carry()
    expect(bondOf(both.own('b'))).toBe('bound')
    expect(isThere(both.own('b'))).toBe(false)
    both.asks('b')
    expect(bondOf(both.own('b'))).toBe('lost')
    both.comes('c', 'stage', 1)
    both.asks('c')
    both.carry()
    expect(bondOf(both.own('b'))).toBe('bound')
    expect(both.scenes()).toEqual([4, 4])
  })
})

describe('a message', () => {
  const good: Message = asked(arrived('stage', 'a', at(3))).say!

  it('is read as it was said', () => {
    expect(readMessage(structuredClone(good))).toEqual(good)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'asks'],
    ['another version', { ...good, version: 2 }],
    ['an unknown kind', { ...good, kind: 'acts' }],
    ['an unknown side', { ...good, from: 'toString' }],
    ['a turn that is no number', { ...good, turn: '3' }],
    ['no scene', { ...good, shown: { ...good.shown, scene: 0 } }],
    ['half a scene', { ...good, shown: { ...good.shown, scene: 2.5 } }],
    ['no light', { ...good, shown: { ...good.shown, isBlack: 'no' } }],
    ['no stopwatch', { ...good, shown: { ...good.shown, watch: null } }],
    [
      'a stopwatch without sense',
      { ...good, shown: { ...good.shown, watch: { since: 1, before: Number.NaN } } },
    ],
  ])('is refused when it is %s', (_, value) => {
    expect(readMessage(value)).toBeNull()
  })
})

it('passes over any word that is not its own, and is understood after any that is', () => {
  const odd = fc.constantFrom<unknown>(-1, 0, 1, 1.5, 2 ** 53 - 1, Number.NaN, '1', null, undefined, [], {})
  const or = <T>(own: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 9, arbitrary: own as fc.Arbitrary<unknown> }, odd)
  const word = fc.record({
    version: or(fc.constant(1)),
    kind: or(fc.constantFrom('asks', 'tells', 'leaves')),
    from: or(fc.constantFrom('stage', 'speaker')),
    turn: or(fc.nat(20)),
    by: or(fc.constantFrom('stage z', 'speaker a', '__proto__')),
    shown: or(
      fc.record({
        scene: or(fc.integer({ min: 1, max: 9 })),
        isBlack: or(fc.boolean()),
        hasCode: or(fc.boolean()),
        watch: or(fc.record({ since: or(fc.constant(null)), before: or(fc.nat(9)) })),
        timedFrom: or(fc.integer({ min: 1, max: 9 })),
      }),
    ),
  })
  const all = fc.array(fc.oneof(word, fc.anything({ withNullPrototype: true })), { maxLength: 8 })
  fc.assert(
    fc.property(all, (words) => {
      let end = arrived('speaker', 'b', at(1))
      for (const value of words) {
        const message = readMessage(value)
        if (message) end = heard(end, message).end
      }
      const { say } = changed(end, at(2))
      expect(readMessage(say)).toEqual(say)
    }),
    runs(200),
  )
})
