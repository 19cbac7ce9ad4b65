import fc from 'fast-check'

const UNIT = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)), // controls and halves of pairs included
  fc.constantFrom(
    'é',
    'œ',
    '\u0301',
    '’',
    '\u00a0',
    '\u202f',
    '\u0000',
    '\n',
    '🌻',
    '👩‍🌾',
    'שלום',
    '\ufeff',
  ),
)

/** Any text at all. The units of fast-check list every letter there is when they are first used, which takes seconds. */
export const anyText = (maxLength: number) => fc.string({ unit: UNIT, maxLength })
