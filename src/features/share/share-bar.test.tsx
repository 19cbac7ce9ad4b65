import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { plain } from '../../domain/example-text'
import { ShareBar } from './share-bar'

const ELAN = { title: 'L’Élan', text: 'L’Élan, à Lyon.', url: 'https://carte.example/catalyseur/elan' }
const Qr = ({ text, label }: { text: string; label: string }) => (
  <p role="img" aria-label={label}>
    {text}
  </p>
)
const show = (change: Partial<typeof ELAN> = {}) => render(<ShareBar {...ELAN} {...change} Qr={Qr} />)
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const said = () => plain(screen.getByRole('status').textContent)
const field = () => screen.queryByRole<HTMLInputElement>('textbox', { name: 'Lien à copier' })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('shares through the system only where there is such a sheet, and nothing before a press', async () => {
  const handed = vi.fn(async () => {})
  vi.stubGlobal('navigator', { share: handed })
  show()
  expect(handed).not.toHaveBeenCalled()
  await press('Partager')
  expect(handed).toHaveBeenCalledWith(ELAN)
  expect(said()).toBe('C’est partagé.')
  cleanup()
  vi.stubGlobal('navigator', {})
  show()
  expect(screen.queryByRole('button', { name: 'Partager' })).toBeNull()
})

it('says that the link is copied', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  show()
  expect(said()).toBe('')
  await press('Copier le lien')
  expect(writeText).toHaveBeenCalledWith(ELAN.url)
  expect(said()).toBe('Lien copié.')
  expect(field()).toBeNull()
})

it('gives the link in a field, all of it chosen, when the clipboard refuses', async () => {
  vi.stubGlobal('navigator', {})
  show()
  await press('Copier le lien')
  expect(said()).toContain('a refusé')
  const { value, selectionStart, selectionEnd } = field()!
  expect([value, selectionStart, selectionEnd]).toEqual([ELAN.url, 0, ELAN.url.length])
})

it('shows a code with its address in words, and folds it again', async () => {
  show()
  const code = () => screen.queryByRole('img', { name: /carte\.example\/catalyseur\/elan$/ })
  await press('Code QR')
  expect(code()?.textContent).toBe(ELAN.url)
  expect(screen.getByText('carte.example/catalyseur/elan')).toBeTruthy()
  await press('Code QR')
  expect(code()).toBeNull()
})

it('draws no code that would lead to this machine alone', async () => {
  show({ url: 'http://localhost:4173/catalyseur/elan' })
  await press('Code QR')
  expect(screen.queryByRole('img')).toBeNull()
  expect(plain(document.body.textContent)).toContain('Adresse publique non réglée')
})
