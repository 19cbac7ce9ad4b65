import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './error-boundary'
import { Whole } from './sheet/whole'

// The files of tests share their modules: those that another has loaded know the real manifest.
vi.hoisted(() => vi.resetModules())
vi.mock('virtual:data-manifest', async () => ({
  default: (await import('../domain/example-files')).EXAMPLE_MANIFEST,
}))

let broken = true
function Fragile() {
  if (broken) throw new Error('a fault in this part')
  return <p>La liste</p>
}

/** A part of the page that has a fault, inside its boundary. */
const part = (props: Partial<ComponentProps<typeof ErrorBoundary>> = {}) => (
  <ErrorBoundary {...props}>
    <Fragile />
  </ErrorBoundary>
)

beforeEach(() => {
  broken = true
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('keeps the rest of the page and tells the reader', () => {
  render(
    <>
      {part()}
      <p>La carte</p>
    </>,
  )
  expect(screen.getByText('La carte')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Le reste fonctionne toujours.')
})

it('shows no word of the fault itself', () => {
  render(part())
  expect(document.body.textContent).not.toContain('a fault in this part')
})

it('tries again when asked', () => {
  render(part())
  broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(screen.getByText('La liste')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('shows what it was given instead, and says that it failed', () => {
  const onFail = vi.fn()
  render(part({ fallback: <p>En image</p>, onFail }))
  expect(screen.getByText('En image')).toBeTruthy()
  expect(onFail).toHaveBeenCalledWith(expect.objectContaining({ message: 'a fault in this part' }))
})

it('can show nothing at all instead', () => {
  const { container } = render(part({ fallback: null }))
  expect(container.textContent).toBe('')
})

it('leaves a way out when the whole page has failed', () => {
  render(part({ fallback: <Whole /> }))
  expect(screen.getByRole('alert').textContent).toContain('vos choix restent dans l’adresse')
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy()
})
