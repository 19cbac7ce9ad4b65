/**
 * Tells when the page is about to be put on paper and when that is over, also when a tool asks for the look of
 * paper without a dialog. Gives what stops it.
 */
export function watchPrinting(onChange: (isPrinting: boolean) => void): () => void {
  const media = matchMedia('print')
  const begin = () => onChange(true)
  const end = () => onChange(false)
  const turn = () => onChange(media.matches)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  media.addEventListener('change', turn)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    media.removeEventListener('change', turn)
  }
}

/** Opens the print dialog of the system; only to be called after a press. */
export const openPrintDialog = () => print()
