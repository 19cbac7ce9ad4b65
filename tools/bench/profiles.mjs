/** How far the reader is, and how slow the machine. @typedef {{ latency: number, down: number, cpu: number }} Profile */

/** @type {Record<string, Profile>} latency in ms a request, down in Mbit/s (0: no limit), cpu as a slowdown */
export const PROFILES = {
  none: { latency: 0, down: 0, cpu: 1 },
  wifi: { latency: 60, down: 10, cpu: 1 },
  slow4g: { latency: 150, down: 1.6, cpu: 4 },
}

export const NO_LIMIT = PROFILES.none

/** Slows a page down from now on. Chromium slows the main thread only, and no service worker. */
export async function slowDown(cdp, { latency, down, cpu }) {
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down ? (down * 1e6) / 8 : -1,
    uploadThroughput: -1,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}
