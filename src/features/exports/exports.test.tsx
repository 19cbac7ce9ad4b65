import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { plain } from '../../domain/example-text'
import type { Sheet } from '../../text/sheets'
import { Exports } from './exports'
import { Pictures } from './pictures'

const sheet = (name: string, ...rows: (string | number)[][]): Sheet => ({ name, widths: [10], rows })
const saved: { name: string; bytes: Blob }[] = []
const printed = vi.fn()
let asked: Blob | null = null

/** A browser that keeps what is downloaded instead of asking where to. */
beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (bytes: Blob | MediaSource) => {
    asked = bytes as Blob // nothing else is saved
    return 'blob:x'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    saved.push({ name: this.download, bytes: asked! })
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(URL, 'createObjectURL')
})

const show = (letters = async () => []) =>
  render(
    <div id="app">
      <figure>
        <figcaption>
          <h4>Population</h4>
        </figcaption>
        <svg data-picture="population" />
      </figure>
      <Exports
        stem="comparaison-bas-rhin"
        sheets={() => ({
          comparison: sheet('Comparaison', ['Ce qui est comparé', 'A'], ['Population', 1.5]),
          organisations: sheet('Organisations', ['Nom'], ['=Élan']),
          limits: sheet('Limites', ['Ces nombres…']),
        })}
        copyable={() => ({ html: '<table></table>', plain: 'A' })}
        pictures={<Pictures stem="comparaison-bas-rhin" letters={letters} foot={[]} />}
        share={null}
        onReady={() => {}}
        onPrint={printed}
      />
    </div>,
  )
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const said = () => screen.getAllByRole('status').map((one) => plain(one.textContent))

it('saves the table and the organisations under the name of the comparison, nothing before a press', async () => {
  show()
  expect(saved).toEqual([])
  await press('Tableau (CSV)')
  await press('Organisations (CSV)')
  expect(saved.map(({ name }) => name)).toEqual([
    'comparaison-bas-rhin.csv',
    'comparaison-bas-rhin-organisations.csv',
  ])
  expect(saved[0]!.bytes.type).toContain('text/csv')
  expect(said()[0]).toBe('Fichier enregistré.')
})

it('says that a clipboard refuses, and what to do then', async () => {
  vi.stubGlobal('navigator', {})
  show()
  await press('Copier le tableau')
  expect(said()[0]).toContain('a refusé')
})

it('names the pictures of the page, and says when one cannot be made', async () => {
  show(() => Promise.reject(new Error('no letters')))
  await press('Images (PNG)')
  await press(/Enregistrer .*Population/)
  expect(saved).toEqual([])
  expect(said()[1]).toContain('n’a pas pu être préparé')
  await press('Imprimer le rapport')
  expect(printed).toHaveBeenCalledTimes(1)
})
