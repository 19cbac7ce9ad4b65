import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LocalWorker } from '../../../test/local-worker'
import { catalystsQuery, pioneersQuery, placesQuery, territoriesQuery } from '../../data/queries'
import { exampleTable } from '../../domain/example-table'
import { TalkOpener } from '../../features/present/talk-opener'
import { useOpenedTalk } from '../../state/opened-talk'
import { useTalkFile } from './use-talk-file'

const GOOD = 'titre,texte,notes,duree,lien,transition\nBonjour,,,30,,vol\n'
const plain = (text: string | null) => (text ?? '').replace(/[\u202f\u00a0]/g, ' ')

function Opener() {
  const { opening, onFiles } = useTalkFile()
  return <TalkOpener {...{ opening, onFiles }} hasTalk={false} />
}

function page() {
  const client = new QueryClient()
  client.setQueryData(catalystsQuery.queryKey, exampleTable([]))
  client.setQueryData(territoriesQuery.queryKey, new Map())
  client.setQueryData(placesQuery.queryKey, new Map())
  client.setQueryData(pioneersQuery.queryKey, [])
  const { container } = render(
    <QueryClientProvider client={client}>
      <Opener />
    </QueryClientProvider>,
  )
  const input = container.querySelector('input')!
  return (content: string | Uint8Array<ArrayBuffer>, name: string) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const file = Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer }) // jsdom has none
    return userEvent.upload(input, file, { applyAccept: false })
  }
}

beforeEach(() => {
  LocalWorker.install(() => import('../../data/read-file.worker'))
  useOpenedTalk.setState({ opened: null })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the file of a talk in the page', () => {
  it('is kept with its very bytes, until another sound one takes its place', async () => {
    const opens = page()
    await opens(GOOD, 'une.csv')
    await screen.findByText(/une\.csv est ouvert/)
    const { opened } = useOpenedTalk.getState()
    expect(opened?.name).toBe('une.csv')
    expect(new TextDecoder().decode(opened?.bytes)).toBe(GOOD)
    await opens(GOOD.replace('30', 'x'), 'deux.csv')
    await screen.findByText(/deux\.csv n’est pas encore prêt/)
    expect(useOpenedTalk.getState().opened).toBe(opened)
  })

  it('is no longer said to be open once it has been taken back', async () => {
    const opens = page()
    await opens(GOOD, 'une.csv')
    await screen.findByText(/une\.csv est ouvert/)
    act(() => useOpenedTalk.setState({ opened: null }))
    expect(screen.queryByText(/est ouvert/)).toBeNull()
  })

  it.each([
    ['empty', new Uint8Array(0), 'Ce fichier est vide'],
    ['of 10 MB', new Uint8Array(10_000_000), 'Ce fichier est trop gros : 10 Mo'],
    [
      'an image',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      'Ce fichier n’est ni un CSV ni un classeur Excel',
    ],
  ])('that is %s is refused with a sentence', async (_, bytes, said) => {
    const opens = page()
    await opens(bytes, 'photo.csv')
    expect(plain((await screen.findByRole('alert')).textContent)).toContain(said)
    expect(useOpenedTalk.getState().opened).toBeNull()
  })
})
