import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommuneColumns } from '../../domain/communes'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import type { Remoteness } from '../../domain/remoteness'
import type { TerritoryId } from '../../domain/territory'
import { RemotenessPanel } from './remoteness-panel'

const communes: CommuneColumns = {
  code: ['29019', '29232', '67482'],
  name: ['Brest', 'Quimper', 'Strasbourg'],
  epci: [-1, -1, -1],
  epcis: [],
  postal: [[], [], []],
  people: [1, 1, 1],
  liaison: [0, 0, 0],
  lon: [-44_861, -40_944, 77_675],
  lat: [483_904, 479_963, 485_713],
  former: [],
}
const value: Remoteness = {
  communes,
  population: [140_000, 64_000, 290_000],
  away: Float32Array.of(51_000, 12_400, 0),
}
const asked: number[] = []

function show(over: Partial<Parameters<typeof RemotenessPanel>[0]> = {}, ...ids: TerritoryId[]) {
  render(
    <RemotenessPanel
      found={{ is: 'ready', value }}
      km={30}
      places={ids.map((id) => EXAMPLE_TERRITORIES.get(id)!)}
      territories={EXAMPLE_TERRITORIES}
      isNarrowed={false}
      contact=""
      onKilometres={(km) => asked.push(km)}
      {...over}
    />,
  )
}
const said = () => [...screen.getByRole('status').querySelectorAll('p')].map((one) => plain(one.textContent))

beforeEach(() => {
  asked.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('what is said', () => {
  it('is how many live far, of all France when no territory is asked for, and that others may exist', () => {
    show()
    expect(said()).toEqual([
      '140 000 habitants vivent dans une commune à plus de 30 km de toute organisation de cette liste ; d’autres peuvent exister.',
    ])
  })

  it('is a line for each of several territories, in the order of the reader', () => {
    show({}, 'reg-44', 'dep-29')
    expect(said()).toEqual([
      expect.stringMatching(/^Habitants d’une commune à plus de 30 km .* d’autres peuvent exister :$/),
    ])
    const lines = [...screen.getByRole('status').querySelectorAll('li')]
    expect(lines.map((line) => plain(line.textContent))).toEqual(['Grand Est : 0', 'Finistère : 140 000'])
  })

  it('names the territory that is asked for, and says when nobody lives so far', () => {
    show({}, 'dep-29')
    expect(said()[0]).toMatch(/^Dans le Finistère, 140 000 habitants vivent/)
    cleanup()
    show({}, 'reg-44')
    expect(said()[0]).toMatch(/^Dans le Grand Est, aucun habitant ne vit/)
  })

  it('is the distance itself for one commune', () => {
    show({}, 'com-29232')
    expect(said()[0]).toMatch(/^Quimper : environ 12 km à vol d’oiseau jusqu’à l’organisation/)
  })

  it('speaks of the choices of the reader when they narrow the list', () => {
    show({ isNarrowed: true })
    expect(said()[0]).toContain('de toute organisation que retiennent vos choix ; d’autres peuvent exister.')
  })

  it('is that there is nothing to measure when the list is empty, never a number', () => {
    show({ found: { is: 'ready', value: { ...value, away: Float32Array.of(Infinity, Infinity, Infinity) } } })
    expect(said()).toEqual(['Aucune organisation ne répond à ces choix : il n’y a rien à mesurer.'])
  })

  it('is a failure with a way to try again, never an empty result', () => {
    const retry = vi.fn()
    show({ found: { is: 'failed', fault: 'offline', retry } })
    expect(screen.getByRole('alert').textContent).toContain('n’ont pas pu être mesurées')
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})

describe('the distance', () => {
  it('follows the hand at once, and is chosen once it rests', () => {
    show()
    const slider = screen.getByRole<HTMLInputElement>('slider')
    fireEvent.change(slider, { target: { value: '41' } })
    fireEvent.change(slider, { target: { value: '42' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('42\u00A0kilomètres')
    expect(asked).toEqual([])
    act(() => void vi.runAllTimers())
    expect(asked).toEqual([42])
  })
})

describe('completing the list', () => {
  it('leads to the address of the editor when it is set, else says that it is not', () => {
    show({ contact: 'liste@exemple.fr' })
    expect(screen.getByText('Écrivez-nous').getAttribute('href')).toMatch(
      /^mailto:liste@exemple\.fr\?subject=/,
    )
    cleanup()
    show()
    expect(screen.getByText(/pas encore réglé d’adresse/)).toBeTruthy()
  })
})
