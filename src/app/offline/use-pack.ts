import { useEffect, useRef, useState } from 'react'
import { DataError, type DataFault } from '../../data/load'
import { heldFiles, KeepError, keepFile, keepOnly } from '../../data/pack-store'
import { askToStay, roomLeft } from '../../device/storage'
import { amountOf, missingOf, type PackFile } from '../../domain/offline'

/** Why a preparation stopped before its end. */
export type PackFault = DataFault | KeepError['fault']

type Pack = {
  readonly held: ReadonlySet<string> | null // names of files; null while they are read
  readonly isKeeping: boolean
  readonly fault: PackFault | null
  readonly isLoose: boolean // the browser did not promise to keep it
}

const faultOf = (error: unknown): PackFault =>
  error instanceof KeepError || error instanceof DataError ? error.fault : 'refused'

/** Keeps these files one after the other and says after each which are held. @throws when one does not come */
async function keepAll(files: readonly PackFile[], signal: AbortSignal, onKept: (file: string) => void) {
  const room = await roomLeft()
  if (room !== null && room < amountOf(files).bytes) throw new KeepError('full')
  for (const file of files) {
    if (signal.aborted) return
    await keepFile(file, signal)
    onKept(file.file)
  }
}

/** What is kept for a day without a network, and the acts that change it. */
export function usePack() {
  const [pack, setPack] = useState<Pack>({ held: null, isKeeping: false, fault: null, isLoose: false })
  const going = useRef<AbortController | null>(null)
  const change = (part: Partial<Pack>) => setPack((now) => ({ ...now, ...part }))
  const reread = () =>
    heldFiles().then(
      (held) => change({ held }),
      (error) => change({ held: new Set(), fault: faultOf(error) }),
    )
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; each act reads again what it changed
  useEffect(() => {
    void reread()
    return () => going.current?.abort()
  }, [])

  async function keep(files: readonly PackFile[]) {
    const control = new AbortController()
    going.current = control
    change({ isKeeping: true, fault: null })
    const isLoose = !(await askToStay())
    try {
      const missing = missingOf(files, pack.held ?? new Set())
      await keepAll(missing, control.signal, (file) =>
        setPack((now) => ({ ...now, held: new Set(now.held).add(file) })),
      )
      if (!control.signal.aborted) await keepOnly(files)
      change({ isLoose })
    } catch (error) {
      if (!control.signal.aborted) change({ fault: faultOf(error) })
    }
    await reread()
    change({ isKeeping: false })
  }

  const stop = () => going.current?.abort()
  const forget = () => keepOnly([]).then(reread, (error) => change({ fault: faultOf(error) }))
  return { ...pack, keep, stop, forget }
}
