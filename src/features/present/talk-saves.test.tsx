import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Talk } from '../../domain/talk'
import { TalkSaves } from './talk-saves'

const talk: Talk = {
  id: 'fichier',
  scenes: [{ title: 'Bonjour', text: '', notes: '', seconds: 30, link: '', transition: 'vol' }],
}
let saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved = []
  let last = new Blob()
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      last = blob
      return 'blob:a'
    },
    revokeObjectURL: () => {},
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last })
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What is in a file that was saved. */
const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer)) // as it is read below
    reader.readAsArrayBuffer(blob)
  })

const labels = () => screen.getAllByRole('button').map((button) => button.textContent)

describe('what is saved of a talk', () => {
  it.each([
    ['données.xlsx', ['Enregistrer', 'CSV'], 'CSV', 'données.csv'],
    ['données.csv', ['Enregistrer', 'Excel'], 'Excel', 'données.xlsx'],
  ])(
    'opened from %s is that very file, or its rows as the other kind',
    async (name, offered, other, asOther) => {
      const bytes = Uint8Array.of(0x50, 0x4b, 1, 2, 255, 0)
      render(<TalkSaves talk={talk} title="Bonjour" source={{ name, bytes }} />)
      expect(labels()).toEqual(offered)
      await userEvent.click(screen.getByText('Enregistrer'))
      await userEvent.click(screen.getByText(other))
      await vi.waitFor(() => expect(saved.map((one) => one.name)).toEqual([name, asOther]))
      expect(await bytesOf(saved[0]!.blob)).toEqual(bytes)
    },
  )

  it('of the site is a model to begin with, in both kinds', async () => {
    render(<TalkSaves talk={{ ...talk, id: 'decennie' }} title="Bonjour" />)
    expect(labels()).toEqual(['Excel', 'CSV'])
    await userEvent.click(screen.getByText('CSV'))
    await vi.waitFor(() => expect(saved.map((one) => one.name)).toEqual(['decennie.csv']))
    expect(new TextDecoder().decode(await bytesOf(saved[0]!.blob))).toBe(
      'titre,texte,notes,duree,lien,transition\nBonjour,,,30,,vol\n',
    )
  })
})
