import type { ActorInk } from '../../look/palette'

/** The name of the image of an organisation's mark. */
export const iconOf = (actor: ActorInk, thirdPlace: boolean) => `actor-${actor}${thirdPlace ? '-house' : ''}`
