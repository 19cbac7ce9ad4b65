const SAINT = /\bst(e?s?)\b/g

/**
 * A text as it is compared in searches: no accents, lower case, « œ » as oe, « st » as saint,
 * anything but letters and digits as one space. An empty text gives an empty text.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(SAINT, 'saint$1')
}
