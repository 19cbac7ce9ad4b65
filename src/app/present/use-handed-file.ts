import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { openLine } from '../../device/line'
import { handing, LACKING, readFileWord } from '../../domain/handed-file'
import { keepOpened, useOpenedTalk } from '../../state/opened-talk'

/**
 * Hands the file of an opened talk to a window of the site that has none, and takes it from one that has: it is in
 * memory alone, and a reload or a second window would be without. It is checked anew, as when it is opened.
 */
export function useHandedFile(isFile: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!isFile) return
    const opened = () => useOpenedTalk.getState().opened
    const take = async (name: string, bytes: Uint8Array) => {
      const { readTalkFile } = await import('../../data/read-talk-file')
      const found = await readTalkFile(client, name, bytes)
      if (found.is === 'ready' && !opened()) keepOpened({ name, bytes, talk: found.talk })
    }
    const line = openLine(`${import.meta.env.BASE_URL}presenter, file`, {
      onHear(data) {
        const word = readFileWord(data)
        const own = opened()
        if (word?.kind === 'lacks' && own) line?.say(handing(own.name, own.bytes))
        if (word?.kind === 'hands' && !own) take(word.name, word.bytes).catch(() => {}) // it can still be opened by hand
      },
      onReturn() {},
      onLeave() {},
    })
    if (!opened()) line?.say(LACKING)
    return () => line?.hangUp()
  }, [client, isFile])
}
