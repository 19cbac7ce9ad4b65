import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { plain } from '../../domain/example-text'
import { words } from '../../text/written'
import { CouncilNote } from './council-note'

const onPrint = vi.fn()
const show = () =>
  render(
    <CouncilNote
      title="Les alliances autour de nous : Quimper"
      text={[
        { is: 'heading', level: 2, text: 'Qui est ici' },
        { is: 'paragraph', line: words('Élan', '/catalyseur/elan') },
      ]}
      copyable={() => ({ html: '<h1>Note</h1>', plain: 'Note' })}
      foot={<p>Adresse</p>}
      onReady={() => {}}
      onPrint={onPrint}
      onClose={() => {}}
    />,
  )
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))
const said = () => plain(screen.getByRole('status').textContent)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('has the headings of its text below its own, and its links', () => {
  show()
  const headings = screen.getAllByRole('heading').map((one) => `${one.tagName} ${plain(one.textContent)}`)
  expect(headings).toEqual(['H2 Les alliances autour de nous : Quimper', 'H3 Qui est ici'])
  expect(screen.getByRole('link', { name: 'Élan' }).getAttribute('href')).toBe('/catalyseur/elan')
})

it('says how the text was copied, and what to do when it was not', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  show()
  await press('Copier le texte')
  expect(writeText).toHaveBeenCalledWith('Note')
  expect(said()).toContain('sans ses titres ni ses tableaux')
  vi.stubGlobal('navigator', {})
  await press('Copier le texte')
  expect(said()).toContain('Sélectionnez la note')
})

it('prints only when it is told to', async () => {
  show()
  expect(onPrint).not.toHaveBeenCalled()
  await press('Imprimer')
  expect(onPrint).toHaveBeenCalledTimes(1)
})
