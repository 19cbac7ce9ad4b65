import { useEffect, useEffectEvent, useState } from 'react'

const hasFiles = ({ dataTransfer }: DragEvent) => Array.from(dataTransfer?.types ?? []).includes('Files')

/** Whether a folder is among what is dropped; only the browser's own entry of it can tell. */
const hasFolder = ({ dataTransfer }: DragEvent) =>
  Array.from(dataTransfer?.items ?? []).some((item) => item.webkitGetAsEntry?.()?.isDirectory)

/**
 * Hears files dropped anywhere on the page, which the browser would otherwise open in its place.
 * Gives whether files are held over it now.
 */
export function useDrop(onFiles: (files: readonly File[], isFolder: boolean) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false) // out of the window, not from one element to another
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      take(Array.from(event.dataTransfer?.files ?? []), hasFolder(event))
    }
    addEventListener('dragenter', over)
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', over)
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
