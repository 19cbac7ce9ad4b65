/** Lower case, no accent, ligatures opened, anything else than letters and digits a single space. */
export const fold = (text: string) =>
  text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const LONGEST = 70 // characters, as the ids of the list; cut between words

/** An id made from a name: `Fondation de l’Œuvre` gives `fondation-de-l-oeuvre`; '' when no letter is left. */
export function slugOf(name: string): string {
  const words = fold(name).split(' ')
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop()
  return words.join('-').slice(0, LONGEST)
}

/** The slug of a name, with -2, -3 … when it is taken. */
export function freeSlug(name: string, isTaken: (id: string) => boolean): string {
  const base = slugOf(name) || 'organisation'
  let id = base
  for (let n = 2; isTaken(id); n++) id = `${base}-${n}`
  return id
}
