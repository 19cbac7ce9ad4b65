/** Keys that are no letters, by the names of the DOM; selenium and WebDriver BiDi share their code points. */
export const NAMED = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Control: '\uE009',
} as const

/** One key, or a key held with Control. */
export type Keys = keyof typeof NAMED | 'Space' | 'b' | 'n' | `${number}` | 'Control+z'
