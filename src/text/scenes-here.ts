import { coveringOf } from '../domain/present'
import { isReachable, type TalkFacts } from '../domain/talk-facts'
import { capitalised, formatAway, formatDay, typographic } from './format'
import { fr } from './fr'
import { inTerritory } from './place-name'
import {
  calls,
  countsOf,
  type Draft,
  linkTo,
  listed,
  listOf,
  named,
  nameOf,
  populationYear,
  scopeOf,
  sheetOf,
  sheetOfPlace,
  type TalkSources,
} from './scene-draft'
import { territoryTalkWords as w } from './territory-talk-words'

/** The first slide, why this number, and what is counted here. */
export function opening({ place, seated, present, toConfirm }: TalkFacts, sources: TalkSources): Draft[] {
  const year = populationYear(sources.populations, place)
  const n = seated.length
  const told = [
    place.population !== null && year !== '' && w.here.people(place.population, year),
    n > 0 && w.here.seats(n),
    toConfirm.length > 0 &&
      (toConfirm.length === n ? w.here.allToConfirm(n) : w.here.toConfirm(toConfirm.length)),
    present.national.length > 0 && w.here.national(present.national.length),
    n === 0 && w.here.absence,
  ]
  return [
    {
      title: w.start.title(scopeOf(place), nameOf(place)),
      text: fr.site.sentence,
      notes: `${w.start.notes} ${w.source(formatDay(sources.edition))}`,
      link: '',
    },
    { ...w.why, link: '/' },
    {
      title: n > 0 ? w.here.title(capitalised(inTerritory(place)), countsOf(seated)) : w.here.none,
      text: told.filter(Boolean).join(' '),
      notes: sources.populations ? w.here.notes(sources.populations) : w.here.alone,
      link: sheetOfPlace(place),
    },
  ]
}

/** Which sortes there are and who; the nearest of each when nothing has its seat here. */
export function organisations(
  { place, present, seated, others, nearest }: TalkFacts,
  { table }: TalkSources,
): Draft[] {
  if (nearest.length > 0) {
    const names = nearest.map(({ catalyst, away }) => w.nearest.away(named(catalyst), formatAway(away)))
    const { title, text, notes } = w.nearest
    return [{ title, text: listed(names, text), notes, link: sheetOfPlace(place, { view: null }) }]
  }
  const kinds = present.seated.flatMap(({ kind, catalysts }) => {
    const term = table.columns.vocabulary.kinds.find(({ id }) => id === kind)
    if (!term) return []
    const isOne = catalysts.length === 1
    return isOne
      ? w.kinds.one(term.gender, typographic(term.singular))
      : w.kinds.many(typographic(term.plural))
  })
  const told = others.length > 0 ? others : seated
  const isPart = told.length < seated.length
  return [
    ...(kinds.length > 1
      ? [
          {
            title: w.kinds.title,
            text: listed(kinds, w.kinds.text),
            notes: w.kinds.notes,
            link: listOf([place]),
          },
        ]
      : []),
    ...(told.length > 0
      ? [
          {
            title: isPart ? w.named.beyond(told.length) : w.named.title(told.length),
            text: listed(told.map(named), w.named.text),
            notes: w.named.notes + calls(told),
            link: listOf([place], isPart ? { except: ['tiers-lieux'] } : {}),
          },
        ]
      : []),
  ]
}

/** Who is known to act in the whole territory. */
export function whoCovers({ place, covering }: TalkFacts): Draft[] {
  const shown = covering.find(isReachable) ?? covering[0]
  if (!shown) return []
  return [
    {
      title: w.covering.title(w.whole[scopeOf(place)]),
      text: listed(covering.map(named), w.covering.text),
      notes: w.covering.notes(nameOf(shown)) + calls(covering),
      link: sheetOf(shown),
    },
  ]
}

const MOST_COMPARED = 8

/** The départements of a région side by side, or over the density when they are too many; the région of a département. */
export function within({ place, children, bare, region }: TalkFacts): Draft[] {
  if (region) {
    const seated = region.present.seated.flatMap(({ catalysts }) => catalysts)
    const covering = coveringOf(region.present, region.territory)
    const text = w.region.text(countsOf(seated), seated.length)
    const room = (list: string) => `${text} ${w.region.covering(list)}`
    return [
      {
        title: w.region.title(nameOf(region.territory)),
        text: covering.length > 0 ? listed(covering.map(named), room) : text,
        notes: w.region.notes + calls(covering),
        link: sheetOfPlace(region.territory),
      },
    ]
  }
  if (children.length === 0) return []
  const isFew = children.length <= MOST_COMPARED
  return [
    {
      title: w.children.title(children.length),
      text:
        bare.length > 0
          ? listed(bare.map(nameOf), w.children.bare)
          : listed(children.map(nameOf), w.children.each),
      notes: isFew ? w.children.notes : `${w.children.density} ${w.children.notes}`,
      link: isFew
        ? linkTo({ at: 'compare', territories: children.map(({ id }) => id) })
        : sheetOfPlace(place, { layer: 'densite' }),
    },
  ]
}
