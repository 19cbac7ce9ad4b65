/**
 * Runs before the first paint: a link that narrows the list hides the static picture, whose counts are those
 * of the whole country. It is inline, so that it costs no request; the content policy names its hash.
 */
export const GUARD = "if(location.search)document.documentElement.dataset.narrowed=''"
