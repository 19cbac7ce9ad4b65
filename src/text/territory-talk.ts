import { GENERATED, type Talk, type TalkScene } from '../domain/talk'
import type { TalkFacts } from '../domain/talk-facts'
import type { Draft, TalkSources } from './scene-draft'
import { around, ending, farther, stories } from './scenes-around'
import { opening, organisations, whoCovers, within } from './scenes-here'

const [SECONDS, SLIDE] = [300, 15] // of the whole; of the first and the last scene

/** Spreads five minutes over some scenes; the first and the last are slides that take little. */
function timed(drafts: readonly Draft[]): TalkScene[] {
  const middle = drafts.length - 2
  const each = Math.floor((SECONDS - 2 * SLIDE) / middle)
  return drafts.map((draft, i) => ({
    ...draft,
    seconds: i === 0 || i === drafts.length - 1 ? SLIDE : each,
    transition: draft.link === '' ? 'coupe' : 'vol',
  }))
}

/** « Votre région en cinq minutes »: about ten scenes on a région, a département or a collectivité. */
export function territoryTalk(facts: TalkFacts, sources: TalkSources): Talk {
  return {
    id: `${GENERATED}-${facts.place.id.toLowerCase()}`,
    scenes: timed([
      ...opening(facts, sources),
      ...organisations(facts, sources),
      ...whoCovers(facts),
      ...within(facts),
      ...stories(facts, sources),
      ...around(facts),
      farther(facts, sources),
      ...ending(facts, sources),
    ]),
  }
}
