import type { QueryClient } from '@tanstack/react-query'
import { largeCommunesQuery, nicknamesQuery, smallCommunesQuery } from '../../data/commune-queries'
import { placesQuery, territoriesQuery } from '../../data/queries'
import { tidySearch } from '../../domain/link-text'
import { plainText } from '../../domain/plain-text'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import type { Choices, Option } from '../../features/filter/choice-list'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { placeOption } from '../../text/place-option'
import { placeWords } from '../../text/place-words'
import { type PlaceSearch, searchPlacesBeside } from '../../work/place-search'
import type { Finding } from '../../work/place-search.worker'
import { WORDS } from './choose'

export { ChoiceList } from '../../features/filter/choice-list'

/** Finds places and organisations by name; keys of choices are `com-67482`, `catalyst:alsace-active` and `words`. */
export type PlaceFinder = {
  /** What can be found by now. */
  readonly find: (typed: string) => Promise<Choices>
  /** What a text means most likely, once all places had their chance; null for nothing. */
  readonly likeliest: (typed: string) => Promise<Option | null>
  /** Whether some of the places did not come. */
  readonly isBroken: () => boolean
  readonly stop: () => void
}

const MOST = { places: 8, organisations: 5 }
const OF_A_POSTAL_CODE = 60 // 46 communes share 51300

type Coming = 'small' | 'all' | 'failed'
const NOTES: Record<Coming, string> = {
  small: placeWords.loading,
  all: '',
  failed: placeWords.failed,
}

/**
 * Starts a search of places beside the page and feeds it, the large communes first.
 * @param onChange called when more can be found, or when what is missing will not come
 */
export function findPlaces(client: QueryClient, table: CatalystTable, onChange: () => void): PlaceFinder {
  import('../../domain/answered-scene').catch(() => {}) // a place will be chosen: its answer stands a cut network
  let coming: Coming = 'small'
  const search = feed(client, table, (now) => {
    coming = now
    onChange()
  })
  const look = async (typed: string) => {
    const most = /^\s*\d{5}\s*$/.test(typed) ? { ...MOST, places: OF_A_POSTAL_CODE } : MOST
    return (await search.begun).find(typed, most)
  }
  return {
    find: async (typed) => choicesOf(table, typed, await look(typed), coming),
    likeliest: async (typed) => {
      const first = await look(typed)
      if (!first.places[0]?.exact) await search.whole
      const { groups, enter } = choicesOf(table, typed, await look(typed), coming)
      return optionsOf(groups).find(({ key }) => key === enter) ?? null
    },
    isBroken: () => coming === 'failed',
    stop: () => search.begun.then(({ stop }) => stop()),
  }
}

/** What Enter takes: the first territory, an organisation if it is the only one, has this very name or a name like it, else the words. */
function keyOf(
  { columns }: CatalystTable,
  typed: string,
  { places, organisations, isLike }: Finding,
): string {
  const text = plainText(typed)
  if (text === '') return ''
  if (places[0]) return places[0].place.to
  const { id, name } = columns.rows
  const named = organisations.find((row) => plainText(name[row]!) === text)
  const only = organisations.length === 1 || isLike ? organisations[0] : named
  return only === undefined ? WORDS : `catalyst:${id[only]!}`
}

const optionsOf = (groups: Choices['groups']) => groups.flatMap(({ options }) => options)

function choicesOf(table: CatalystTable, typed: string, found: Finding, coming: Coming): Choices {
  const { places, organisations } = found
  const words = tidySearch(typed)
  const groups = [
    {
      title: placeWords.places,
      options: places.map(({ place }) => ({ key: place.to, ...placeOption(place, typed) })),
    },
    {
      title: placeWords.organisations,
      options: organisations.map((row) => organisationOption(table, row)),
    },
    { title: '', options: [{ key: WORDS, name: placeWords.words(words), detail: '' }] },
  ].filter(({ options }) => options.length > 0)
  const isNothing = places.length + organisations.length === 0 && coming === 'all'
  const enter = keyOf(table, typed, found)
  const first = optionsOf(groups).find(({ key }) => key === enter)
  const count = isNothing ? placeWords.nothing : placeWords.found(places.length, organisations.length)
  return {
    groups: plainText(words) === '' ? [] : groups,
    enter,
    note: isNothing ? placeWords.nothing : NOTES[coming],
    said: first
      ? `${count} ${placeWords.enter([first.name, first.detail].filter(Boolean).join(', '))}`
      : count,
  }
}

function organisationOption({ columns: { rows, communes } }: CatalystTable, row: number) {
  const commune = rows.commune[row]!
  return {
    key: `catalyst:${rows.id[row]!}`,
    name: typographic(rows.name[row]!),
    detail: fr.list.seat(typographic(communes.name[commune]!), communes.departement[commune]!),
  }
}

/** A search that grows: `begun` once it knows the levels above communes, `whole` once nothing more will come. */
type Growing = { readonly begun: Promise<PlaceSearch>; readonly whole: Promise<unknown> }

function feed(client: QueryClient, { columns }: CatalystTable, tell: (coming: Coming) => void): Growing {
  const begun = async () => {
    const [territories, places, nicknames, large] = await Promise.allSettled([
      client.ensureQueryData(territoriesQuery),
      client.ensureQueryData(placesQuery),
      client.ensureQueryData(nicknamesQuery),
      client.ensureQueryData(largeCommunesQuery),
    ])
    const search = searchPlacesBeside({
      organisations: columns.rows.name,
      territories: new Map([...hadOr(territories, NONE), ...hadOr(places, NONE)]),
      nicknames: hadOr(nicknames, []),
    })
    if (large.status === 'fulfilled') search.add(large.value)
    return {
      search,
      isWhole: [territories, places, nicknames, large].every(({ status }) => status === 'fulfilled'),
    }
  }
  const first = begun()
  const whole = first.then(async ({ search, isWhole }) => {
    const [small] = await Promise.allSettled([client.ensureQueryData(smallCommunesQuery)])
    if (small.status === 'fulfilled') search.add(small.value)
    tell(isWhole && small.status === 'fulfilled' ? 'all' : 'failed')
  })
  whole.catch(() => {}) // told to each question
  return { begun: first.then(({ search }) => search), whole }
}

const NONE: TerritoryIndex = new Map()
const hadOr = <T>(result: PromiseSettledResult<T>, otherwise: T): T =>
  result.status === 'fulfilled' ? result.value : otherwise
