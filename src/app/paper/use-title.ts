import { useEffect } from 'react'
import { fr } from '../../text/fr'

/** The title of the document, which names the file of a print; the one before comes back. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = fr.site.pageTitle(title)
    return () => {
      document.title = before
    }
  }, [title])
}
