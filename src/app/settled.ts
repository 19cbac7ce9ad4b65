// What comes once all else is there is one chunk: the paper page, and what keeps the site for a day without a network.
export { PrintFrame } from './print-frame'
export { StayOffline } from './stay-offline'
