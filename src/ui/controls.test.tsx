import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { plain } from '../domain/example-text'
import { ActorIcon } from './actor-icon'
import { Chip } from './chip'
import { Notice } from './notice'
import { OutLink } from './out-link'
import { Switch } from './switch'

afterEach(cleanup)

describe('Notice', () => {
  it('is read at once by a screen reader when it is an alert', () => {
    render(<Notice tone="alert" title="La liste n’a pas été lue." />)
    expect(screen.getByRole('alert').textContent).toBe('La liste n’a pas été lue.')
  })

  it('does not interrupt when it is calm', () => {
    render(<Notice title="Rien ici.">Une phrase.</Notice>)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('Une phrase.')).toBeTruthy()
  })

  it('offers what to do as a button', async () => {
    const onPress = vi.fn()
    render(<Notice title="Rien ici." action={{ label: 'Réessayer', onPress }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('has no button when there is nothing to do', () => {
    render(<Notice title="Rien ici." />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('Chip', () => {
  it('is named by what it removes, and said once', () => {
    render(<Chip label="Bretagne" removeLabel="Retirer le filtre Bretagne" onRemove={() => {}} />)
    expect(screen.getByRole('button', { name: 'Retirer le filtre Bretagne' })).toBeTruthy()
    expect(screen.getByText('Bretagne')).toBeTruthy()
  })

  it('removes when it is pressed', async () => {
    const onRemove = vi.fn()
    render(<Chip label="Bretagne" removeLabel="Retirer" onRemove={onRemove} />)
    await userEvent.click(screen.getByRole('button'))
    expect(onRemove).toHaveBeenCalledOnce()
  })
})

describe('Switch', () => {
  it.each([true, false])('says that it is %s', (on) => {
    render(<Switch label="Tiers-lieux" on={on} onChange={() => {}} />)
    const found = screen.getByRole('switch', { name: 'Tiers-lieux', checked: on })
    expect(found.getAttribute('aria-checked')).toBe(String(on))
  })

  it('asks for the other state, by the pointer and by keys', async () => {
    const onChange = vi.fn()
    render(<Switch label="Tiers-lieux" on onChange={onChange} />)
    await userEvent.click(screen.getByRole('switch'))
    await userEvent.keyboard(' {Enter}')
    expect(onChange.mock.calls).toEqual([[false], [false], [false]])
  })
})

describe('OutLink', () => {
  it('says that it opens a new tab', () => {
    render(<OutLink href="https://example.org/">Exemple</OutLink>)
    const link = screen.getByRole('link', { name: 'Exemple (nouvel onglet)' })
    expect(plain(link.textContent)).toBe('Exemple (nouvel onglet)')
    expect(link.getAttribute('target')).toBe('_blank')
  })

  it('tells the other site nothing of this one', () => {
    render(<OutLink href="https://example.org/">Exemple</OutLink>)
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer')
  })
})

describe('ActorIcon', () => {
  const drawn = (icon: React.ReactNode) => render(icon).container.querySelectorAll('path').length

  it('is decoration for a screen reader', () => {
    render(<ActorIcon actor="association" />)
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('carries one more sign for a third place', () => {
    expect(drawn(<ActorIcon actor="entreprise" thirdPlace />)).toBe(
      drawn(<ActorIcon actor="entreprise" />) + 1,
    )
  })
})
