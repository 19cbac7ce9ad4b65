/** The one order of names in the project: French, accents after letters, numbers by value. */
const FRENCH = new Intl.Collator('fr', { numeric: true })

/** Compares two names as a French index would. */
export const compareNames = (a: string, b: string) => FRENCH.compare(a, b)
