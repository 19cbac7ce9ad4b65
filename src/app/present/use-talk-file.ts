import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { DataError } from '../../data/load'
import { MOST_BYTES } from '../../domain/handed-file'
import type { OpenedTalk } from '../../domain/talk'
import type { Opening } from '../../features/present/talk-opener'
import { keepOpened, useOpenedTalk } from '../../state/opened-talk'
import { french } from '../../text/format'
import { formatBytes } from '../../text/format-bytes'
import { fr } from '../../text/fr'
import { talkFileWords } from '../../text/talk-file-words'

const IDLE: Opening = { is: 'idle' }

const refused = ({ title, why }: { readonly title: string; readonly why: string }): Opening => ({
  is: 'refused',
  title,
  why,
})

/** Why the parts that read a file, or the data that it is checked against, did not come. */
function missing(error: unknown): Opening {
  if (error instanceof DOMException) return refused(talkFileWords.unread)
  const { part } = fr.errors
  const fault = error instanceof DataError ? error.fault : 'offline'
  return refused({ title: part[fault], why: part.act[fault] })
}

/** Opens the file of a talk in this page: its state, and what to do with files chosen or dropped. */
export function useTalkFile() {
  const client = useQueryClient()
  const [opening, setOpening] = useState<Opening>(IDLE)
  const [kept, setKept] = useState<OpenedTalk | null>(null)
  const opened = useOpenedTalk((state) => state.opened)
  const turn = useRef(0)
  const read = useCallback(
    async ([file, other]: readonly File[], isLast: () => boolean): Promise<Opening | null> => {
      if (!file) return null
      if (other) return refused(talkFileWords.several)
      if (file.size === 0) return refused(talkFileWords.empty)
      if (file.size > MOST_BYTES)
        return refused(talkFileWords.large(formatBytes(file.size), formatBytes(MOST_BYTES)))
      setOpening({ is: 'reading' })
      const { readTalkFile } = await import('../../data/read-talk-file')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const found = await readTalkFile(client, file.name, bytes)
      if (found.is === 'refused') return refused(talkFileWords.faults[found.why])
      if (found.is === 'faulty') return { is: 'faulty', name: french(file.name), faults: found.faults }
      const { talk, warnings } = found
      const own = { name: file.name, bytes, talk }
      if (isLast()) {
        keepOpened(own)
        setKept(own)
      }
      return { is: 'opened', name: french(file.name), scenes: talk.scenes.length, warnings }
    },
    [client],
  )
  const onFiles = useCallback(
    async (files: readonly File[], isFolder: boolean) => {
      turn.current++
      const mine = turn.current
      const isLast = () => mine === turn.current
      const next = isFolder ? refused(talkFileWords.folder) : await read(files, isLast).catch(missing)
      if (next && isLast()) setOpening(next)
    },
    [read],
  )
  return { opening: opening.is === 'opened' && opened !== kept ? IDLE : opening, onFiles } // it was taken back
}
