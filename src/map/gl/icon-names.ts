import type { ActorInk } from '../../look/palette'

/** The name of the image of an organisation's mark. */
export const iconOf = (actor: ActorInk, thirdPlace: boolean) => `actor-${actor}${thirdPlace ? '-house' : ''}`

/** A count is an image named after its number, drawn when the map first asks for it. */
export const COUNT = 'count:'
export const COUNT_LIT = 'count-lit:'
