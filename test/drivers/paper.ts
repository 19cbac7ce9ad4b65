import type { Reader } from './page'

/** How many pages the open page takes on A4 paper, as Chromium writes it into a PDF. */
export async function pagesOnPaper({ page }: Reader): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The numbers of some ranges: « 1–3, 8 » is 1, 2, 3 and 8. */
export const numbersOf = (texts: readonly string[]): number[] =>
  texts
    .flatMap((text) => text.split(','))
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number)
      return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    })
    .sort((a, b) => a - b)
