// What makes a spreadsheet compute a text, in the width of Latin letters or of Japanese ones; a tab or an end of line
// before it is passed over by some of them.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet computes: an apostrophe before what would be a formula, as spreadsheets themselves do. */
export const withGuard = (text: string) => (FORMULA.test(text) ? `'${text}` : text)

/** A text without the apostrophe that keeps a spreadsheet from computing it. */
export const withoutGuard = (written: string) => (GUARDED.test(written) ? written.slice(1) : written)
