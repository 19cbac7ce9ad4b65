import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { TerritoryChoice } from './territory-choice'

afterEach(cleanup)

describe('the choice of a territory to present', () => {
  it('offers régions, départements and collectivités by name, and none that is smaller', () => {
    render(<TerritoryChoice territories={EXAMPLE_TERRITORIES} onChoose={() => {}} />)
    const namesOf = (group: string) =>
      within(screen.getByRole('group', { name: group }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    expect(namesOf('Régions')).toEqual([
      'Bretagne',
      'Corse',
      'Grand Est',
      'Guadeloupe',
      'Île-de-France',
      'La Réunion',
    ])
    expect(namesOf('Départements')[0]).toBe('Bas-Rhin (67)')
    expect(namesOf('Collectivités d’outre-mer')).toEqual(['Saint-Martin'])
    expect(screen.queryByRole('option', { name: /Quimper/ })).toBeNull()
  })

  it('leads on once one is chosen and the button pressed, not before', async () => {
    const chosen = vi.fn()
    render(<TerritoryChoice territories={EXAMPLE_TERRITORIES} onChoose={chosen} />)
    await userEvent.click(screen.getByRole('button', { name: 'Présenter' }))
    await userEvent.selectOptions(screen.getByLabelText('Région ou département'), 'dep-2A')
    expect(chosen).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Présenter' }))
    expect(chosen).toHaveBeenCalledExactlyOnceWith('dep-2A')
  })
})
