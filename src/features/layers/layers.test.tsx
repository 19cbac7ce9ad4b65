import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { plain } from '../../domain/example-text'
import type { Layer } from '../../domain/link'
import { DensityKey, DensityLegend } from './density-key'
import { LayerControl } from './layer-control'

afterEach(cleanup)

const CLASSES = [
  { from: 0, to: 25 },
  { from: 25, to: 1500 },
  { from: 1500, to: null },
]
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => plain(one.textContent))

function show(layer: Layer) {
  const chosen: Layer[] = []
  render(<LayerControl layer={layer} onChoose={(next) => chosen.push(next)} />)
  const details = document.querySelector('details')!
  return { chosen, details, summary: details.querySelector('summary')! }
}

describe('the control of the layers', () => {
  it('is folded, and says which one is shown', () => {
    const { details, summary } = show('densite')
    expect(details.open).toBe(false)
    expect(plain(summary.textContent)).toBe('Couche de la carte : Densité')
  })

  it('offers one of four, the shown one checked', () => {
    show('pionniers')
    const group = screen.getByRole('group', { name: /^Ce que la carte montre/, hidden: true })
    const choices = within(group).getAllByRole<HTMLInputElement>('radio', { hidden: true })
    expect(choices.map(({ checked }) => checked)).toEqual([false, true, false, false])
  })

  it('reports the choice and folds after a press of a pointer', async () => {
    const { chosen, details, summary } = show('aucune')
    await userEvent.click(summary)
    details.open = true // jsdom does not open it
    await userEvent.click(screen.getByText('Densité de population'))
    expect(chosen).toEqual(['densite'])
    expect(details.open).toBe(false)
  })
})

describe('the key of density', () => {
  it('prints the bounds of each class in French numbers, without gap or overlap, and what is not known', () => {
    render(<DensityKey classes={CLASSES} />)
    expect(texts('li')).toEqual([
      'moins de 25',
      'de 25 à moins de 1 500',
      '1 500 et plus',
      'donnée non disponible',
    ])
  })

  it('says in the legend the unit of each bound, how bounds are computed, and where populations come from', () => {
    render(<DensityLegend classes={CLASSES} source="Insee, populations 2023" />)
    expect(texts('li')[0]).toBe('moins de 25 hab./km²')
    expect(texts('p')[0]).toMatch(
      /Bornes calculées par simple-statistics.*Population : Insee, populations 2023\./,
    )
  })
})
