import { plainText } from './plain-text'

/** What a reader asks for when they type a place. */
export type PlaceQuery = {
  readonly name: string // plain, without the numbers and words that say where or at which level
  readonly digits: string // start of a postal code, or the code of a département; '' for none
  readonly level: 'dep' | 'reg' | null // asked for in words
  readonly city: string // code of Paris, Lyon or Marseille when an arrondissement is asked for, else ''
  readonly arrondissement: number // 0 for none
}

const CITIES: Readonly<Record<string, readonly [code: string, arrondissements: number]>> = {
  paris: ['75056', 20],
  lyon: ['69123', 9],
  marseille: ['13055', 16],
}
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
ROMAN.push('xvi', 'xvii', 'xviii', 'xix', 'xx')

const ARRONDISSEMENT = /^(paris|lyon|marseille) (\d{1,2}|[ivx]+)( ?(er|e|eme|ieme|nd))?( arrondissements?)?$/
const LEVELS = [
  [/^(departement|dept) (de la |de l |des |du |de |d )?/, 'dep'],
  [/^region (de la |de l |des |du |de |d )?/, 'reg'],
] as const
const NOISE = /^(commune|ville|mairie|village) (de la |de l |des |du |de |d )/
const LONG_LEVELS = [
  [/^communaute de communes\b/, 'cc'],
  [/^communaute d agglomeration\b/, 'ca'],
  [/^communaute urbaine\b/, 'cu'],
] as const

/** Reads what was typed; never throws, and an empty text asks for nothing. At most 80 letters are read. */
export function readPlaceQuery(typed: string): PlaceQuery {
  let name = plainText(typed.slice(0, 80))
  const [, city = '', number = ''] = ARRONDISSEMENT.exec(name) ?? []
  const [code = '', last = 0] = CITIES[city] ?? []
  const which = /^\d/.test(number) ? Number(number) : ROMAN.indexOf(number) + 1
  if (which >= 1 && which <= last) {
    return { name: city, digits: '', level: null, city: code, arrondissement: which }
  }
  let level: PlaceQuery['level'] = null
  for (const [words, of] of LEVELS) {
    if (words.test(name)) level = of
    name = name.replace(words, '')
  }
  for (const [words, short] of LONG_LEVELS) name = name.replace(words, short)
  name = name.replace(NOISE, '')
  const digits = /(^| )(2[ab]|\d{2,5})($| )/.exec(name)?.[2] ?? ''
  return {
    name: name.replace(digits, '').replace(/ +/g, ' ').trim(),
    digits,
    level,
    city: '',
    arrondissement: 0,
  }
}
