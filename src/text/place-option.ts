import type { PlaceName } from '../domain/place-index'
import { readPlaceQuery } from '../domain/place-query'
import { levelOf } from '../domain/territory'
import { typographic } from './format'
import { placeWords } from './place-words'

/**
 * How a place that was found is told apart from others: its name, then what it lies in or its level. `kept` is what
 * the field goes on saying once it is chosen, where the name alone would drop an arrondissement or a postal code.
 */
export function placeOption(
  place: PlaceName,
  typed: string,
): { readonly name: string; readonly detail: string; readonly kept: string } {
  const { digits, city, arrondissement } = readPlaceQuery(typed)
  const level = levelOf(place.to)
  const [name, around = ''] = [typographic(place.name), typographic(place.around[0] ?? '')]
  if (level !== 'com') {
    const isCollectivity = level === 'reg' && /^9[78]\d/.test(place.to.slice('reg-'.length))
    const present = typographic(place.present)
    const said = placeWords.level(level, isCollectivity)
    return {
      name: present === '' ? name : placeWords.part(name, present),
      detail: level === 'epci' && around !== '' ? `${said}, ${around}` : said,
      kept: '',
    }
  }
  const code = digits.length === 5 && place.postal.includes(digits) ? digits : ''
  const said =
    city !== ''
      ? placeWords.arrondissement(name, arrondissement)
      : place.present === ''
        ? name
        : placeWords.today(name, typographic(place.present))
  const kept = city !== '' ? said : code !== '' ? placeWords.coded(name, code) : ''
  return { name: said, detail: [code, around].filter(Boolean).join(' '), kept }
}
