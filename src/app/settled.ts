// What comes once all else is there is one chunk: the paper page, what keeps the site for a day without a network, and undo.
export { PrintFrame } from './print-frame'
export { StayOffline } from './stay-offline'
export { Undo } from './undo'
