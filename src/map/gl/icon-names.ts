import type { ActorInk } from '../../look/palette'

/** The name of the image of an organisation's mark. */
export const iconOf = (actor: ActorInk, thirdPlace: boolean) => `actor-${actor}${thirdPlace ? '-house' : ''}`

/**
 * Numbers are images named after what they say, drawn when the map first asks for them: the count of a territory,
 * the same lit, the count of several communes, the card of one, the numbers of a list.
 */
export const [COUNT, COUNT_LIT, GROUP, STACK, NUMBER] = [
  'count:',
  'count-lit:',
  'group:',
  'stack:',
  'number:',
]

/** A line from the point of a story to the foot of its flag: the pixels right and down follow, at scale 1. */
export const LEAD = 'lead:'
