import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LocalWorker } from '../../../test/local-worker'
import { catalystsQuery, pioneersQuery, placesQuery, territoriesQuery } from '../../data/queries'
import { Channel } from '../../device/lines.test-fixture'
import { exampleTable } from '../../domain/example-table'
import { handing, LACKING } from '../../domain/handed-file'
import { keepOpened, useOpenedTalk } from '../../state/opened-talk'
import { useHandedFile } from './use-handed-file'

const written = (text: string) => new TextEncoder().encode(text)
const GOOD = written('titre,texte,notes,duree,lien,transition\nBonjour,,,30,,vol\n')

const LATE = { timeout: 4000 } // ms: each worker loads its code anew
const heard: unknown[] = []
let other: Channel

function Window() {
  useHandedFile(true)
  return null
}

function opens() {
  const client = new QueryClient()
  client.setQueryData(catalystsQuery.queryKey, exampleTable([]))
  client.setQueryData(territoriesQuery.queryKey, new Map())
  client.setQueryData(placesQuery.queryKey, new Map())
  client.setQueryData(pioneersQuery.queryKey, [])
  render(
    <QueryClientProvider client={client}>
      <Window />
    </QueryClientProvider>,
  )
}

const opened = () => useOpenedTalk.getState().opened

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', Channel)
  LocalWorker.install(() => import('../../data/read-file.worker'))
  useOpenedTalk.setState({ opened: null })
  heard.length = 0
  other = new Channel('/presenter, file')
  other.onmessage = ({ data }) => heard.push(data)
})
afterEach(() => {
  cleanup()
  Channel.all.clear()
  vi.unstubAllGlobals()
})

it('asks for the file of a talk that this window does not have, and takes it once it is found sound', async () => {
  opens()
  expect(heard).toEqual([LACKING])
  other.postMessage(handing('faux.csv', written('titre,duree\nBonjour,x\n')))
  await waitFor(() => expect([LocalWorker.made, LocalWorker.running]).toEqual([1, []]), LATE)
  other.postMessage(handing('une.csv', GOOD))
  await waitFor(() => expect(opened()?.name).toBe('une.csv'), LATE)
  expect(opened()?.talk.scenes.map(({ title, seconds }) => [title, seconds])).toEqual([['Bonjour', 30]])
})

it('hands its own file to a window that has none, and keeps it whatever another one hands', async () => {
  const talk = { id: 'fichier', scenes: [] }
  keepOpened({ name: 'mienne.csv', bytes: GOOD, talk })
  opens()
  expect(heard).toEqual([])
  other.postMessage(LACKING)
  expect(heard).toEqual([handing('mienne.csv', GOOD)])
  other.postMessage(handing('une.csv', GOOD))
  await new Promise((done) => setTimeout(done))
  expect(LocalWorker.running).toEqual([])
  expect(opened()?.name).toBe('mienne.csv')
})
