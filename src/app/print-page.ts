import { openPrintDialog } from '../device/printing'

type Frame = typeof import('./print-frame')

let here: Frame | null = null

/** The code of the paper page, when it has come: a print dialog waits for nothing. */
export const printFrame = (): Frame | null => here

/** Fetches the code of the paper page. */
export async function loadPrintFrame(): Promise<void> {
  here = await import('./print-frame')
}

/** Prints what is open, once the code of the paper page is there; as the screen has it when that does not come. */
export async function printPage(): Promise<void> {
  await loadPrintFrame().catch(() => {})
  openPrintDialog()
}
