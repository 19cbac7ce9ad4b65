import { openPrintDialog } from '../../device/printing'

type Settled = typeof import('../settled')

let here: Settled | null = null

/** The code of the paper page and what comes with it, when it has come: a print dialog waits for nothing. */
export const settled = (): Settled | null => here

/** Fetches the code of the paper page and what comes with it. */
export async function loadPrintFrame(): Promise<void> {
  here = await import('../settled')
}

/** Prints what is open, once the code of the paper page is there; as the screen has it when that does not come. */
export async function printPage(): Promise<void> {
  await loadPrintFrame().catch(() => {})
  openPrintDialog()
}
