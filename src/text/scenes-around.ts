import { isReachable, type TalkFacts } from '../domain/talk-facts'
import { formatAway, french, typographic } from './format'
import { contactText } from './organisation-line'
import {
  calls,
  type Draft,
  linkTo,
  listed,
  listOf,
  named,
  nameOf,
  populationYear,
  ROOM,
  series,
  sheetOf,
  sheetOfPlace,
  type TalkSources,
} from './scene-draft'
import { territoryTalkWords as w } from './territory-talk-words'

const hostOf = (source: string) =>
  /^https?:/.test(source) ? new URL(source).hostname.replace(/^www\./, '') : french(typographic(source))

/** What was told here, else the nearest story, else that there is none. */
export function stories({ stories: { here, nearest } }: TalkFacts, sources: TalkSources): Draft[] {
  const told = nearest ? [nearest.pioneer] : here
  const first = told[0]
  if (!first) {
    const { none: title, noneText, noneNotes: notes } = w.stories
    return [{ title, text: noneText(sources.stories), notes, link: linkTo({ at: 'pioneers' }) }]
  }
  const near = first.link === 'apparente' && told.length === 1 ? ` ${w.stories.near}` : ''
  const fact = french(typographic(first.facts[0] ?? ''))
  const alone = w.stories.story(nameOf(first), fact) + near
  const isWhole = told.length === 1 && fact !== '' && alone.length <= ROOM
  return [
    {
      title: nearest ? w.stories.nearest(formatAway(nearest.away)) : w.stories.here(here.length),
      text: isWhole ? alone : listed(told.map(nameOf), w.stories.only) + near,
      notes: `${w.stories.notes} ${fact} ${w.stories.sources([...new Set(first.sources.map(hostOf))].join(', '))}`,
      link: linkTo({ at: 'pioneer', id: first.id }),
    },
  ]
}

/** The neighbours side by side, and what is to be discovered there. */
export function around({ place, beside, discoveries }: TalkFacts): Draft[] {
  const names = beside.territories.map(nameOf)
  const letters = [nameOf(place), ...names].map((name, i) => `${'ABCDEFGH'[i]} ${name}`).join(', ')
  const found = discoveries.flatMap(({ family, found: [first] }) => (first ? [{ family, ...first }] : []))
  const nextDoor = found.map(({ family, catalyst }) =>
    w.discoveries.one(typographic(family.label), named(catalyst)),
  )
  const shown = found[0]?.catalyst
  return [
    ...(names.length > 0
      ? [
          {
            title: w.compare.title,
            text: listed(names, (list) => w.compare[beside.by](list, names.length)),
            notes: w.compare.notes(letters),
            link: linkTo({ at: 'compare', territories: [place, ...beside.territories].map(({ id }) => id) }),
          },
        ]
      : []),
    ...(shown
      ? [
          {
            title: w.discoveries.title,
            text: listed(nextDoor, w.discoveries.text, series),
            notes: w.discoveries.notes(nameOf(shown)) + calls([shown]),
            link: listOf([place, ...beside.territories], { families: found.map(({ family }) => family.id) }),
          },
        ]
      : []),
  ]
}

/** Where it is far from every organisation. */
export function farther({ place, far }: TalkFacts, sources: TalkSources): Draft {
  const km = far?.km ?? 30
  const year = populationYear(sources.populations, place)
  const isNone = far?.communes === 0
  const told = () => {
    if (!far) return [w.far.unknown, w.far.absence]
    if (isNone) return [w.far.noneText, w.far.absence]
    const { communes, people, farthest } = far
    const away = farthest ? w.far.farthest(nameOf(farthest), formatAway(farthest.away)) : ''
    return [w.far.text(communes, people, year), away, w.far.absence]
  }
  return {
    title: isNone ? w.far.none(km) : w.far.title(km),
    text: told().filter(Boolean).join(' '),
    notes: w.far.notes,
    link: sheetOfPlace(place, { layer: 'eloignement', threshold: km === 30 ? null : km }),
  }
}

/** What is to be confirmed, whom to call, and the last slide. */
export function ending(
  { place, seated, toConfirm, toCall, nearest }: TalkFacts,
  { address }: TalkSources,
): Draft[] {
  const n = toConfirm.length
  const { confirm, call, close } = w
  const first = toCall[0]
  const known = toCall.filter(isReachable)
  const said = toCall.map((one) =>
    isReachable(one) ? w.contact(nameOf(one), contactText(one)!) : named(one),
  )
  return [
    {
      title: n > 0 ? confirm.title(n) : confirm.none,
      text: n > 0 ? listed(toConfirm.map(named), n === 1 ? confirm.one : confirm.text) : confirm.noneText,
      notes: n > 0 ? confirm.notes : confirm.noneNotes(seated.length),
      link: n > 0 ? listOf([place], { verifications: ['a-verifier', 'sans-source'] }) : listOf([place]),
    },
    {
      title: call.title,
      text: first ? listed(said, known.length > 0 ? call.text : call.unknown) : call.none,
      notes: first ? `${call.notes} ${call.directories}` : call.directories,
      link: first ? sheetOf(first) : nearest[0] ? sheetOf(nearest[0].catalyst) : sheetOfPlace(place),
    },
    {
      title: close.title,
      text: address ? close.text(address) : close.noAddress,
      notes: close.notes,
      link: '',
    },
  ]
}
