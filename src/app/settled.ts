// What comes once all else is there is one chunk: the paper page, what keeps the site for a day without a network, and undo.

export { StayOffline } from './offline/stay-offline'
export { PrintFrame } from './paper/print-frame'
export { Undo } from './undo'
